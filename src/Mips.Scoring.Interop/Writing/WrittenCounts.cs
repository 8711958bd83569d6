using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>The counts of a row by the population groups of its measure, for forms that state populations: QRDA III and FHIR.</summary>
internal sealed class WrittenCounts(UnwrittenList unwritten)
{
    private const string Complete = "the populations of the form are complete: met, not met, exclusions and exceptions are the whole eligible population";

    /// <summary>The counts of each group; null, and said why, if the form cannot state them exactly.</summary>
    public ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)>? Of(QualityMeasureSubmission row, QualityMeasure measure, ImmutableArray<MeasureRate> rates, string path)
    {
        if (row is not { PerformanceRate: null, Cases: null, DataCompleteness: null } || (row.Counts is null) == row.Strata.IsEmpty)
        {
            return this.Lost(path, measure, "the form states counts, and the row has other figures");
        }

        return measure.Strata.IsEmpty || measure.MetricType == QualityMetricType.SinglePerformanceRate
            ? this.Whole(row, measure, rates, path)
            : this.ByStratum(row, measure, rates, path);
    }

    private ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)>? Whole(QualityMeasureSubmission row, QualityMeasure measure, ImmutableArray<MeasureRate> rates, string path)
    {
        if (row.Counts is not MeasureCounts counts)
        {
            return this.Lost(path, measure, "the measure has one rate");
        }

        if (rates.Length > 1)
        {
            return this.Lost(path, measure, FormattableString.Invariant($"the form states each of its {rates.Length} population groups, and the row has their sum"));
        }

        return this.Fit(counts, rates[0], path, measure) ? [(rates[0], counts)] : null;
    }

    private ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)>? ByStratum(QualityMeasureSubmission row, QualityMeasure measure, ImmutableArray<MeasureRate> rates, string path)
    {
        Dictionary<string, MeasureCounts> stated = new(StringComparer.Ordinal);
        foreach (StratumCounts stratum in row.Strata.Where(stratum => stratum is { Stratum: not null, Counts: not null, PerformanceRate: null } && measure.Strata.Contains(stratum.Stratum)))
        {
            stated[stratum.Stratum] = stratum.Counts;
        }

        if (stated.Count != measure.Strata.Length || row.Strata.Length != measure.Strata.Length)
        {
            return this.Lost(path, measure, $"the form states every stratum once, without a rate of its own: {string.Join(", ", measure.Strata)}");
        }

        ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)>.Builder pairs = ImmutableArray.CreateBuilder<(MeasureRate, MeasureCounts)>();
        foreach (string stratum in measure.Strata)
        {
            MeasureRate[] groups = [.. rates.Where(rate => (rate.Stratum ?? measure.Strata[0]) == stratum)];
            if (groups.Length > 1 || (groups.Length == 0 && stated[stratum] != Nobody))
            {
                return this.Lost(path, measure, groups.Length == 0 ? $"CMS publishes no populations for {stratum}" : FormattableString.Invariant($"the form states each of the {groups.Length} population groups of {stratum}, and the row has their sum"));
            }

            if (groups.Length == 1 && !this.Fit(stated[stratum], groups[0], path, measure))
            {
                return null;
            }

            pairs.AddRange(groups.Select(group => (group, stated[stratum])));
        }

        return pairs.ToImmutable();
    }

    private static MeasureCounts Nobody => new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 };

    private bool Fit(MeasureCounts counts, MeasureRate rate, string path, QualityMeasure measure)
    {
        string? rule = !CountsRange.Holds(counts) ? CountsRange.Rule
            : EcqmCounts.Of(counts.EligiblePopulation, counts.Exclusions, counts.Exceptions, counts.PerformanceMet, 0) != counts ? Complete
            : rate.Published is { DenominatorExclusion: null } && counts.Exclusions > 0 ? "the measure has no denominator exclusion"
            : rate.Published is { DenominatorException: null } && counts.Exceptions > 0 ? "the measure has no denominator exception"
            : null;
        return rule is null || this.Lost(path, measure, rule) is not null;
    }

    private ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)>? Lost(string path, QualityMeasure measure, string message)
    {
        unwritten.Add(UnwrittenReason.NoPlace, path, measure.Id, message);
        return null;
    }
}
