using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Says what the native executable does not read and write: the library of FHIR needs reflection.</summary>
internal static class FhirReports
{
    /// <summary>Refuses summary MeasureReports.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static SubmissionImport Read(Stream file, Func<int, ReferenceData?> dataOf) => throw new InvalidDataException("FHIR is read by the .NET tool (dotnet tool install --global Mips.Scoring.Tool), not by the native executable");

    /// <summary>Refuses to write summary MeasureReports.</summary>
    /// <exception cref="IOException">Always.</exception>
    public static WrittenSubmission Write(NamedRequest request, ReferenceData data, Stream file, DateTime? created, string? measureUrls) => throw new IOException("FHIR is written by the .NET tool (dotnet tool install --global Mips.Scoring.Tool), not by the native executable");

    /// <summary>Leaves it to what refuses to write.</summary>
    public static bool IsBeginningOfUrls(string text) => true;
}
