using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The cost category in words.</summary>
internal static class CostWords
{
    public static readonly Citation Benchmarks = Citation.Cfr("414.1380(b)(2)(i)");
    private static readonly Citation CaseMinimums = Citation.Cfr("414.1350(c)");
    private static readonly Citation General = Citation.Cfr("414.1380(b)(2)");
    private static readonly Citation MvpMeasures = Citation.Cfr("414.1365(d)(3)(ii)");
    private static readonly Citation Exclusion = Citation.Cfr("414.1380(b)(2)(v)");

    public static string Summary(CostScore cost)
    {
        int scored = 0;
        for (int i = 0; i < cost.Measures.Length; i++)
        {
            scored += cost.Measures[i].IsScored ? 1 : 0;
        }

        return scored == 0
            ? string.Empty
            : $"{scored} measure{(scored == 1 ? string.Empty : "s")}: {Format.Points(cost.AchievementPoints)} of {Format.Number(cost.AvailablePoints.ToDecimal())} points; {Of(cost.Improvement)}";
    }

    public static string Of(CostImprovementResult improvement) => improvement.Reason switch
    {
        CostImprovementReason.Improved => $"improvement + {improvement.Amount} over {Prior(improvement)}",
        CostImprovementReason.NotBetter => $"no improvement over {Prior(improvement)}",
        CostImprovementReason.NotOfferedInYear => "no improvement scoring in this year",
        CostImprovementReason.CurrentYearNotScored => "no improvement: cost is not scored",
        CostImprovementReason.PriorYearNotScored => "no improvement: no cost score of the year before is given",
        CostImprovementReason.AnotherIdentifier => "no improvement: another identifier in the year before",
        CostImprovementReason.PriorScoreZero => "no improvement: the score of the year before was 0",
        _ => throw TermWords.Unknown(improvement.Reason),
    };

    private static string Prior(CostImprovementResult improvement) => improvement.Prior is { } prior ? Format.ExactPercent(prior) : Format.NoValue;

    public static string Of(in CostMeasureScore line) => line.Disposition switch
    {
        CostMeasureDisposition.Scored => QualityWords.Decile(line.Decile, line.Benchmark!.Bounds.Measured, line.Points),
        CostMeasureDisposition.BelowCaseMinimum => $"{Format.Count(line.Result.Cases)} cases, {Format.Count(line.CaseMinimum)} needed: not scored",
        CostMeasureDisposition.NoBenchmark => "no benchmark: not scored",
        CostMeasureDisposition.Suppressed => "excluded by CMS: not scored",
        CostMeasureDisposition.Informational => "new measure, informational only: not scored",
        CostMeasureDisposition.GroupsOnly => "calculated for groups only: not scored",
        CostMeasureDisposition.CategoryNotScored => "CMS scores nobody on cost in this year",
        CostMeasureDisposition.NotInMvp => "not a measure of the MVP: not scored",
        _ => throw TermWords.Unknown(line.Disposition),
    };

    public static Citation CitationOf(CostMeasureDisposition disposition) => disposition switch
    {
        CostMeasureDisposition.Scored or CostMeasureDisposition.GroupsOnly => General,
        CostMeasureDisposition.BelowCaseMinimum => CaseMinimums,
        CostMeasureDisposition.NoBenchmark => Benchmarks,
        CostMeasureDisposition.NotInMvp => MvpMeasures,
        _ => Exclusion,
    };
}
