using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Reads the counts of one performance rate, and compares the rates stated beside them.</summary>
internal readonly struct QppCounts(QualityMeasure measure, ProblemList problems)
{
    private static readonly ulong Fields = QppNumberFields.SetOf("stratum", "performanceMet", "performanceNotMet", "eligiblePopulation", "eligiblePopulationExclusion", "eligiblePopulationException",
        "performanceRate", "reportingRate", "isEndToEndReported");

    public MeasureCounts? Of(QppNumbers numbers)
    {
        numbers.ReportFieldsBeyond(problems, Fields);
        if (numbers is not { PerformanceMet: int met, PerformanceNotMet: int notMet, EligiblePopulation: int eligible })
        {
            problems.Add(ImportProblemKind.Missing, numbers.Place, null, "needs performanceMet, performanceNotMet and eligiblePopulation");
            return null;
        }

        MeasureCounts counts = new()
        {
            PerformanceMet = met,
            PerformanceNotMet = notMet,
            Exclusions = numbers.EligiblePopulationExclusion ?? 0,
            Exceptions = numbers.EligiblePopulationException ?? 0,
            EligiblePopulation = eligible,
        };
        if (Reported(counts) > eligible)
        {
            problems.Add(ImportProblemKind.Contradiction, numbers.Place.Under("eligiblePopulation"), FormattableString.Invariant($"{eligible}"), $"met, not met, exclusions and exceptions are {Reported(counts)} together: more than the eligible population");
            return null;
        }

        this.Compare(counts, numbers);
        return counts;
    }

    /// <summary>Reports stated rates that the counts do not give. The performance rate of a QCDR measure is its own.</summary>
    public void Compare(MeasureCounts counts, QppNumbers stated)
    {
        if (!measure.IsQcdr)
        {
            this.Compare(stated.PerformanceRate, counts.PerformanceMet, (long)counts.PerformanceMet + counts.PerformanceNotMet, stated, "performanceRate");
        }

        this.Compare(stated.ReportingRate, Reported(counts), counts.EligiblePopulation, stated, "reportingRate");
    }

    private void Compare(decimal? stated, long numerator, long denominator, QppNumbers numbers, string field)
    {
        if (stated is decimal rate && denominator > 0 && !StatedRate.Agrees(rate, 100m * numerator / denominator))
        {
            problems.Add(ImportProblemKind.Contradiction, numbers.Place.Under(field), FormattableString.Invariant($"{rate}"), FormattableString.Invariant($"the counts give {100m * numerator / denominator:0.####}"));
        }
    }

    private static long Reported(MeasureCounts counts) => (long)counts.PerformanceMet + counts.PerformanceNotMet + counts.Exclusions + counts.Exceptions;
}
