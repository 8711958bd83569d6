using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Cost;

/// <summary>Everything that the law and CMS's data hold about one cost measure in one year. Resolved once, then valid for every participant.</summary>
/// <param name="CaseMinimum">The cases that the measure needs.</param>
/// <param name="Bounds">The deciles of its benchmark; null if it has none.</param>
/// <param name="GroupsOnly">Whether CMS calculates it for groups only.</param>
/// <param name="Exclusion">Why nobody is scored on it; <see cref="CostMeasureDisposition.Scored"/> if nothing stands against it.</param>
public readonly record struct CostMeasureFacts(int CaseMinimum, DecileBounds? Bounds, bool GroupsOnly, CostMeasureDisposition Exclusion)
{
    /// <summary>Puts together what is known about a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="benchmark">Its benchmark, if it has one.</param>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="rules">The cost rules of the year.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The rules state no case minimum for the measure.</exception>
    public static CostMeasureFacts Of(CostMeasure measure, CostBenchmark? benchmark, int performanceYear, CostRules rules) => new(
        CostCaseMinimum.For(measure.Id, rules.CaseMinimums),
        benchmark?.Bounds.Measured,
        IsNamed(measure.Id, rules.GroupOnlyMeasures),
        ExclusionOf(measure, benchmark, performanceYear, rules));

    internal static void CheckSuppressed(ScoringRequest request, CostRules rules, ref RequestProblems problems)
    {
        for (int i = 0; !rules.ExcludesSuppressedMeasures.Value && i < request.Cost.Length; i++)
        {
            if (request.Cost[i] is { Suppressed: true })
            {
                problems.Add(RequestProblemCode.NotOfferedInYear, $"cost[{i}].suppressed", true, $"CMS excludes no cost measure in PY{request.PerformanceYear}", rules.ExcludesSuppressedMeasures.Citation);
            }
        }
    }

    /// <summary>The tests that the measure fails whatever the result; that it is for groups only is among them.</summary>
    internal FailedCostTests Failed => FirstFailedCostTest.TestOf(this.Exclusion) | If(this.GroupsOnly, FailedCostTests.Groups);

    /// <summary>The tests that a result fails.</summary>
    /// <param name="measure">Those that the measure fails by itself.</param>
    /// <param name="tooFewCases">Whether it has fewer cases than needed.</param>
    /// <param name="suppressed">Whether CMS suppressed it for the participant.</param>
    internal static FailedCostTests FailedBy(FailedCostTests measure, bool tooFewCases, bool suppressed) =>
        measure | If(tooFewCases, FailedCostTests.CaseMinimum) | If(suppressed, FailedCostTests.Suppression);

    private static FailedCostTests If(bool fails, FailedCostTests test) => unchecked((FailedCostTests)(-(fails ? 1 : 0)) & test);

    private static CostMeasureDisposition ExclusionOf(CostMeasure measure, CostBenchmark? benchmark, int performanceYear, CostRules rules)
    {
        if (!rules.IsScored.Value)
        {
            return CostMeasureDisposition.CategoryNotScored;
        }

        if (rules.InformationalMeasures is not null && rules.InformationalMeasures.Covers(measure.FirstPerformanceYear, performanceYear))
        {
            return CostMeasureDisposition.Informational;
        }

        if (IsNamed(measure.Id, rules.SuppressedMeasures))
        {
            return CostMeasureDisposition.Suppressed;
        }

        return benchmark is null ? CostMeasureDisposition.NoBenchmark : CostMeasureDisposition.Scored;
    }

    private static bool IsNamed(string measureId, ImmutableArray<Cited<string>> measures)
    {
        foreach (Cited<string> named in measures)
        {
            if (string.Equals(named.Value, measureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
