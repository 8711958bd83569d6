using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Libraries;

namespace Mips.Scoring.Tool.Output;

/// <summary>A form that has a document for each request.</summary>
/// <param name="Ending">The ending of its files in a folder.</param>
/// <param name="Write">Writes a request.</param>
internal sealed record DocumentForm(string Ending, Func<NamedRequest, ReferenceData, Stream, WrittenSubmission> Write)
{
    /// <summary>QPP submission JSON.</summary>
    public static DocumentForm Qpp => new(".submission.json", static (request, data, file) => QppSubmissionWriter.Write(request.Request, request.Entity, data, file));

    /// <summary>QRDA Category III.</summary>
    /// <param name="created">The day of the document; null if it is not to be stated.</param>
    public static DocumentForm Qrda(DateTime? created) => new(".xml", (request, data, file) => QrdaThreeWriter.Write(request.Request, request.Entity, data, file, created));

    /// <summary>Summary MeasureReports of FHIR R4.</summary>
    /// <param name="created">The day of the reports; null if it is not to be stated.</param>
    /// <param name="measureUrls">The beginning of the canonical URLs of measures; null for their UUIDs.</param>
    public static DocumentForm Fhir(DateTime? created, string? measureUrls) => new(".fhir.json", (request, data, file) => FhirReports.Write(request, data, file, created, measureUrls));
}
