namespace Mips.Scoring.Rules.Quality;

/// <summary>What becomes of the lines of measures: a scorecard keeps them, a batch without lines asks for their points and dispositions only.</summary>
internal interface ILineTrace
{
    /// <summary>Whether anybody asks what led to the points. The same for every value of a type, so that the compiler leaves out what nobody asks for.</summary>
    bool KeepsLines { get; }
}

/// <summary>Keeps what led to the points.</summary>
internal readonly struct KeptLines : ILineTrace
{
    public bool KeepsLines => true;
}

/// <summary>What becomes of the parts of a category score: a scorecard keeps them, a batch does not ask for them. The rules are written once for both.</summary>
internal interface IQualityTrace
{
    /// <summary>Whether anybody asks for the parts. The same for every value of a type, so that the compiler leaves out what nobody asks for.</summary>
    bool Keeps { get; }

    void Keep(in QualityResult result);
}

/// <summary>Keeps nothing.</summary>
internal readonly struct NoQualityTrace : IQualityTrace
{
    public bool Keeps => false;

    public void Keep(in QualityResult result)
    {
    }
}

/// <summary>Keeps the parts of the category score that was calculated last.</summary>
internal struct KeptQuality : IQualityTrace
{
    public readonly bool Keeps => true;

    public QualityResult Result { get; private set; }

    public void Keep(in QualityResult result) => this.Result = result;
}
