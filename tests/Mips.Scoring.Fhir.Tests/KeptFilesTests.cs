using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Tests.Interop;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>The kept files of the fuzzed readers are read, or refused with problems, within bounds.</summary>
public class KeptFilesTests
{
    public static TheoryData<string, string> Files => KeptFiles.Of(FhirReaders.All);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_kept_file_is_read_or_refused(string reader, string file) => KeptFiles.Read(FhirReaders.All, reader, file);
}
