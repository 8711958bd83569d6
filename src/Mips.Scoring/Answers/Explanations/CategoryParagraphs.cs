using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The paragraphs behind the score and the weight of a category.</summary>
internal static class CategoryParagraphs
{
    private static readonly Citation Cost = Citation.Cfr("414.1380(b)(2)(iii)");
    private static readonly Citation ImprovementActivities = Citation.Cfr("414.1380(b)(3)");
    private static readonly Citation PromotingInteroperability = Citation.Cfr("414.1380(b)(4)");
    private static readonly Citation QualityWeight = Citation.Cfr("414.1330(b)");
    private static readonly Citation CostWeight = Citation.Cfr("414.1350(d)");
    private static readonly Citation ImprovementActivitiesWeight = Citation.Cfr("414.1355(b)");
    private static readonly Citation PromotingInteroperabilityWeight = Citation.Cfr("414.1375(a)");

    /// <summary>How the category score is made.</summary>
    public static Citation Score(Scorecard card, PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => card.ApmEntity?.Quality?.Citation ?? QualityParagraphs.CategoryScore,
        PerformanceCategory.Cost => Cost,
        PerformanceCategory.ImprovementActivities => card.ApmEntity?.ImprovementActivities?.Citation ?? ImprovementActivities,
        PerformanceCategory.PromotingInteroperability => card.ApmEntity?.PromotingInteroperability?.Citation
            ?? (card.PromotingInteroperability.Submission is null ? PromotingInteroperability : card.PromotingInteroperability.Citation),
        _ => throw TermWords.Unknown(category),
    };

    /// <summary>The standard weight of § 414.1380(c)(1), or the ground or table of another one. APM Entities and the APM Performance Pathway have weights of their own.</summary>
    public static Citation Weight(Scorecard card, PerformanceCategory category)
    {
        CategoryWeight weight = card.Weights.Of(category);
        bool standard = weight.Ground == ReweightingGround.None && weight.Weight == weight.Standard
            && card.ReportingOption != ReportingOption.ApmPerformancePathway && card.Request.Participant.Option != ParticipationOption.ApmEntity;
        return standard ? Standard(category) : weight.Citation;
    }

    private static Citation Standard(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => QualityWeight,
        PerformanceCategory.Cost => CostWeight,
        PerformanceCategory.ImprovementActivities => ImprovementActivitiesWeight,
        PerformanceCategory.PromotingInteroperability => PromotingInteroperabilityWeight,
        _ => throw TermWords.Unknown(category),
    };
}
