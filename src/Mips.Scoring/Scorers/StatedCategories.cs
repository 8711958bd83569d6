using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Scorers;

/// <summary>Puts the category scores that a request states in the place of the computed ones.</summary>
internal static class StatedCategories
{
    public static QualityScore Of(QualityScore computed, StatedScores? scores) => scores?.Quality is { } stated
        ? computed with { Score = new Percent(stated.Score), DataSubmitted = !stated.WithoutSubmission, IsStated = true }
        : computed;

    public static CostScore Of(CostScore computed, StatedScores? scores) => scores?.Cost is { } stated
        ? computed with { Score = new Percent(stated.Score), IsStated = true }
        : computed;

    public static ImprovementActivitiesScore Of(ImprovementActivitiesScore computed, StatedScores? scores) => scores?.ImprovementActivities is { } stated
        ? computed with { Score = new Percent(stated.Score), DataSubmitted = !stated.WithoutSubmission, Basis = ImprovementActivitiesBasis.Stated }
        : computed;

    public static PromotingInteroperabilityScore Of(PromotingInteroperabilityScore computed, StatedScores? scores) => scores?.PromotingInteroperability is { } stated
        ? computed with { Stated = new Percent(stated.Score), DataSubmitted = !stated.WithoutSubmission }
        : computed;
}
