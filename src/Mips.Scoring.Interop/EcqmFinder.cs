using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Finds the eCQM that a document names by version UUID, version-specific ID or CMS number, and says whose version another one is.</summary>
internal sealed class EcqmFinder(ReferenceData data, Func<int, ReferenceData?> dataOf, ProblemList problems)
{
    private const int YearsAround = 10;

    /// <summary>The measure of the year; null, and one problem, if the document's version is none of it.</summary>
    public QualityMeasure? Find(ImmutableArray<string> ids, Place place)
    {
        foreach (string id in ids)
        {
            if (Match(data, id) is QualityMeasure measure)
            {
                return measure;
            }
        }

        return this.ByNumber(ids, place) ?? this.NotFound(ids, place);
    }

    /// <summary>The measure of a year with exactly this version UUID or version-specific ID; null if there is none.</summary>
    public static QualityMeasure? Match(ReferenceData year, string id)
    {
        foreach (QualityMeasure candidate in year.Tables.QualityMeasures)
        {
            if (Same(candidate.EcqmUuid, id) || Same(candidate.EcqmId, id))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Same(string? known, string id) => known?.Length == id.Length && known.Equals(id, StringComparison.OrdinalIgnoreCase);

    // A number without a version is enough only where CMS has published no UUIDs, so that nothing better can be asked for.
    private QualityMeasure? ByNumber(ImmutableArray<string> ids, Place place)
    {
        if (this.HasUuids())
        {
            return null;
        }

        foreach (string id in ids)
        {
            if (EcqmName.Parse(id) is { Version: null } name && name.Measure(data) is QualityMeasure measure)
            {
                problems.Add(ImportProblemKind.Assumed, place, id, $"read as measure {measure.Id}, {measure.EcqmId}, by its CMS number: CMS has published no eCQM UUIDs for PY{data.PerformanceYear}");
                return measure;
            }
        }

        return null;
    }

    private QualityMeasure? NotFound(ImmutableArray<string> ids, Place place)
    {
        string message = ids.Select(this.OfAnotherYear).FirstOrDefault(found => found is not null)
            ?? ids.Select(this.OfAnUnknownVersion).FirstOrDefault(found => found is not null)
            ?? (this.HasUuids()
                ? $"not the version of an eCQM of PY{data.PerformanceYear}"
                : $"CMS has published no eCQM UUIDs for PY{data.PerformanceYear}; give the version-specific ID, for example CMS165v14");
        problems.Add(ImportProblemKind.Unknown, place, ids.FirstOrDefault(), message);
        return null;
    }

    private string? OfAnotherYear(string id)
    {
        foreach (int distance in Enumerable.Range(1, YearsAround))
        {
            foreach (int year in new[] { data.PerformanceYear - distance, data.PerformanceYear + distance })
            {
                if (DataOfYear.Find(dataOf, year) is ReferenceData other && Match(other, id) is QualityMeasure measure)
                {
                    return $"measure {measure.Id}, {measure.EcqmId ?? "an eCQM"}, the version of PY{year}; {this.Needed(measure)}";
                }
            }
        }

        return null;
    }

    private string? OfAnUnknownVersion(string id) => EcqmName.Parse(id)?.Measure(data) is QualityMeasure measure
        ? $"not the version of measure {measure.Id} in PY{data.PerformanceYear}, which is {measure.EcqmId}"
        : null;

    private string Needed(QualityMeasure measure) => data.FindQualityMeasure(measure.Id)?.EcqmId is string expected
        ? $"PY{data.PerformanceYear} needs {expected}"
        : $"it is no eCQM of PY{data.PerformanceYear}";

    private bool HasUuids() => data.Tables.QualityMeasures.Any(candidate => candidate.EcqmUuid is not null);
}
