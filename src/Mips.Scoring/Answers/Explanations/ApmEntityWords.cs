using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What an APM Entity takes from its clinicians, in words.</summary>
internal static class ApmEntityWords
{
    public static string Of(in ApmEntityCategoryAverage average) =>
        $"not reported by the entity: average of the better scores of {People(average.Clinicians)}{Others(average.NonReporters, average.Excepted)}";

    public static string Of(PromotingInteroperabilityRollUpScore rollUp) =>
        $"not reported by the entity: {Format.Number(rollUp.Sum)} points on required measures over {People(rollUp.Clinicians)}{Bonus(rollUp)}{Others(rollUp.NonReporters, rollUp.Excepted)}";

    public static string Credit(Scorecard card) =>
        card.Weights.Quality.IsScored && ApmQualityReportingCredit.Of(card.Request.Participant, card.Law.Weights) is { } credit
            ? $"; + {Format.Weight(new Percent(credit.Value))} APM Quality Reporting Credit, at most 100 % together, {credit.Citation}"
            : string.Empty;

    private static string Bonus(PromotingInteroperabilityRollUpScore rollUp) =>
        rollUp.BonusPoints > Points.Zero ? $", + {Format.Number(rollUp.BonusPoints.ToDecimal())} for an optional public health measure" : string.Empty;

    private static string Others(int nonReporters, int excepted) =>
        $"{(nonReporters > 0 ? $"; {Format.Count(nonReporters)} reported nothing" : string.Empty)}{(excepted > 0 ? $"; {Format.Count(excepted)} excepted and left out" : string.Empty)}";

    private static string People(int clinicians) => $"{Format.Count(clinicians)} clinician{(clinicians == 1 ? string.Empty : "s")}";
}
