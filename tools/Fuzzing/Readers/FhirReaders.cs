using Mips.Scoring.CmsData;
using Mips.Scoring.Fhir;

namespace Mips.Scoring.ReaderFuzzing.Readers;

/// <summary>The reader of <c>Mips.Scoring.Fhir</c>.</summary>
internal static class FhirReaders
{
    private static readonly ImmutableArray<string> Fragments =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "\"\\ud800\"", "\\u0000", "99999999999999999999", "\"resourceType\":\"Bundle\",", "\"entry\":[{}],", "\"group\":{},", "\"contained\":[{}],", "[[[[[[[[", "\"_count\":3,", "\n"];

    /// <summary>Summary MeasureReports.</summary>
    public static FuzzedReader Reports { get; } = new("reports", Fragments, static file =>
    {
        using MemoryStream stream = new(file, writable: false);
        InteropReaders.Look(SummaryReports.Read(stream, CmsTables.For));
    });

    /// <summary>All of them.</summary>
    public static ImmutableArray<FuzzedReader> All { get; } = [Reports];
}
