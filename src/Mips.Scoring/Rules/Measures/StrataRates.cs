using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>One rate from the rates of several strata, by the algorithm that CMS publishes with the measure.</summary>
public static class StrataRates
{
    /// <summary>The performance behind the counts of several strata.</summary>
    /// <param name="strata">The strata, at least one.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="measure">The measure, with its algorithm.</param>
    /// <param name="rules">How counts become a rate.</param>
    /// <returns>Rate, cases and completeness.</returns>
    public static MeasuredPerformance Of(ReadOnlySpan<StratumCounts> strata, CollectionType collectionType, QualityMeasure measure, PerformanceRateRules rules) => measure.StrataAlgorithm switch
    {
        StrataAlgorithm.OverallStratumOnly => OfStratum(Find(strata, QualityMeasure.OverallStratum), collectionType, rules),
        StrataAlgorithm.Split => Split(strata, collectionType, measure, rules),
        StrataAlgorithm.SimpleAverage => Totals(strata, collectionType, rules) with { Rate = SimpleAverage(strata, rules) },
        StrataAlgorithm.WeightedAverage => Totals(strata, collectionType, rules) with { Rate = WeightedAverage(strata, rules) },
        _ => Totals(strata, collectionType, rules) with { Rate = SumNumerators(strata, rules) },
    };

    internal static StratumCounts? Find(ReadOnlySpan<StratumCounts> strata, string? name)
    {
        foreach (StratumCounts stratum in strata)
        {
            if (string.Equals(stratum.Stratum, name, StringComparison.Ordinal))
            {
                return stratum;
            }
        }

        return null;
    }

    private static MeasuredPerformance OfStratum(StratumCounts? stratum, CollectionType collectionType, PerformanceRateRules rules)
    {
        if (stratum is null)
        {
            return default;
        }

        MeasuredPerformance measured = PerformanceRates.OfCounts(stratum.Counts, collectionType, rules);
        return stratum.PerformanceRate is { } stated ? measured with { Rate = stated } : measured;
    }

    private static MeasuredPerformance Split(ReadOnlySpan<StratumCounts> strata, CollectionType collectionType, QualityMeasure measure, PerformanceRateRules rules) =>
        OfStratum(Find(strata, measure.ReportingStratum), collectionType, rules) with { Rate = OfStratum(Find(strata, measure.PerformanceStratum), collectionType, rules).Rate };

    private static MeasuredPerformance Totals(ReadOnlySpan<StratumCounts> strata, CollectionType collectionType, PerformanceRateRules rules) =>
        rules.StrataTotals == StrataTotalsReading.Sum ? SumOfStrata(strata, collectionType, rules) : LowestOfStrata(strata, collectionType, rules);

    private static MeasuredPerformance SumOfStrata(ReadOnlySpan<StratumCounts> strata, CollectionType collectionType, PerformanceRateRules rules)
    {
        int cases = 0;
        long reported = 0;
        long eligible = 0;
        foreach (StratumCounts stratum in strata)
        {
            MeasureCounts counts = stratum.Counts;
            cases += PerformanceRates.OfCounts(counts, collectionType, rules).Cases;
            reported += (long)counts.PerformanceMet + counts.PerformanceNotMet + counts.Exclusions + counts.Exceptions;
            eligible += counts.EligiblePopulation;
        }

        return new(null, cases, eligible == 0 ? Percent.Hundred : Percent.OfShare(reported, eligible), eligible > 0);
    }

    private static MeasuredPerformance LowestOfStrata(ReadOnlySpan<StratumCounts> strata, CollectionType collectionType, PerformanceRateRules rules)
    {
        MeasuredPerformance lowest = new(null, int.MaxValue, Percent.Hundred, false);
        foreach (StratumCounts stratum in strata)
        {
            MeasuredPerformance one = PerformanceRates.OfCounts(stratum.Counts, collectionType, rules);
            lowest = new(
                null,
                Math.Min(lowest.Cases, one.Cases),
                Math.Min(lowest.CompletenessMillionths, one.CompletenessMillionths),
                lowest.HasEligibleCases || one.HasEligibleCases);
        }

        return lowest;
    }

    private static PerformanceRate? SimpleAverage(ReadOnlySpan<StratumCounts> strata, PerformanceRateRules rules)
    {
        decimal sum = 0;
        int count = 0;
        foreach (StratumCounts stratum in strata)
        {
            if (UnroundedRate(stratum) is { } rate)
            {
                sum += rate;
                count++;
            }
        }

        return count == 0 ? null : PerformanceRate.Of(Rounding.HalfUp(sum / count, rules.Places.Value));
    }

    private static PerformanceRate? WeightedAverage(ReadOnlySpan<StratumCounts> strata, PerformanceRateRules rules)
    {
        decimal sum = 0;
        long weight = 0;
        foreach (StratumCounts stratum in strata)
        {
            long denominator = (long)stratum.Counts.PerformanceMet + stratum.Counts.PerformanceNotMet;
            sum += stratum.PerformanceRate is { } stated ? stated.ToDecimal() * denominator : 100m * stratum.Counts.PerformanceMet;
            weight += denominator;
        }

        return weight == 0 ? null : PerformanceRate.Of(Rounding.HalfUp(sum / weight, rules.Places.Value));
    }

    private static PerformanceRate? SumNumerators(ReadOnlySpan<StratumCounts> strata, PerformanceRateRules rules)
    {
        long met = 0;
        long denominator = 0;
        foreach (StratumCounts stratum in strata)
        {
            met += stratum.Counts.PerformanceMet;
            denominator += (long)stratum.Counts.PerformanceMet + stratum.Counts.PerformanceNotMet;
        }

        return denominator == 0 ? null : PerformanceRates.Share(met, denominator, rules.Places.Value);
    }

    private static decimal? UnroundedRate(StratumCounts stratum)
    {
        if (stratum.PerformanceRate is { } stated)
        {
            return stated.ToDecimal();
        }

        long denominator = (long)stratum.Counts.PerformanceMet + stratum.Counts.PerformanceNotMet;
        return denominator == 0 ? null : 100m * stratum.Counts.PerformanceMet / denominator;
    }
}
