using System.Text;

using static Mips.Scoring.Tables.Tests.TableText;

namespace Mips.Scoring.Tables.Tests;

/// <summary>Reading without blocking a thread gives what reading gives.</summary>
public class AsyncTablesTests
{
    private static readonly (string, byte[])[] Set =
    [
        ("participants.csv", Encoding.UTF8.GetBytes(Participants)),
        ("quality.csv", Encoding.UTF8.GetBytes("participant,measure,collection type,rate,cases\nA,236,ecqm,80,20\nA,47,mipsCqm,many,20\n")),
        ("explanations.csv", Encoding.UTF8.GetBytes("table,column\n")),
    ];

    [Fact]
    public async Task CSV_is_read_as_otherwise() => Same(RequestTables.ReadCsv(Files(Set)), await RequestTables.ReadCsvAsync(Files(Set)));

    [Fact]
    public async Task A_workbook_is_read_as_otherwise()
    {
        byte[] file = Workbook(stream => RequestTables.WriteXlsx(RequestTables.ReadCsv(Files(Set)).Submissions, stream));
        using MemoryStream stream = new(file);

        Same(ReadXlsx(file), await RequestTables.ReadXlsxAsync(stream));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_a_problem()
    {
        TableLimits limits = new() { Bytes = 20 };

        Same(RequestTables.ReadCsv(Files(Set), limits), await RequestTables.ReadCsvAsync(Files(Set), limits));
    }

    [Fact]
    public async Task A_wait_can_be_ended()
    {
        using CancellationTokenSource ended = new();
        await ended.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RequestTables.ReadCsvAsync(Files(Set), cancellationToken: ended.Token));
    }

    private static void Same(TablesImport expected, TablesImport actual)
    {
        Assert.Equal(expected.Problems.Select(problem => problem.ToString()), actual.Problems.Select(problem => problem.ToString()));
        Assert.Equal(expected.Submissions.Select(Text), actual.Submissions.Select(Text));
    }

    private static string Text(TableSubmission submission) => $"{submission.Participant} {string.Join("; ", submission.LeftOut)} {System.Text.Json.JsonSerializer.Serialize(submission.Request)}";
}
