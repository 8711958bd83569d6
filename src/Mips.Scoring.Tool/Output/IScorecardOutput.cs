using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Takes scorecards as they are made. What is written to files is complete after <see cref="Complete"/>, and absent if that is never reached.</summary>
internal interface IScorecardOutput : IDisposable
{
    /// <summary>Takes the next scorecard.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    void Add(NamedScorecard card);

    /// <summary>Says that there are no more.</summary>
    /// <exception cref="UnwritableException">Something cannot be written.</exception>
    void Complete();
}
