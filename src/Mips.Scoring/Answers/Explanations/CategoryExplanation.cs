using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The categories that have a weight and what they contribute.</summary>
internal static class CategoryExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("Category"), new("Score", IsNumber: true), new("Weight", IsNumber: true), new("Contributes", IsNumber: true)];

    public static ExplanationSection Of(Scorecard card)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        Add(rows, card, PerformanceCategory.Quality, (card.ApmEntity?.Quality is { } average ? ApmEntityWords.Of(average) : QualityWords.Summary(card.Quality)) + ApmEntityWords.Credit(card));
        Add(rows, card, PerformanceCategory.Cost, CostWords.Summary(card.Cost));
        Add(rows, card, PerformanceCategory.ImprovementActivities, card.ApmEntity?.ImprovementActivities is { } activities ? ApmEntityWords.Of(activities) : ImprovementActivitiesWords.Summary(card.ImprovementActivities));
        Add(rows, card, PerformanceCategory.PromotingInteroperability, card.ApmEntity?.PromotingInteroperability is { } rollUp ? ApmEntityWords.Of(rollUp) : PromotingInteroperabilityWords.Summary(card.PromotingInteroperability));
        rows.Add(new(["Complex patient bonus", string.Empty, string.Empty, FinalScoreWords.Contribution(card.FinalScoreCalculation, card.FinalScoreCalculation.ComplexPatientBonus)], FinalScoreWords.Bonus(card.FinalScoreCalculation, card.ComplexPatientBonus), [card.ComplexPatientBonus.Citation]) { Bar = new(0m, 0m, card.FinalScoreCalculation.ComplexPatientBonus) });
        if (card.FinalScoreCalculation.SmallPracticeBonus > 0m)
        {
            rows.Add(new(["Small practice bonus", string.Empty, string.Empty, Format.FinalPoints(card.FinalScoreCalculation.SmallPracticeBonus)], string.Empty, [card.SmallPracticeFinalBonus.Citation]) { Bar = new(0m, 0m, card.FinalScoreCalculation.SmallPracticeBonus) });
        }

        return new("Category", Columns, rows.ToImmutable());
    }

    private static void Add(ImmutableArray<ExplanationRow>.Builder rows, Scorecard card, PerformanceCategory category, string summary)
    {
        CategoryWeight weight = card.Weights.Of(category);
        if (weight.State == CategoryWeightState.WithoutWeight)
        {
            return;
        }

        bool counts = weight.IsScored;
        StatedScores? stated = card.Request.StatedScores;
        string[] reasons = [!counts ? string.Empty : stated?.Of(category) is null ? summary : $"stated, not computed: {stated.Source}", UnqualifiedWords.Of(card, category), Weight(card, weight)];
        rows.Add(new(
            [TermWords.Of(category), counts ? Format.Percent(weight.Score) : Format.NoValue, Format.Weight(weight.Weight), counts ? FinalScoreWords.Contribution(card.FinalScoreCalculation, card.FinalScoreCalculation.Of(category)) : Format.NoValue],
            string.Join("; ", reasons.Where(reason => reason.Length > 0)),
            counts ? [CategoryParagraphs.Score(card, category), CategoryParagraphs.Weight(card, category)] : [weight.Citation]) { Bar = CategoryBar.Of(weight, card.FinalScoreCalculation.Of(category)) });
    }

    // CMS's results of cost measures are facts that a request may lack.
    private static string Weight(Scorecard card, in CategoryWeight weight) =>
        weight is { State: CategoryWeightState.Reweighted, Ground: ReweightingGround.CostNotScored } && card.Cost.Measures.IsEmpty
            ? "no cost measure is given: reweighted"
            : WeightWords.Of(weight);
}
