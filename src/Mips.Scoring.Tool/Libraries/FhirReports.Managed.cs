using Mips.Scoring.Fhir;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Reads FHIR where its library can run.</summary>
internal static class FhirReports
{
    /// <summary>Reads summary MeasureReports.</summary>
    public static SubmissionImport Read(Stream file, Func<int, ReferenceData?> dataOf) => SummaryReports.Read(file, dataOf);
}
