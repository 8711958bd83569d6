using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The cost performance category, 414.1380(b)(2). <see cref="Percent"/> is null if no measure is scored.</summary>
internal sealed record OracleCost(IReadOnlyDictionary<string, Fraction> Points, Fraction Improvement, Fraction? Percent)
{
    // 414.1350(c)(4): procedural episodes need 10 cases.
    private static readonly string[] procedural =
        ["CCLI", "EOPCI", "KA", "SSC", "IOL", "AKID", "HAC", "FIHR", "LSFDD", "LPMSM", "NECABG", "PHA", "RUSST", "MR"];

    public static OracleCost Of(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        bool individual = request.Participant.Option == ParticipationOption.Individual;
        Dictionary<string, Fraction> points = [];
        foreach (CostMeasureResult result in request.Cost.Where(r => year.CostIsScored && !r.Suppressed && (request.Mvp is null || data.FindMvp(request.Mvp.MvpId)!.CostMeasures.Contains(r.MeasureId))))
        {
            CostBenchmark? benchmark = data.FindCostBenchmark(result.MeasureId);
            bool groupsOnly = result.MeasureId == "COST_LGH_1";
            if (benchmark is not null && result.Cases >= CaseMinimum(result.MeasureId) && !(individual && groupsOnly) && !Informational(result.MeasureId, data, year))
            {
                points[result.MeasureId] = Fraction.Max(1, OracleMeasure.Position(benchmark.Bounds.Measured, result.Cost.ToDecimal())).HalfUp(4);
            }
        }

        if (points.Count == 0)
        {
            return new(points, 0, null);
        }

        Fraction achievement = 100 * points.Values.Total() / (10 * points.Count);
        Fraction improvement = ImprovementOver(request.PriorYear, achievement, year);
        return new(points, improvement, Fraction.Min(100, achievement + improvement));
    }

    private static int CaseMinimum(string measureId) =>
        measureId.StartsWith("MSPB", StringComparison.Ordinal) ? 35
        : procedural.Any(name => measureId == $"COST_{name}_1") ? 10
        : 20;

    // From PY2026 a new cost measure is informational for its first two years.
    private static bool Informational(string measureId, ReferenceData data, OracleYear year)
    {
        int first = data.FindCostMeasure(measureId)!.FirstPerformanceYear;
        return first >= 2026 && year.Year - first < 2;
    }

    // (b)(2)(iv)
    private static Fraction ImprovementOver(PriorYearResults? prior, Fraction achievement, OracleYear year)
    {
        if (prior is not { SameIdentifier: true, CostScore: decimal priorScore })
        {
            return 0;
        }

        Fraction improvement = year.MaximumCostImprovement * (achievement - priorScore) / priorScore;
        return Fraction.Max(0, Fraction.Min(year.MaximumCostImprovement, improvement));
    }
}
