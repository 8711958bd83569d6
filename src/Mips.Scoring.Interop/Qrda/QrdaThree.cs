using System.IO.Pipelines;
using System.Xml;

namespace Mips.Scoring.Interop;

/// <summary>Reads QRDA Category III documents as CMS's implementation guide for eligible clinicians describes them.</summary>
/// <remarks>
/// Quality measures are found by the version-specific UUID or ID of the eCQM in the data of the performance year, improvement activities and
/// Promoting Interoperability measures by their IDs. Supplemental data and reporting strata do not enter a score and are passed over.
/// Document type definitions are refused. Reading never throws for what is in the file.
/// </remarks>
public static class QrdaThree
{
    /// <summary>Reads a document of any performance year; the year is that of the reporting period.</summary>
    /// <param name="xml">The file. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submission, at most one, and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the function is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream xml, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null)
    {
        _ = xml ?? throw new ArgumentNullException(nameof(xml));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        QrdaDocument? document = Document(xml, limits, problems);
        return document is null ? new SubmissionImport { Problems = problems.All } : QrdaMapping.Map(document, dataOf, problems);
    }

    /// <summary>Reads a document of the performance year of the data given.</summary>
    /// <param name="xml">The file. It is not closed.</param>
    /// <param name="data">CMS's data; a document of another year is a problem.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submission, at most one, and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the data is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream xml, ReferenceData data, ImportLimits? limits = null)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return Read(xml, year => year == data.PerformanceYear ? data : null, limits);
    }

    /// <summary>Reads a submission of any performance year without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="xml">The file. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null. The file is held in memory until it is read, up to <see cref="ImportLimits.Bytes"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The file or the function is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<SubmissionImport> ReadAsync(Stream xml, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = xml ?? throw new ArgumentNullException(nameof(xml));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(xml, limits.Bytes, file => Read(file, dataOf, limits), cancellationToken);
    }

    /// <summary>Reads a submission of any performance year without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="xml">The file. It is not completed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null. The file is held in memory until it is read, up to <see cref="ImportLimits.Bytes"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The file or the function is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<SubmissionImport> ReadAsync(PipeReader xml, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = xml ?? throw new ArgumentNullException(nameof(xml));
        _ = dataOf ?? throw new ArgumentNullException(nameof(dataOf));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(xml, limits.Bytes, file => Read(file, dataOf, limits), cancellationToken);
    }

    private static QrdaDocument? Document(Stream stream, ImportLimits limits, ProblemList problems)
    {
        using LimitedXml xml = new(stream, limits);
        QrdaDocumentReader reader = new(xml, limits, problems);
        try
        {
            return reader.Document();
        }
        catch (ImportStoppedException stopped)
        {
            problems.Add(stopped.Problem);
        }
        catch (XmlException malformed)
        {
            problems.Add(xml.Problem(malformed, reader.Path));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new ImportProblem(ImportProblemKind.WrongEncoding, reader.Path, 1, null, "the file names an encoding that is not supported; save it as UTF-8"));
        }

        return null;
    }
}
