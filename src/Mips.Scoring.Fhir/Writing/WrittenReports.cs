using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>Says which quality rows a report can state, and how.</summary>
internal sealed class WrittenReports(ReferenceData data, string? measureUrls, UnwrittenList unwritten)
{
    private const decimal Complete = 100m;
    private readonly WrittenCounts counts = new(unwritten);
    private readonly HashSet<(string, CollectionType)> seen = [];

    /// <summary>The report of a row; null, and said why, if it cannot be written.</summary>
    public WrittenReport? Of(QualityMeasureSubmission? row, string path)
    {
        if (row?.MeasureId is not string id || data.FindQualityMeasure(id) is not QualityMeasure measure)
        {
            return this.Lost(UnwrittenReason.Refused, path, row?.MeasureId, $"not a quality measure of PY{data.PerformanceYear}");
        }

        bool isEcqm = row.CollectionType == CollectionType.Ecqm;
        if ((!isEcqm && RegistryMeasures.CollectionTypeOf(measure) != row.CollectionType) || measure.MetricType is QualityMetricType.Cahps or QualityMetricType.CostScore)
        {
            return this.Lost(UnwrittenReason.NoPlace, path, id, $"the form does not say that the measure was reported as {row.CollectionType}");
        }

        if (this.UrlOf(measure, isEcqm) is not string url)
        {
            return this.Lost(UnwrittenReason.NotPublished, path, id, "CMS has published no UUID of the measure; give the beginning of its canonical URL");
        }

        return !this.seen.Add((id, row.CollectionType)) ? this.Lost(UnwrittenReason.Refused, path, id, "a measure is submitted once through a collection type")
            : !EndToEndReporting.Fits(row, isEcqm, data.PerformanceYear, path, unwritten) ? null
            : measure.MetricType == QualityMetricType.NonProportion ? this.Result(row, measure, url, isEcqm, path)
            : this.Counts(row, measure, url, isEcqm, path);
    }

    // The reader finds an eCQM by its names first, and what is left by CMS's measure ID.
    private string? UrlOf(QualityMeasure measure, bool isEcqm)
    {
        string? url = !isEcqm ? measureUrls is null ? null : measureUrls + measure.Id
            : measureUrls is not null && measure.EcqmId is string version ? measureUrls + version
            : measure.EcqmUuid is string uuid ? "urn:uuid:" + uuid
            : null;
        return url is not null && MeasureNames.Of(url) is MeasureNames names && names.Ids.Select(name => EcqmFinder.Match(data, name)).FirstOrDefault(found => found is not null) == (isEcqm ? measure : null) ? url : null;
    }

    private WrittenReport? Counts(QualityMeasureSubmission row, QualityMeasure measure, string url, bool isEcqm, string path)
    {
        ImmutableArray<MeasureRate> rates = MeasureRate.Of(measure, row.CollectionType, data);
        if (this.counts.Of(row, measure, rates, path) is not ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)> groups)
        {
            return null;
        }

        QualityMeasureSubmission? read = EcqmCounts.Row(new(measure.Id, row.CollectionType) { EndToEndReported = isEcqm }, measure, [.. groups.Select(group => (group.Rate.Stratum, group.Counts))]);
        return read is null
            ? this.Lost(UnwrittenReason.Refused, path, measure.Id, "the groups have more than two billion cases together")
            : new(measure, url, groups, read);
    }

    private WrittenReport? Result(QualityMeasureSubmission row, QualityMeasure measure, string url, bool isEcqm, string path)
    {
        if (row is not { PerformanceRate: not null, Cases: int cases, Counts: null, Strata.IsEmpty: true } || !CountsRange.IsCount(cases))
        {
            return this.Lost(UnwrittenReason.NoPlace, path, measure.Id, "the form states a result with its cases, and the row has other figures");
        }

        if (row.DataCompleteness is not (null or Complete))
        {
            return this.Lost(UnwrittenReason.NoPlace, path, measure.Id, FormattableString.Invariant($"a report is complete, and the data completeness is {row.DataCompleteness}"));
        }

        if (row.DataCompleteness is not null)
        {
            unwritten.Add(UnwrittenReason.LessClosely, path + ".dataCompleteness", "100", "a report is complete, and does not say it");
        }

        return new(measure, url, [], new(measure.Id, row.CollectionType) { EndToEndReported = isEcqm, PerformanceRate = row.PerformanceRate, Cases = cases });
    }

    private WrittenReport? Lost(UnwrittenReason reason, string path, string? value, string message)
    {
        unwritten.Add(reason, path, value, message);
        return null;
    }
}

/// <summary>A report of a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Url">Its canonical URL.</param>
/// <param name="Groups">The counts of its groups; empty for a result.</param>
/// <param name="Row">The row that is read from it.</param>
internal sealed record WrittenReport(QualityMeasure Measure, string Url, ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)> Groups, QualityMeasureSubmission Row);
