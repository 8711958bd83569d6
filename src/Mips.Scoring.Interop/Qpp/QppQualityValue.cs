using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>Turns the value of a quality measurement into a row of a request: counts, strata, or a rate.</summary>
internal readonly struct QppQualityValue(QualityMeasure measure, CollectionType collectionType, ProblemList problems)
{
    private static readonly ulong ValueOfStrata = QppNumberFields.SetOf("strata", "isEndToEndReported", "performanceRate", "reportingRate");
    private static readonly ulong NonProportionFields = QppNumberFields.SetOf("numerator", "denominator", "numeratorExclusion", "denominatorException", "observationInstances", "reportingRate", "isEndToEndReported");
    private readonly QppCounts counts = new(measure, problems);

    public QualityMeasureSubmission? Read(QppNumbers numbers) => measure.MetricType switch
    {
        QualityMetricType.NonProportion => this.NonProportion(numbers),
        QualityMetricType.MultiPerformanceRate or QualityMetricType.RegistryMultiPerformanceRate => this.Strata(numbers),
        QualityMetricType.SinglePerformanceRate or QualityMetricType.RegistrySinglePerformanceRate when numbers.Strata is { Count: 1 } strata => this.Single(strata[0], numbers),
        QualityMetricType.SinglePerformanceRate or QualityMetricType.RegistrySinglePerformanceRate => this.Single(numbers, numbers),
        _ => this.NotSubmitted(numbers),
    };

    private QualityMeasureSubmission? Single(QppNumbers numbers, QppNumbers value)
    {
        if (value.Strata is { Count: > 1 })
        {
            problems.Add(ImportProblemKind.WrongType, value.Place.Under("strata"), null, $"measure {measure.Id} has one performance rate, not strata");
            return null;
        }

        if (this.counts.Of(numbers) is not MeasureCounts read)
        {
            return null;
        }

        if (value != numbers)
        {
            value.ReportFieldsBeyond(problems, ValueOfStrata);
            this.counts.Compare(read, value);
        }

        return measure.IsQcdr && (value.PerformanceRate ?? numbers.PerformanceRate) is decimal ownRate ? this.OwnRate(read, ownRate, value) : this.Row(value, read);
    }

    // A QCDR measure states its own performance rate; its exclusions leave the cases.
    private QualityMeasureSubmission OwnRate(MeasureCounts read, decimal ownRate, QppNumbers value) => this.Row(value) with
    {
        PerformanceRate = ownRate is { } own ? PerformanceRate.Of(own) : null,
        Cases = Math.Max(0, read.EligiblePopulation - read.Exclusions),
        DataCompleteness = Completeness((long)read.PerformanceMet + read.PerformanceNotMet + read.Exclusions + read.Exceptions, read.EligiblePopulation),
    };

    private QualityMeasureSubmission? Strata(QppNumbers value)
    {
        if (value.Strata is not { Count: > 0 } given)
        {
            problems.Add(ImportProblemKind.Missing, value.Place.Under("strata"), null, $"measure {measure.Id} needs its strata: {string.Join(", ", measure.Strata)}");
            return null;
        }

        value.ReportFieldsBeyond(problems, ValueOfStrata);
        List<StratumCounts> strata = [];
        foreach (QppNumbers numbers in given)
        {
            if (this.Stratum(numbers, strata) is StratumCounts stratum)
            {
                strata.Add(stratum);
            }
        }

        foreach (string name in measure.Strata.Where(name => !given.Exists(stratum => stratum.Stratum == name)))
        {
            problems.Add(ImportProblemKind.Missing, value.Place.Under("strata"), null, $"stratum {name} of measure {measure.Id} is missing");
        }

        return strata.Count == given.Count && strata.Count == measure.Strata.Length ? this.Row(value) with { Strata = [.. strata] } : null;
    }

    private StratumCounts? Stratum(QppNumbers numbers, List<StratumCounts> before)
    {
        if (numbers.Stratum is not string name || !measure.Strata.Contains(name))
        {
            problems.Add(ImportProblemKind.Unknown, numbers.Place.Under("stratum"), numbers.Stratum, $"must be one of {string.Join(", ", measure.Strata)}");
            return null;
        }

        if (before.Exists(stratum => stratum.Stratum == name))
        {
            problems.Add(ImportProblemKind.Duplicate, numbers.Place.Under("stratum"), name, "the stratum occurs twice");
            return null;
        }

        return this.counts.Of(numbers) is MeasureCounts read
            ? new StratumCounts(name, read) { PerformanceRate = measure.IsQcdr && numbers.PerformanceRate is decimal rate ? PerformanceRate.Of(rate) : null }
            : null;
    }

    // The numerator is the result itself, as CMS's scoring output for ACRAD15 shows; the denominator is the eligible population,
    // of which CMS's interface allows fractions: whole cases are compared with the case minimum, completeness keeps the fraction.
    private QualityMeasureSubmission? NonProportion(QppNumbers value)
    {
        if (value is not { Numerator: decimal result, Denominator: decimal eligible })
        {
            problems.Add(ImportProblemKind.Missing, value.Place, null, $"measure {measure.Id} needs numerator (the result) and denominator (the eligible population)");
            return null;
        }

        value.ReportFieldsBeyond(problems, NonProportionFields);
        decimal reported = (value.ObservationInstances ?? eligible) + (value.NumeratorExclusion ?? 0) + (value.DenominatorException ?? 0);
        return this.Row(value) with
        {
            PerformanceRate = PerformanceRate.Of(result),
            Cases = (int)decimal.Truncate(eligible),
            DataCompleteness = value.ObservationInstances is null ? this.Reported(value) : Completeness(reported, eligible),
        };
    }

    private decimal? Reported(QppNumbers value)
    {
        if (value.ReportingRate is not (< 0m or > 100m))
        {
            return value.ReportingRate;
        }

        problems.Add(ImportProblemKind.OutOfRange, value.Place.Under("reportingRate"), FormattableString.Invariant($"{value.ReportingRate}"), "must be 0 to 100");
        return null;
    }

    private QualityMeasureSubmission? NotSubmitted(QppNumbers numbers)
    {
        problems.Add(ImportProblemKind.Unknown, numbers.Place, measure.Id, "CMS calculates this measure itself; it cannot be submitted");
        return null;
    }

    private QualityMeasureSubmission Row(QppNumbers value, MeasureCounts? read = null) => new(measure.Id, collectionType) { EndToEndReported = value.IsEndToEndReported, Counts = read };

    private static decimal? Completeness(decimal reported, decimal eligible) => eligible == 0m ? null : Math.Min(100m, 100m * reported / eligible);
}
