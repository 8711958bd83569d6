namespace Mips.Scoring.Tool.Jobs;

/// <summary>What an empty set of tables is to have rows for.</summary>
/// <param name="Data">CMS's data of the year.</param>
internal sealed record TableWish(ReferenceData Data)
{
    /// <summary>The MVP; null for none.</summary>
    public string? Mvp { get; init; }

    /// <summary>A specialty measure set of CMS's; null for none.</summary>
    public string? MeasureSet { get; init; }

    /// <summary>Measures and activities by their IDs.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>How the tables are laid out.</summary>
    public TableLayout Layout { get; init; }
}

/// <summary>How tables are laid out.</summary>
internal enum TableLayout
{
    /// <summary>One row a fact.</summary>
    Long,

    /// <summary>One row a participant, the facts in the headings.</summary>
    Wide,
}
