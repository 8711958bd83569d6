using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections of an explanation, in the order of the flow.</summary>
internal static class ExplanationSections
{
    public static ImmutableArray<ExplanationSection> Of(Scorecard card, ExplanationDepth depth) =>
        Of(card, depth, depth >= ExplanationDepth.Summary ? WhyNot.Of(card) : []);

    /// <summary>The sections with what could have earned more, found before.</summary>
    public static ImmutableArray<ExplanationSection> Of(Scorecard card, ExplanationDepth depth, ImmutableArray<Shortfall> found)
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
        }

        if (depth >= ExplanationDepth.Summary)
        {
            AddIfAny(sections, depth == ExplanationDepth.Everything ? WhyNotExplanation.All(card, found) : WhyNotExplanation.Closest(card, found, depth));
        }

        if (depth >= ExplanationDepth.Everything)
        {
            if (card.Weights.Quality.IsScored && !card.Quality.IsStated)
            {
                sections.Add(QualityExplanation.Sums(card));
            }

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
