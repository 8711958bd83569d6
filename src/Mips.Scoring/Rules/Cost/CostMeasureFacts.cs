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

    /// <summary>Whether a participant is scored on it, or why not. One that CMS suppressed for them is suppressed, unless it is not scored at all or only informs.</summary>
    internal CostMeasureDisposition DispositionOf(int cases, bool suppressed, ParticipationOption option) =>
        suppressed && this.Exclusion is CostMeasureDisposition.Scored or CostMeasureDisposition.NoBenchmark ? CostMeasureDisposition.Suppressed
        : this.Exclusion != CostMeasureDisposition.Scored ? this.Exclusion
        : this.GroupsOnly && option == ParticipationOption.Individual ? CostMeasureDisposition.GroupsOnly
        : cases < this.CaseMinimum ? CostMeasureDisposition.BelowCaseMinimum
        : CostMeasureDisposition.Scored;

    /// <summary>Whether <see cref="DispositionOf"/> is scored. Case numbers cannot be foretold, so that it is asked without a jump.</summary>
    internal bool Counts(int cases, bool suppressed, ParticipationOption option) =>
        this.Exclusion == CostMeasureDisposition.Scored & !suppressed & !(this.GroupsOnly & option == ParticipationOption.Individual) & cases >= this.CaseMinimum;

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
