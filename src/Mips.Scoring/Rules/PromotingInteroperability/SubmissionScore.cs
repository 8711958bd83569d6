using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What one submission earns, without its lines.</summary>
/// <param name="ExchangeOption">How the health information exchange objective was met; null through PY2018.</param>
/// <param name="BaseScore">The base score (PY2017–2018 only).</param>
/// <param name="MeasurePoints">The points of the required measures.</param>
/// <param name="BonusPoints">The bonus points.</param>
/// <param name="ReportsOptionalPublicHealthMeasure">Whether an optional measure of the public health objective was reported.</param>
/// <param name="MeetsRequirements">Whether every required element is met.</param>
/// <param name="IsQualifying">Whether every required element was reported, whatever its content.</param>
/// <param name="DataSubmitted">Whether it cancels a reweighting of the category.</param>
internal readonly record struct SubmissionScore(
    HealthInformationExchangeOption? ExchangeOption,
    Points BaseScore,
    Points MeasurePoints,
    Points BonusPoints,
    bool ReportsOptionalPublicHealthMeasure,
    bool MeetsRequirements,
    bool IsQualifying,
    bool DataSubmitted)
{
    private static Points Most => Points.Of(100);

    /// <summary>The sum of the points, at most 100; 0 if a required element is missing.</summary>
    public Points Total => TotalOf(this.BaseScore + this.MeasurePoints + this.BonusPoints, this.MeetsRequirements);

    public static Points TotalOf(Points sum, bool meetsRequirements) => meetsRequirements ? Points.Min(sum, Most) : Points.Zero;

    /// <summary>Scores a submission by the method of the year.</summary>
    public static SubmissionScore Of(ResolvedRules rules, in SubmissionReader submission) => rules.Required is { } required
        ? RequiredMeasuresScore.Of(rules, required, submission)
        : BaseAndPerformanceScore.Of(rules, rules.BaseAndPerformance!, submission, null);

    public static bool Cancels(PromotingInteroperabilityRules rules, bool anyMeasure, bool noneMissing) =>
        rules.CancelsReweighting.Value == CancellingSubmission.AnyData ? anyMeasure : noneMissing;
}
