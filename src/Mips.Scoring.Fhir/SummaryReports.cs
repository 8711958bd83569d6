namespace Mips.Scoring.Fhir;

/// <summary>Reads summary MeasureReports of FHIR R4 as HL7's guide Data Exchange for Quality Measures describes them.</summary>
/// <remarks>
/// A file is one MeasureReport, a Bundle of them, or several of either, one a line (NDJSON). Each reporter and performance year becomes one submission, with
/// quality measures only: summary reports have no other category, no programme (traditional MIPS is assumed; give the request another reporting option with
/// <c>with</c>) and nothing that CMS holds. Other resources are passed over, except those that say what a measure or a reporter is.
/// Reading never throws for what is in the file. Every problem has its FHIRPath and line.
/// </remarks>
public static class SummaryReports
{
    /// <summary>Reads the reports of a file, of any performance year; the year is that of a report's period.</summary>
    /// <param name="json">The file, JSON in UTF-8, with or without a byte order mark. It is not closed, and held in memory while it is read.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null. <see cref="ImportLimits.Measurements"/> limits the resources of the file.</param>
    /// <returns>One submission for each reporter and performance year, and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the function is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        try
        {
            List<FhirResource> resources = new FhirFile(Content.Of(json, limits), limits).Resources();
            return new ReportMapping(dataOf, problems).Map(resources);
        }
        catch (ImportStoppedException stopped)
        {
            problems.Add(stopped.Problem);
            return new SubmissionImport { Problems = problems.All };
        }
    }

    /// <summary>Reads the reports of the performance year of the data given.</summary>
    /// <param name="json">The file, JSON in UTF-8. It is not closed, and held in memory while it is read.</param>
    /// <param name="data">CMS's data; a report of another year is a problem.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>One submission for each reporter, and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the data is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream json, ReferenceData data, ImportLimits? limits = null)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return Read(json, year => year == data.PerformanceYear ? data : null, limits);
    }

    /// <summary>Reads the reports of a file without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="json">The file, JSON in UTF-8. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The file or the function is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<SubmissionImport> ReadAsync(Stream json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(json, limits.Bytes, file => Read(file, dataOf, limits), cancellationToken);
    }
}
