using Mips.Scoring.Citations;

namespace Mips.Scoring.Requests;

/// <summary>Checks the results of the performance year before.</summary>
internal static class PriorYearCheck
{
    private static readonly Citation QualityImprovementParagraph = Citation.Cfr("414.1380(b)(1)(vi)");

    public static void Check(ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        if (request.PriorYear is not { } prior)
        {
            return;
        }

        CheckPercent(prior.QualityAchievementPercent, "priorYear.qualityAchievementPercent", QualityImprovementParagraph, ref problems);
        CheckPercent(prior.QualityScore, "priorYear.qualityScore", QualityImprovementParagraph, ref problems);
        CheckPercent(prior.CostScore, "priorYear.costScore", Citation.Cfr("414.1380(b)(2)(iv)"), ref problems);
        if (prior.QualityAchievementPercent is null != prior.QualityScore is null)
        {
            problems.Add(
                RequestProblemCode.Missing,
                prior.QualityScore is null ? "priorYear.qualityScore" : "priorYear.qualityAchievementPercent",
                null,
                "quality improvement needs both the achievement percent and the category score of the year before",
                QualityImprovementParagraph);
        }
    }

    private static void CheckPercent(decimal? value, string path, Citation citation, ref RequestProblems problems)
    {
        if (StatedFigure.IsPlain(value, StatedFigure.MostPercent))
        {
            return;
        }

        if (value is < 0m or > 100m)
        {
            problems.Add(RequestProblemCode.OutOfRange, path, value, "must be a percentage between 0 and 100", citation);
        }

        if (StatedFigure.IsTooSmall(value))
        {
            problems.Add(RequestProblemCode.OutOfRange, path, value, StatedFigure.Right, citation);
        }
    }
}
