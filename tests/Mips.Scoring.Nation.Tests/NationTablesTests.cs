using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tables;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Nation.Tests;

/// <summary>Facts in Parquet files are the facts of CSV files.</summary>
public class NationTablesTests
{
    private const int Participants = 6;

    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Parquet_keeps_every_request(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        TableSubmission[] written = [.. Enumerable.Range(0, Participants).Select(index => Submission(year, seed, index))];
        TablesImport read = NationTables.Read(GeneratedNation.Files(GeneratedNation.Parquet(written)));
        Assert.Empty(read.Problems);
        Assert.Equal(string.Join("\n", written.Select(Text)), string.Join("\n", read.Submissions.Select(Text)));
    }).Hold(20);

    [Fact]
    public void Bytes_that_are_no_Parquet_are_a_problem_of_their_file()
    {
        Dictionary<string, byte[]> files = GeneratedNation.Parquet(GeneratedNation.Participants(3, 1));
        byte[] whole = files["quality.parquet"];
        foreach (byte[] broken in new[] { [], "no parquet"u8.ToArray(), whole[..(whole.Length / 2)], whole[1..] })
        {
            files["quality.parquet"] = broken;
            TablesImport import = NationTables.Read(GeneratedNation.Files(files));
            TableProblem problem = Assert.Single(import.Problems);
            Assert.Equal((ImportProblemKind.Malformed, "quality.parquet"), (problem.Kind, problem.File));
        }
    }

    [Fact]
    public void A_changed_byte_of_Parquet_never_throws()
    {
        Dictionary<string, byte[]> files = GeneratedNation.Parquet(GeneratedNation.Participants(20, 2));
        byte[] whole = files["quality.parquet"];
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), Gen.Choose(1, byte.MaxValue).ToArbitrary(), (at, change) =>
        {
            byte[] changed = (byte[])whole.Clone();
            changed[at] ^= (byte)change;
            Dictionary<string, byte[]> set = new(files) { ["quality.parquet"] = changed };
            _ = NationTables.Read(GeneratedNation.Files(set)).Submissions.Count();
        }).Hold();
    }

    [Fact]
    public void CSV_and_Parquet_give_the_same_partition()
    {
        TableSubmission[] participants = GeneratedNation.Participants(200, 3);
        Assert.Equal(GeneratedNation.Partition(GeneratedNation.Csv(participants)).Id, GeneratedNation.Partition(GeneratedNation.Parquet(participants)).Id);
    }

    private static TableSubmission Submission(int year, int seed, int index)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = (index % 3) switch
        {
            1 when year >= 2023 => RequestGenerator.MipsValuePathway(data, seed, index),
            2 when year >= 2021 => RequestGenerator.ApmPerformancePathway(data, seed, index),
            _ => RequestGenerator.TraditionalMips(data, seed, index),
        };
        return new TableSubmission
        {
            Participant = index == 0 ? "=cmd|' /C calc'!A0" : $"\"{index}\", 'x; \u00e9\n{seed}",
            Entity = new SubmittingEntity { Option = request.Participant.Option, TaxpayerIdentificationNumber = "000123456", NationalProviderIdentifier = "0123456789", EntityId = index == 1 ? "-0042" : null },
            Request = request,
            Charges = index == 2 ? null : new(Dollars.Of(seed / 100m)) { State = "OH" },
        };
    }

    private static string Text(TableSubmission submission) => $"{submission.Participant} {submission.Entity} {submission.Charges} {System.Text.Json.JsonSerializer.Serialize(submission.Request)}";
}
