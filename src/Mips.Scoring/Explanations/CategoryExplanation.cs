namespace Mips.Scoring;

/// <summary>The four categories and what they contribute.</summary>
internal static class CategoryExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("Category"), new("Score", IsNumber: true), new("Weight", IsNumber: true), new("Contributes", IsNumber: true)];

    public static ExplanationSection Of(Scorecard card)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        rows.Add(Row(PerformanceCategory.Quality, card.Weights.Quality, card.Final.Quality, card.ApmEntity?.Quality is { } average ? ApmEntityWords.Of(average) : QualityWords.Summary(card.Quality)));
        rows.Add(Row(PerformanceCategory.Cost, card.Weights.Cost, card.Final.Cost, CostWords.Summary(card.Cost)));
        rows.Add(Row(PerformanceCategory.ImprovementActivities, card.Weights.ImprovementActivities, card.Final.ImprovementActivities, card.ApmEntity?.ImprovementActivities is { } activities ? ApmEntityWords.Of(activities) : ImprovementActivitiesWords.Summary(card.ImprovementActivities)));
        rows.Add(Row(PerformanceCategory.PromotingInteroperability, card.Weights.PromotingInteroperability, card.Final.PromotingInteroperability, card.ApmEntity?.PromotingInteroperability is { } rollUp ? ApmEntityWords.Of(rollUp) : PromotingInteroperabilityWords.Summary(card.PromotingInteroperability)));
        rows.Add(new(["Complex patient bonus", string.Empty, string.Empty, Format.FinalPoints(card.Final.ComplexPatientBonus)], ComplexPatientBonusWords.Of(card.ComplexPatientBonus), [card.ComplexPatientBonus.Citation]));
        if (card.Final.SmallPracticeBonus > 0m)
        {
            rows.Add(new(["Small practice bonus", string.Empty, string.Empty, Format.FinalPoints(card.Final.SmallPracticeBonus)], string.Empty, [card.SmallPracticeBonus.Citation]));
        }

        return new("Category", Columns, rows.ToImmutable());
    }

    private static ExplanationRow Row(PerformanceCategory category, CategoryWeight weight, decimal contribution, string summary)
    {
        bool counts = weight.IsScored;
        string reason = WeightWords.Of(weight) is { Length: > 0 } words ? (counts && summary.Length > 0 ? $"{summary}; {words}" : words) : summary;
        return new(
            [TermWords.Of(category), counts ? Format.Percent(weight.Score) : Format.NoValue, Format.Weight(weight.Weight), counts ? Format.FinalPoints(contribution) : Format.NoValue],
            reason,
            [weight.Citation]);
    }
}
