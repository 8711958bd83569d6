using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Says which quality rows a document can state, and with which counts.</summary>
internal sealed class QrdaEcqmRows(ReferenceData data, UnwrittenList unwritten)
{
    private readonly WrittenCounts counts = new(unwritten);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The eCQM of a row; null, and said why, if it cannot be written.</summary>
    public QrdaEcqm? Of(QualityMeasureSubmission? row, string path)
    {
        if (row?.MeasureId is not string id || data.FindQualityMeasure(id) is not QualityMeasure measure)
        {
            return this.Lost(UnwrittenReason.Refused, path, row?.MeasureId, $"not a quality measure of PY{data.PerformanceYear}");
        }

        if (row.CollectionType != CollectionType.Ecqm)
        {
            return this.Lost(UnwrittenReason.NoPlace, path, id, $"the form states eCQMs, not {row.CollectionType}");
        }

        ImmutableArray<MeasureRate> rates = MeasureRate.Of(measure, CollectionType.Ecqm, data);
        if (measure.EcqmUuid is not string uuid || EcqmFinder.Match(data, uuid) != measure || rates.Any(rate => rate.Published is null))
        {
            return this.Lost(UnwrittenReason.NotPublished, path, id, $"CMS has published no UUIDs of the eCQM and its populations for PY{data.PerformanceYear}");
        }

        return !this.seen.Add(id) ? this.Lost(UnwrittenReason.Refused, path, id, "a measure is submitted once")
            : !EndToEndReporting.Fits(row, asWritten: true, data.PerformanceYear, path, unwritten) ? null
            : this.counts.Of(row, measure, rates, path) is ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)> groups ? this.Ecqm(measure, groups, path)
            : null;
    }

    private QrdaEcqm? Ecqm(QualityMeasure measure, ImmutableArray<(MeasureRate Rate, MeasureCounts Counts)> groups, string path)
    {
        QualityMeasureSubmission? read = EcqmCounts.Row(new(measure.Id, CollectionType.Ecqm) { EndToEndReported = true }, measure, [.. groups.Select(group => (group.Rate.Stratum, group.Counts))]);
        return read is null
            ? this.Lost(UnwrittenReason.Refused, path, measure.Id, "the population groups have more than two billion cases together")
            : new(measure, [.. groups.Select(group => (group.Rate.Published!, group.Counts))], read);
    }

    private QrdaEcqm? Lost(UnwrittenReason reason, string path, string? value, string message)
    {
        unwritten.Add(reason, path, value, message);
        return null;
    }
}
