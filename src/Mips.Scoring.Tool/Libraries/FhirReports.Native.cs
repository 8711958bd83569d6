using Mips.Scoring.Interop;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Says what the native executable does not read: the library of FHIR needs reflection.</summary>
internal static class FhirReports
{
    /// <summary>Refuses summary MeasureReports.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static SubmissionImport Read(Stream file, Func<int, ReferenceData?> dataOf) => throw new InvalidDataException("FHIR is read by the .NET tool (dotnet tool install --global Mips.Scoring.Tool), not by the native executable");
}
