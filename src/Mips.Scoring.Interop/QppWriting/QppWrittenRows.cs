using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Says how quality rows are submitted, and which of them the form can state exactly.</summary>
internal sealed class QppWrittenRows(ReferenceData data, UnwrittenList unwritten)
{
    private readonly HashSet<(string, CollectionType)> seen = [];

    /// <summary>The submission method of a row; null, and said why, if it cannot be written.</summary>
    public string? MethodOf(QualityMeasureSubmission? row, string path)
    {
        if (row?.MeasureId is not string id || data.FindQualityMeasure(id) is not QualityMeasure measure)
        {
            return this.Lost(UnwrittenReason.Refused, path, row?.MeasureId, $"not a quality measure of PY{data.PerformanceYear}");
        }

        if (QppMethods.Of(row.CollectionType, measure) is not string method || QppMethods.IsCalculated(measure))
        {
            return this.Lost(UnwrittenReason.NoPlace, path, id, $"the form does not say that the measure was reported as {row.CollectionType}");
        }

        if (Misfit(row, measure) is string misfit)
        {
            return this.Lost(UnwrittenReason.NoPlace, path, id, misfit);
        }

        return this.seen.Add((id, row.CollectionType)) ? method : this.Lost(UnwrittenReason.Refused, path, id, "a measure is submitted once through a collection type");
    }

    private static string? Misfit(QualityMeasureSubmission row, QualityMeasure measure) => measure.MetricType switch
    {
        QualityMetricType.NonProportion => MisfitOfResult(row),
        QualityMetricType.MultiPerformanceRate or QualityMetricType.RegistryMultiPerformanceRate => MisfitOfStrata(row, measure),
        _ => row is { PerformanceRate: null, Cases: null, DataCompleteness: null, Strata.IsEmpty: true, Counts: MeasureCounts counts } ? MisfitOf(counts) : "the form states counts, and the row has other figures",
    };

    private static string? MisfitOfResult(QualityMeasureSubmission row) =>
        row is not { PerformanceRate: not null, Cases: int cases, Counts: null, Strata.IsEmpty: true } ? "the form states a result with its eligible population, and the row has other figures"
        : !CountsRange.IsCount(cases) ? CountsRange.Rule
        : row.DataCompleteness is decimal share && (share is < 0m or > 100m || !ExactNumber.IsExact(share.ToString(CultureInfo.InvariantCulture))) ? "data completeness is 0 to 100, with at most 28 digits"
        : null;

    private static string? MisfitOfStrata(QualityMeasureSubmission row, QualityMeasure measure)
    {
        if (row is not { PerformanceRate: null, Cases: null, DataCompleteness: null, Counts: null })
        {
            return "the form states strata, and the row has other figures";
        }

        bool isEach = row.Strata.Length == measure.Strata.Length && measure.Strata.All(name => row.Strata.Count(stratum => stratum?.Stratum == name && stratum.Counts is not null) == 1);
        return !isEach ? $"the form states every stratum once: {string.Join(", ", measure.Strata)}"
            : row.Strata.Select(stratum => MisfitOf(stratum.Counts)).FirstOrDefault(misfit => misfit is not null) is string counts ? counts
            : !measure.IsQcdr && row.Strata.Any(stratum => stratum.PerformanceRate is not null) ? "only strata of QCDR measures have a rate of their own"
            : null;
    }

    private static string? MisfitOf(MeasureCounts counts) =>
        !CountsRange.Holds(counts) ? CountsRange.Rule
        : (long)counts.PerformanceMet + counts.PerformanceNotMet + counts.Exclusions + counts.Exceptions > counts.EligiblePopulation ? "met, not met, exclusions and exceptions are more than the eligible population"
        : null;

    private string? Lost(UnwrittenReason reason, string path, string? value, string message)
    {
        unwritten.Add(reason, path, value, message);
        return null;
    }
}
