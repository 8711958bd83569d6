using System.Text;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A file reads the same from memory and from a stream, whether its first part is all of it or not.</summary>
public class JsonBufferTests
{
    private const string Row = """{ "measureId": "236", "value": { "performanceMet": 71, "performanceNotMet": 20, "eligiblePopulation": 100, "unit": "%" } }""";

    public static TheoryData<int, long> RowsAndLimits => new()
    {
        { 1, 64 * 1024 }, { 400, 64 * 1024 }, { 600, 64 * 1024 }, { 600, 70_000 }, { 600, 1_000_000 }, { 1, 100 }, { 600, 100 },
    };

    [Theory]
    [MemberData(nameof(RowsAndLimits))]
    public void Memory_and_stream_say_the_same(int rows, long mostBytes)
    {
        byte[] file = Encoding.UTF8.GetBytes(QppText.Document(QppText.QualitySet("registry", string.Join(",\n", Enumerable.Repeat(Row, rows)))));
        ImportLimits limits = new() { Bytes = mostBytes, Problems = 10_000 };
        using MemoryStream stream = new(file);

        SubmissionImport expected = QppSubmission.Read(stream, SmallTables.For, limits);
        SubmissionImport actual = QppSubmission.Read(file, SmallTables.For, limits);

        Assert.Equal(expected.Problems.AsEnumerable(), actual.Problems.AsEnumerable());
        Assert.Equal(expected.Submissions.Select(submission => submission.Request), actual.Submissions.Select(submission => submission.Request));
        Assert.Equal(file.Length > mostBytes, actual.Problems.Any(problem => problem.Kind == ImportProblemKind.LimitReached));
    }
}
