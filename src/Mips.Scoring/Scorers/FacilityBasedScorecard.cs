using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Scorers;

/// <summary>A participant's score under facility-based measurement beside the one of its own submission, and which of them counts. Immutable.</summary>
public sealed record FacilityBasedScorecard
{
    internal FacilityBasedScorecard()
    {
    }

    /// <summary>The score of the participant's own submission.</summary>
    public required Scorecard Submission { get; init; }

    /// <summary>Whether the participant can be scored by facility, or why not.</summary>
    public required FacilityBasedStatus Status { get; init; }

    /// <summary>The score under facility-based measurement; null unless <see cref="Status"/> is facility-based.</summary>
    public required FacilityBasedResult? Facility { get; init; }

    /// <summary>The facility's Total Performance Score, 0–100; null if it has none.</summary>
    public required decimal? TotalPerformanceScore { get; init; }

    /// <summary>The percentile tables that it was compared with.</summary>
    public required FacilityPercentiles Percentiles { get; init; }

    /// <summary>The final score that counts.</summary>
    public FinalScoreCalculation FinalScoreCalculation => this.Facility is FacilityBasedResult { Choice.IsFacilityBased: true } facility ? facility.FinalScoreCalculation : this.Submission.FinalScoreCalculation;

    /// <summary>The final score that counts: 0 to 100 points, two decimals.</summary>
    public decimal FinalScore => this.FinalScoreCalculation.Value;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FacilityBasedScorecard), this.PrintMembers);
}

/// <summary>The score under facility-based measurement.</summary>
/// <param name="Score">Quality and cost by the facility's percentile.</param>
/// <param name="Weights">The category weights.</param>
/// <param name="ComplexPatientBonus">The complex patient bonus.</param>
/// <param name="FinalScoreCalculation">The final score.</param>
/// <param name="Choice">Whether it counts, with the compared values.</param>
public sealed record FacilityBasedResult(
    FacilityBasedScore Score,
    CategoryWeights Weights,
    ComplexPatientBonus ComplexPatientBonus,
    FinalScoreCalculation FinalScoreCalculation,
    FacilityBasedChoiceResult Choice);
