namespace Mips.Scoring;

/// <summary>The sections of an explanation, in the order of the flow.</summary>
internal static class ExplanationSections
{
    public static ImmutableArray<ExplanationSection> Of(Scorecard card, ExplanationDepth depth)
    {
        ImmutableArray<ExplanationSection>.Builder sections = ImmutableArray.CreateBuilder<ExplanationSection>();
        sections.Add(CategoryExplanation.Of(card));
        if (depth >= ExplanationDepth.Measures)
        {
            AddIfAny(sections, QualityExplanation.Measures(card));
            AddIfAny(sections, QualityExplanation.AdministrativeClaims(card));
            AddIfAny(sections, CostExplanation.Measures(card));
            AddIfAny(sections, ImprovementActivitiesExplanation.Activities(card));
            AddIfAny(sections, PromotingInteroperabilityExplanation.Measures(card));
            AddIfAny(sections, depth == ExplanationDepth.Measures ? WhyNotExplanation.Closest(card, WhyNot.Of(card)) : WhyNotExplanation.All(card, WhyNot.Of(card)));
        }

        if (depth >= ExplanationDepth.Everything)
        {
            sections.Add(QualityExplanation.Sums(card));
            AddIfAny(sections, QualityExplanation.SummarySurveyMeasures(card));
            AddIfAny(sections, BenchmarkExplanation.Of(card));
            AddIfAny(sections, PromotingInteroperabilityExplanation.Elements(card));
            AddIfAny(sections, PromotingInteroperabilityExplanation.Redistributions(card));
            sections.Add(ComplexPatientBonusExplanation.Of(card));
            sections.Add(FinalScoreExplanation.Of(card));
        }

        return sections.ToImmutable();
    }

    private static void AddIfAny(ImmutableArray<ExplanationSection>.Builder sections, ExplanationSection section)
    {
        if (!section.Rows.IsEmpty)
        {
            sections.Add(section);
        }
    }
}
