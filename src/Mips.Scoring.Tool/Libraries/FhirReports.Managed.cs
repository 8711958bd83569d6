using Mips.Scoring.Fhir;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Reads and writes FHIR where its library can run.</summary>
internal static class FhirReports
{
    /// <summary>Reads summary MeasureReports.</summary>
    public static SubmissionImport Read(Stream file, Func<int, ReferenceData?> dataOf) => SummaryReports.Read(file, dataOf);

    /// <summary>Writes summary MeasureReports.</summary>
    public static WrittenSubmission Write(NamedRequest request, ReferenceData data, Stream file, DateTime? created, string? measureUrls) =>
        SummaryReportsWriter.Write(request.Request, request.Entity, data, file, created, measureUrls);

    /// <summary>Whether a text can begin the canonical URLs of measures.</summary>
    public static bool IsBeginningOfUrls(string text) => SummaryReportsWriter.IsBeginningOfUrls(text);
}
