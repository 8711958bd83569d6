using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about a score under facility-based measurement.</summary>
internal static class FacilityBasedExplanation
{
    private static readonly Citation Percentiles = Citation.Cfr("414.1380(e)(6)(iv)");
    private static readonly Citation Choice = Citation.Cfr("414.1380(e)(6)(vi)");
    private static readonly Citation Determination = Citation.Cfr("414.1380(e)(2)");

    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("By facility"), new("Score", IsNumber: true), new("Weight", IsNumber: true), new("Contributes", IsNumber: true)];

    public static ExplanationHeadline Headline(FacilityBasedScorecard card) => new(
        HeadlineWords.Subject(card.Submission),
        card.Submission.DataVersion.ToString(),
        Format.FinalPoints(card.FinalScore),
        $"{(card.Facility is { } facility ? FacilityBasedWords.Of(facility.Choice) : $"by the own submission: {FacilityBasedWords.Of(card.Status)}")}; {AdjustmentWords.Of(card.FinalScoreCalculation, card.Submission.Law.Payment)}",
        HeadlineWords.Notes(card.Submission));

    /// <summary>Both scores, and what would earn more by facility.</summary>
    public static ImmutableArray<ExplanationSection> Sections(FacilityBasedScorecard card, ExplanationDepth depth)
    {
        ImmutableArray<ExplanationSection> own = ExplanationSections.Of(card.Submission, depth);
        ExplanationSection byFacility = card.Facility is { } facility ? ByFacility(facility, card.Submission) : Status(card);
        ExplanationSection whyNot = WhyNotExplanation.ByFacility(card);
        return whyNot.Rows.IsEmpty ? own.Insert(0, byFacility) : [byFacility, whyNot, .. own];
    }

    private static ExplanationSection Status(FacilityBasedScorecard card) =>
        new("Facility-based measurement", [new("Facility-based measurement")], [new(["Does not apply"], FacilityBasedWords.Of(card.Status), [CitationOf(card)])]);

    private static Citation CitationOf(FacilityBasedScorecard card) =>
        card.Status == FacilityBasedStatus.NotAvailableInYear ? card.Submission.Law.FacilityBased!.IsAvailable.Citation : Determination;

    private static ExplanationSection ByFacility(FacilityBasedResult facility, Scorecard submission)
    {
        string percentile = $"Total Performance Score {Format.Exact(facility.Score.TotalPerformanceScore)}: percentile {Format.Count(facility.Score.Percentile)}";
        return new("By facility", Columns,
        [
            Row(PerformanceCategory.Quality, facility, percentile, [Percentiles]),
            Row(PerformanceCategory.Cost, facility, percentile, [Percentiles]),
            Row(PerformanceCategory.ImprovementActivities, facility, ImprovementActivitiesWords.Summary(submission.ImprovementActivities), [CategoryParagraphs.Score(submission, PerformanceCategory.ImprovementActivities), facility.Weights.ImprovementActivities.Citation]),
            Row(PerformanceCategory.PromotingInteroperability, facility, WeightWords.Of(facility.Weights.PromotingInteroperability), [CategoryParagraphs.Score(submission, PerformanceCategory.PromotingInteroperability), facility.Weights.PromotingInteroperability.Citation]),
            new(["Complex patient bonus", string.Empty, string.Empty, FinalScoreWords.Contribution(facility.FinalScoreCalculation, facility.FinalScoreCalculation.ComplexPatientBonus)], FinalScoreWords.Bonus(facility.FinalScoreCalculation, facility.ComplexPatientBonus), [facility.ComplexPatientBonus.Citation]) { Bar = new(0m, 0m, facility.FinalScoreCalculation.ComplexPatientBonus) },
            new(["Final score", string.Empty, string.Empty, Format.FinalPoints(facility.FinalScoreCalculation.Value)], FacilityBasedWords.Of(facility.Choice), [Choice]),
        ]);
    }

    private static ExplanationRow Row(PerformanceCategory category, FacilityBasedResult facility, string reason, ImmutableArray<Citation> citations)
    {
        CategoryWeight weight = facility.Weights.Of(category);
        return new(
            [TermWords.Of(category), weight.IsScored ? Format.Percent(weight.Score) : Format.NoValue, Format.Weight(weight.Weight), weight.IsScored ? FinalScoreWords.Contribution(facility.FinalScoreCalculation, facility.FinalScoreCalculation.Of(category)) : Format.NoValue],
            reason,
            citations) { Bar = CategoryBar.Of(weight, facility.FinalScoreCalculation.Of(category)) };
    }
}
