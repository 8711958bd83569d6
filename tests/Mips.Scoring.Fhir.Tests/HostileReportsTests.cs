using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Tests.Interop;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Fhir.Tests.ReportText;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>Whatever a file holds, the answer is a typed problem in bounded time and memory.</summary>
public class HostileReportsTests
{
    [Theory]
    [InlineData("", ImportProblemKind.Malformed)]
    [InlineData(" \n", ImportProblemKind.Malformed)]
    [InlineData("{", ImportProblemKind.Malformed)]
    [InlineData("<MeasureReport xmlns=\"http://hl7.org/fhir\"/>", ImportProblemKind.Malformed)]
    [InlineData("1", ImportProblemKind.WrongType)]
    [InlineData("[]", ImportProblemKind.WrongType)]
    [InlineData("{}", ImportProblemKind.Missing)]
    [InlineData("{\"resourceType\":\"\\ud800\"}", ImportProblemKind.WrongEncoding)]
    [InlineData("{\"resourceType\":\"MeasureReport\",\"status\":\"\\ud800\"}", ImportProblemKind.WrongEncoding)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[1]}", ImportProblemKind.WrongType)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":[]}]}", ImportProblemKind.WrongType)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[]}", ImportProblemKind.Malformed)]
    public void A_file_that_is_no_FHIR_is_one_problem(string text, ImportProblemKind kind)
    {
        SubmissionImport import = Read(text);

        Assert.Equal(kind, Assert.Single(import.Problems).Kind);
        Assert.Empty(import.Submissions);
    }

    [Fact]
    public void A_field_without_a_name_is_one_problem() =>
        Assert.Equal(ImportProblemKind.UnknownField, Assert.Single(Read("""{ "resourceType": "MeasureReport", "": {} }""").Problems).Kind);

    [Fact]
    public void Other_encodings_are_recognised()
    {
        Assert.Equal(ImportProblemKind.WrongEncoding, Assert.Single(Read(Encoding.Unicode.GetBytes(Report(Group))).Problems).Kind);
        Assert.Equal(ImportProblemKind.WrongEncoding, Assert.Single(Read([.. "{\"resourceType\":\""u8, 0xE9, 0xFF, .. "\"}"u8]).Problems).Kind);
    }

    [Fact]
    public void An_endless_file_ends_at_the_limit()
    {
        using EndlessStream stream = new("{\"resourceType\":\"Bundle\",\"entry\":[", (byte)' ');
        SubmissionImport import = SummaryReports.Read(stream, CmsTables.For, new ImportLimits { Bytes = 100_000 });

        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(import.Problems).Kind);
        Assert.InRange(stream.BytesRead, 100_000, 300_000);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_ends_at_the_limit(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 100)) + "1" + string.Concat(Enumerable.Repeat(close, 100));

        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(Read($$"""{ "resourceType": "MeasureReport", "group": {{deep}} }""").Problems).Kind);
    }

    [Fact]
    public void Bundles_in_bundles_end_at_the_limit() =>
        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(Read(Enumerable.Range(0, 40).Aggregate(Report(Group), (inner, _) => Bundle(inner))).Problems).Kind);

    [Fact]
    public void More_resources_than_the_limit_end_the_import() =>
        Assert.Equal("more than 2 resources", Assert.Single(Read(Bundle(Organization, Report(Group), Report(Group)), new ImportLimits { Measurements = 2 }).Problems).Message);

    [Fact]
    public void A_resource_with_too_many_values_ends_the_import() =>
        Assert.Equal("more than 200000 values in one resource", Assert.Single(Read(Report(string.Join(",", Enumerable.Repeat("{}", 200_001)))).Problems).Message);

    [Fact]
    public void More_problems_than_the_limit_end_the_import()
    {
        SubmissionImport import = Read(Bundle(Enumerable.Range(0, 50).Select(_ => Report(Group, "http://example.org/Measure/none")).Prepend(Organization)), new ImportLimits { Problems = 10 });

        Assert.Equal((11, ImportProblemKind.LimitReached), (import.Problems.Length, import.Problems[^1].Kind));
    }

    [Fact]
    public void A_damaged_file_never_throws() => Fuzzing.Run(Samples(), FhirReaders.Reports);

    private static byte[][] Samples() => [.. Directory.GetFiles(RepositoryFiles.Path("tests/Mips.Scoring.Fhir.Tests/Samples")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
