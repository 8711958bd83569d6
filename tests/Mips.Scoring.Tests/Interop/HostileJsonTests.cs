using System.Text;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Whatever a file holds, the answer is a typed problem in bounded time and memory.</summary>
public class HostileJsonTests
{
    /// <summary>What a reader asks for ahead of what it uses.</summary>
    private const int MostAhead = 128 * 1024;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("""{ "entityType": """)]
    [InlineData("""{ "entityType": NaN }""")]
    [InlineData("""{ "performanceYear": 2024, }""")]
    [InlineData("""{ } { }""")]
    [InlineData("{ // a comment\n }")]
    [InlineData("not json")]
    public void A_file_that_is_not_JSON_is_malformed(string text)
    {
        SubmissionImport import = Read(Encoding.UTF8.GetBytes(text));

        Assert.Contains(import.Problems, problem => problem.Kind == ImportProblemKind.Malformed);
        Assert.Empty(import.Submissions);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public void A_document_that_is_no_object_has_the_wrong_type(string text) =>
        Assert.Equal(("$", ImportProblemKind.WrongType), (Read(Encoding.UTF8.GetBytes(text)).Problems[0].Path, Read(Encoding.UTF8.GetBytes(text)).Problems[0].Kind));

    [Fact]
    public void Malformed_JSON_has_its_line()
    {
        ImportProblem problem = Assert.Single(Read("{\n  \"entityType\": \"group\",\n  \"performanceYear\": oops\n}"u8).Problems);

        Assert.Equal((3, "$.entityType"), (problem.Line, problem.Path.Replace("performanceYear", "entityType", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_encodings_are_recognised()
    {
        string json = """{ "entityType": "group" }""";
        byte[][] files = [Encoding.Unicode.GetBytes(json), [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(json)], [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(json)]];

        Assert.All(files, file => Assert.Equal(ImportProblemKind.WrongEncoding, Assert.Single(Read(file).Problems).Kind));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_wrong_encoding()
    {
        byte[] file = [.. "{ \"entityType\": \""u8, 0xE9, 0xFF, .. "\" }"u8];

        Assert.Contains(Read(file).Problems, problem => problem.Kind is ImportProblemKind.WrongEncoding or ImportProblemKind.Malformed);
    }

    [Fact]
    public void A_byte_order_mark_is_no_problem()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. """{ "entityType": 1 }"""u8];

        Assert.Equal("$.entityType", Read(file).Problems[0].Path);
    }

    [Theory]
    [InlineData(ImportProblemKind.LimitReached, "[")]
    [InlineData(ImportProblemKind.LimitReached, "{\"data\":")]
    [InlineData(ImportProblemKind.LimitReached, "{\"x\":")]
    public void Deep_nesting_stops_the_import(ImportProblemKind expected, string opening)
    {
        byte[] file = Encoding.UTF8.GetBytes("{ \"measurementSets\": " + string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Contains(Read(file).Problems, problem => problem.Kind == expected);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('1')]
    [InlineData(' ')]
    public void A_file_without_end_stops_at_a_limit(char filling)
    {
        using EndlessStream endless = new("{ \"entityType\": " + (filling == '"' ? "\"" : string.Empty), filling == '"' ? (byte)'a' : (byte)filling);
        long before = GC.GetAllocatedBytesForCurrentThread();

        SubmissionImport import = QppSubmission.Read(endless, SmallTables.For);

        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(import.Problems).Kind);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.InRange(endless.BytesRead, 1, ImportLimits.Default.Bytes + MostAhead);
    }

    [Fact]
    public void Endless_measurements_stop_at_a_limit()
    {
        StringBuilder json = new("""{ "measurementSets": [{ "measurements": [""");
        for (int i = 0; i < 20_000; i++)
        {
            json.Append("""{ "measureId": "236", "value": true },""");
        }

        Assert.Contains(Read(Encoding.UTF8.GetBytes(json.ToString())).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);
    }

    [Fact]
    public void Endless_measurement_sets_stop_at_a_limit()
    {
        string json = """{ "measurementSets": [""" + string.Concat(Enumerable.Repeat("{},", 20_000));

        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(Read(Encoding.UTF8.GetBytes(json)).Problems).Kind);
    }

    [Fact]
    public void What_is_passed_over_needs_no_memory()
    {
        byte[] file = Encoding.UTF8.GetBytes("""{ "links": [""" + string.Concat(Enumerable.Repeat("\"text\",1234567890,", 200_000)) + """1], "entityType": 1 }""");
        using MemoryStream stream = new(file);
        long before = GC.GetAllocatedBytesForCurrentThread();

        SubmissionImport import = QppSubmission.Read(stream, SmallTables.For);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
        Assert.Equal("$.entityType", import.Problems[0].Path);
    }

    [Theory]
    [InlineData("""{ "data": { "submission": { "entityType": "group" } }, "submission": { "entityType": "apm" } }""", "$.submission.entityType")]
    [InlineData("""{ "entityType": "group", "data": { "submission": { "performanceYear": 2024 } } }""", "$.data.submission.performanceYear")]
    public void A_second_submission_is_not_mixed_with_the_first(string json, string path)
    {
        ImportProblem problem = Assert.Single(Read(Encoding.UTF8.GetBytes(json)).Problems, problem => problem.Kind == ImportProblemKind.Duplicate);

        Assert.Equal((path, true), (problem.Path, problem.IsError));
    }

    [Theory]
    [InlineData("1e-308")]
    [InlineData("2024.00000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000000001")]
    public void A_number_is_read_exactly_or_refused(string number)
    {
        ImportProblem problem = Read(Encoding.UTF8.GetBytes($$"""{ "performanceYear": {{number}} }""")).Problems[0];

        Assert.Equal((ImportProblemKind.OutOfRange, number), (problem.Kind, problem.Value));
    }

    [Theory]
    [InlineData("2024.00000000000000000000000000000000000000000")]
    [InlineData("0.202400000000000000000000000000000000000e4")]
    [InlineData("2024E0")]
    public void Zeros_and_powers_of_ten_that_change_nothing_are_read(string number) =>
        Assert.DoesNotContain(Read(Encoding.UTF8.GetBytes($$"""{ "performanceYear": {{number}} }""")).Problems, problem => problem.Kind == ImportProblemKind.OutOfRange);

    [Fact]
    public void Endless_problems_stop_at_a_limit()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"x{i}\": 1")) + "}";

        SubmissionImport import = Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal(ImportLimits.Default.Problems + 1, import.Problems.Length);
        Assert.Equal(ImportProblemKind.LimitReached, import.Problems[^1].Kind);
    }

    [Fact]
    public void A_long_value_is_shortened_in_the_message()
    {
        ImportProblem problem = Read(Encoding.UTF8.GetBytes($$"""{ "performanceYear": "{{new string('x', 10_000)}}" }""")).Problems[0];

        Assert.Equal(81, problem.Value!.Length);
    }

    [Fact]
    public void Every_way_to_cut_the_stream_reads_the_same()
    {
        byte[] file = File.ReadAllBytes(Support.RepositoryFiles.Path("tests/Mips.Scoring.Tests/Interop/small-group.json"));
        SubmissionImport whole = Read(file);
        foreach (int size in (int[])[1, 2, 3, 7, 64, 1000])
        {
            using SlowStream slow = new(file, size);
            SubmissionImport cut = QppSubmission.Read(slow, SmallTables.For);
            Assert.Equal(whole.Problems.ToArray(), cut.Problems.ToArray());
            Assert.Equal(whole.Submissions[0].Request.Quality.ToArray().Length, cut.Submissions[0].Request.Quality.Length);
        }

        Assert.Equal(14, Assert.Single(whole.Problems).Line);
    }

    private static SubmissionImport Read(ReadOnlySpan<byte> file) => QppSubmission.Read(file, SmallTables.For);
}
