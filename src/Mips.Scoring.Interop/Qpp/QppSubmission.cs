using System.IO.Pipelines;

namespace Mips.Scoring.Interop;

/// <summary>Reads submissions in the JSON form of CMS's Submissions API for the Quality Payment Program.</summary>
/// <remarks>
/// The document is the submission itself or wrapped as <c>{"data":{"submission":…}}</c>. The schema is <c>docs/schemas/qpp-submission.schema.json</c>.
/// Reading needs constant memory, stops at <see cref="ImportLimits"/>, and never throws for what is in the file.
/// </remarks>
public static class QppSubmission
{
    /// <summary>Reads a submission of any performance year.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submissions and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the function is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <example>
    /// <code>
    /// using MemoryStream stream = new("""{ "performanceYear": 2025, "entityType": "individual" }"""u8.ToArray());
    /// SubmissionImport import = QppSubmission.Read(stream, CmsTables.For);
    /// Console.WriteLine(import.Problems[0].Path); // $.entityType
    /// </code>
    /// </example>
    public static SubmissionImport Read(Stream utf8Json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return Read(new JsonBuffer(utf8Json, limits), dataOf, limits);
    }

    /// <summary>Reads a submission of the performance year of the data given.</summary>
    /// <param name="utf8Json">The file, UTF-8. It is not closed.</param>
    /// <param name="data">CMS's data; a submission of another year is a problem.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submissions and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the data is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream utf8Json, ReferenceData data, ImportLimits? limits = null)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return Read(utf8Json, year => year == data.PerformanceYear ? data : null, limits);
    }

    /// <summary>Reads a submission that is in memory.</summary>
    /// <param name="utf8Json">The document, UTF-8.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submissions and all problems.</returns>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static SubmissionImport Read(ReadOnlySpan<byte> utf8Json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null)
    {
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return Read(JsonBuffer.Of(utf8Json, limits), dataOf, limits);
    }

    /// <summary>Reads a submission of any performance year without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null. The file is held in memory until it is read, up to <see cref="ImportLimits.Bytes"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The file or the function is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<SubmissionImport> ReadAsync(Stream utf8Json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(utf8Json, limits.Bytes, file => Read(file, dataOf, limits), cancellationToken);
    }

    /// <summary>Reads a submission of any performance year without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not completed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null. The file is held in memory until it is read, up to <see cref="ImportLimits.Bytes"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The file or the function is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<SubmissionImport> ReadAsync(PipeReader utf8Json, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(utf8Json, limits.Bytes, file => Read(file, dataOf, limits), cancellationToken);
    }

    private static SubmissionImport Read(JsonBuffer file, Func<int, ReferenceData?> dataOf, ImportLimits limits)
    {
        ProblemList problems = new(limits.Problems);
        QppDocument? document = JsonImport.Run(file, limits, problems, cursor => new QppDocumentReader(cursor, limits).Submission());
        return document is null ? new SubmissionImport { Problems = problems.All } : QppMapping.Map(document, dataOf, problems);
    }
}
