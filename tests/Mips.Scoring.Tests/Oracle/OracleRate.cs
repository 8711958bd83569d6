using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>Rate, cases and data completeness of a submission. <see cref="Value"/> is null if no case counts.</summary>
internal sealed record OracleRate(Fraction? Value, int Cases, Fraction CompletenessPercent, bool NoEligibleInstances)
{
    public static OracleRate Of(QualityMeasureSubmission submission, QualityMeasure measure, OracleYear year)
    {
        if (submission.Counts is MeasureCounts counts)
        {
            return new(
                RateOf(counts)?.HalfUp(year.RatePlaces),
                CasesOf(counts, submission.CollectionType),
                submission.DataCompleteness ?? CompletenessOf([counts]),
                counts.EligiblePopulation == 0);
        }

        if (!submission.Strata.IsEmpty)
        {
            return OfStrata(submission, measure, year);
        }

        return new(submission.PerformanceRate!.Value.ToDecimal(), submission.Cases!.Value, submission.DataCompleteness ?? 100, false);
    }

    private static OracleRate OfStrata(QualityMeasureSubmission submission, QualityMeasure measure, OracleYear year)
    {
        List<StratumCounts> strata = [.. submission.Strata];
        List<StratumCounts> reporting = measure.StrataAlgorithm switch
        {
            StrataAlgorithm.OverallStratumOnly => [.. strata.Where(s => s.Stratum == "overall")],
            StrataAlgorithm.Split => [.. strata.Where(s => s.Stratum == measure.ReportingStratum)],
            _ => strata,
        };
        List<StratumCounts> performance = measure.StrataAlgorithm switch
        {
            StrataAlgorithm.OverallStratumOnly => reporting,
            StrataAlgorithm.Split => [.. strata.Where(s => s.Stratum == measure.PerformanceStratum)],
            _ => strata,
        };
        List<StratumCounts> withRate = [.. performance.Where(s => RateOf(s) is not null)];
        Fraction? rate = withRate.Count == 0 ? null : measure.StrataAlgorithm switch
        {
            StrataAlgorithm.WeightedAverage => withRate.Select(s => RateOf(s)!.Value * Performance(s.Counts)).Total() / withRate.Sum(s => Performance(s.Counts)),
            StrataAlgorithm.SumNumerators => (Fraction)(100 * withRate.Sum(s => s.Counts.PerformanceMet)) / withRate.Sum(s => Performance(s.Counts)),
            _ => withRate.Select(s => RateOf(s)!.Value).Total() / withRate.Count,
        };
        return new(
            rate?.HalfUp(year.RatePlaces),
            reporting.Sum(s => CasesOf(s.Counts, submission.CollectionType)),
            submission.DataCompleteness ?? CompletenessOf([.. reporting.Select(s => s.Counts)]),
            reporting.All(s => s.Counts.EligiblePopulation == 0));
    }

    private static Fraction? RateOf(StratumCounts stratum) => stratum.PerformanceRate is PerformanceRate own ? own.ToDecimal() : RateOf(stratum.Counts);

    private static Fraction? RateOf(MeasureCounts counts) => Performance(counts) == 0 ? null : (Fraction)(100 * counts.PerformanceMet) / Performance(counts);

    // CMS's engine compares the eligible population with the case minimum, for eCQMs and QCDR measures without exclusions.
    private static int CasesOf(MeasureCounts counts, CollectionType type) =>
        counts.EligiblePopulation - (type is CollectionType.Ecqm or CollectionType.QcdrMeasure ? counts.Exclusions : 0);

    private static int Performance(MeasureCounts counts) => counts.PerformanceMet + counts.PerformanceNotMet;

    // 414.1340: the share of the eligible patients whose data was submitted. Without eligible patients nothing is missing.
    private static Fraction CompletenessOf(IReadOnlyList<MeasureCounts> counts)
    {
        int eligible = counts.Sum(c => c.EligiblePopulation);
        return eligible == 0 ? 100 : (Fraction)(100 * counts.Sum(c => Performance(c) + c.Exclusions + c.Exceptions)) / eligible;
    }
}
