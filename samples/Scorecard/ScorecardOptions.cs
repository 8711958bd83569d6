namespace Mips.Scoring.Samples;

/// <summary>What the command line asks for.</summary>
internal sealed record ScorecardOptions
{
    /// <summary>Files and folders; empty for the bundled submissions.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The file of what CMS holds; null for the one beside each submission.</summary>
    public string? Holdings { get; init; }

    /// <summary>The submission of a subgroup's affiliated group; null if there is none.</summary>
    public string? AffiliatedGroup { get; init; }

    /// <summary>Whether to print JSON.</summary>
    public bool Json { get; init; }

    /// <summary>The year whose rules and data to score under; null for the year of the submission.</summary>
    public int? Year { get; init; }

    /// <summary>The scaling factor of positive payment adjustments; null for the one CMS's published maximum implies.</summary>
    public decimal? ScalingFactor { get; init; }

    /// <summary>Whether placeholder benchmarks may be scored with.</summary>
    public bool Estimate { get; init; }

    /// <summary>Whether to score what could be read of a file with problems.</summary>
    public bool LeaveOut { get; init; }

    /// <summary>The file or folder to write to; null for the console.</summary>
    public string? Out { get; init; }
}
