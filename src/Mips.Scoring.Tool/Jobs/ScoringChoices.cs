using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>How submissions are read and scored: the same for every command.</summary>
internal sealed record ScoringChoices
{
    /// <summary>Files and folders, <c>-</c> for standard input; empty for the bundled submissions.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The file of what CMS holds; null for the one beside each submission.</summary>
    public string? Holdings { get; init; }

    /// <summary>The submission of a subgroup's affiliated group; null if there is none.</summary>
    public string? AffiliatedGroup { get; init; }

    /// <summary>How many clinicians bill under the practice; null for what the holdings say.</summary>
    public int? Clinicians { get; init; }

    /// <summary>The year whose rules and data to score under; null for the year of the submission.</summary>
    public int? Year { get; init; }

    /// <summary>The pathway to score by, in the words of a submission's <c>programName</c>; null for the one of the submission.</summary>
    public string? Pathway { get; init; }

    /// <summary>The scaling factor of positive payment adjustments; null for the one CMS's published maximum implies.</summary>
    public decimal? ScalingFactor { get; init; }

    /// <summary>Through PY2022: the scaling factor of the additional adjustment; null if it is not known.</summary>
    public decimal? AdditionalScalingFactor { get; init; }

    /// <summary>What Medicare pays for the covered professional services of the payment year; null if it is not known.</summary>
    public Dollars? Charges { get; init; }

    /// <summary>The law to score under, and whether placeholder benchmarks may be scored with.</summary>
    public ScoringOptions Options { get; init; } = new();

    /// <summary>Whether preliminary years may be scored.</summary>
    public bool Preliminary { get; init; }

    /// <summary>What to do with a file that has problems.</summary>
    public Damaged Damaged { get; init; }
}

/// <summary>What to do with a file that has problems.</summary>
internal enum Damaged
{
    /// <summary>It is not scored.</summary>
    NotScored,

    /// <summary>The rest of it is scored, and the scorecard says what was left out.</summary>
    ScoredWithoutProblems,
}
