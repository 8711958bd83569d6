using System.Globalization;
using System.IO.Compression;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Interop;

using static Mips.Scoring.Tables.Tests.TableText;

namespace Mips.Scoring.Tables.Tests;

/// <summary>Whatever is in a file, reading ends with problems, never with an exception, and takes time and memory in proportion to the file.</summary>
public class HostileTablesTests
{
    private const int ManyRows = 60_000;

    [Fact]
    public void Damaged_CSV_is_read_or_refused()
    {
        KeyValuePair<string, byte[]>[] good = [.. Written(open => RequestTables.WriteCsv(Submissions(), open))];
        int next = 0;
        Fuzzing.Run([.. good.Select(file => file.Value)], TableReaders.Csv with
        {
            Read = damaged =>
            {
                string name = good[next++ % good.Length].Key;
                TableReaders.Csv.Read(TableReaders.Joined(good.Select(file => KeyValuePair.Create(file.Key, file.Key == name ? damaged : file.Value))));
            },
        });
    }

    [Fact]
    public void A_damaged_workbook_is_read_or_refused() => Fuzzing.Run([Workbook(file => RequestTables.WriteXlsx(Submissions(), file))], TableReaders.Workbook);

    /// <summary>The parts of the package are whole, so that the damage reaches the sheets.</summary>
    [Fact]
    public void Damaged_sheets_of_a_whole_workbook_are_read_or_refused()
    {
        Dictionary<string, byte[]> parts = Parts(Workbook(file => RequestTables.WriteXlsx(Submissions(), file)));
        string[] sheets = [.. parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal))];
        int next = 0;
        Fuzzing.Run([.. sheets.Select(name => parts[name])], TableReaders.Sheets with
        {
            Read = damaged =>
            {
                string name = sheets[next++ % sheets.Length];
                TableReaders.Sheets.Read(TableReaders.Joined(parts.Select(part => KeyValuePair.Create(part.Key, part.Key == name ? damaged : part.Value))));
            },
        });
    }

    [Theory]
    [InlineData("promoting interoperability.csv", "participant,submission,start,end,measure,numerator,denominator\n", "A,{0},2025-01-01,2025-12-31,PI_EP_1,1,2\n")]
    [InlineData("promoting interoperability.csv", "participant,start,end,measure,numerator,denominator\n", "A,2025-01-01,2025-12-31,PI_EP_1,1,{0}\n")]
    [InlineData("quality.csv", "participant,measure,collection type,stratum,performance met,performance not met,eligible population\n", "A,236,ecqm,{0},1,1,2\n")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\n", "A,236,ecqm,80,{0}\n")]
    [InlineData("activities.csv", "participant,activity,attested,days\n", "A,IA_BE_4,yes,{0}\n")]
    [InlineData("risk.csv", "participant,indicator,value\n", "A,hccRiskScore,{0}\n")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\n", "B{0},236,ecqm,80,20\n")]
    public void Many_rows_take_memory_in_proportion(string name, string heading, string row)
    {
        long few = Allocated(ManyRows / 10);
        long many = Allocated(ManyRows);

        Assert.InRange(many, 0, 15 * few);

        long Allocated(int rows)
        {
            StringBuilder text = new(heading);
            for (int index = 0; index < rows; index++)
            {
                text.AppendFormat(CultureInfo.InvariantCulture, row, index);
            }

            (string, string)[] files = [("participants.csv", Participants), (name, text.ToString())];
            long before = GC.GetAllocatedBytesForCurrentThread();
            Look(Read(files));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Whoever_may_have_lost_the_rest_of_a_table_is_told()
    {
        TablesImport import = Read(("participants.csv", Participants), ("quality.csv", "participant,measure,collection type,rate,cases\nA,236,ecqm,80,20\nA,\"047\"x,ecqm,1,1\n"));

        Assert.Contains("the rest of the table was not read", Assert.Single(Assert.Single(import.Submissions).LeftOut).Rule, StringComparison.Ordinal);
    }

    private static void Look(TablesImport import)
    {
        Assert.All(import.Problems, problem => Assert.False(string.IsNullOrEmpty(problem.ToString())));
        foreach (TableSubmission submission in import.Submissions)
        {
            _ = Scorer.TryScore(submission.Request, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems);
            Assert.All(problems, problem => Assert.False(string.IsNullOrEmpty(submission.Locate(problem).File)));
        }
    }

    private static TableSubmission[] Submissions() => [.. Enumerable.Range(0, 3).Select(index =>
    {
        ScoringRequest request = RequestGenerator.TraditionalMips(CmsTables.For(2025), 1, index);
        return new TableSubmission { Participant = $"P{index}", Entity = new() { Option = request.Participant.Option, TaxpayerIdentificationNumber = "000123456" }, Request = request };
    })];

    private static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using MemoryStream part = new();
            using Stream opened = entry.Open();
            opened.CopyTo(part);
            return part.ToArray();
        });
    }
}
