namespace Mips.Scoring.Scenarios;

/// <summary>Facts and the law that they are scored by: what the workbench shows, changes and shares.</summary>
/// <param name="Request">The facts.</param>
public sealed record Scenario(ScoringRequest Request)
{
    /// <summary>The year whose law is applied; null for that of the performance year.</summary>
    public int? LawYear { get; init; }

    /// <summary>A law of one's own, as the text of a law file; null for the law of a year. It goes before <see cref="LawYear"/>.</summary>
    public string? LawText { get; init; }

    /// <summary>The factor by which positive adjustments are scaled; CMS publishes none before the payment year.</summary>
    public decimal ScalingFactor { get; init; } = 1;
}
