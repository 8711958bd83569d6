using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation.Tests;

/// <summary>A partition is resolved once, saved, and loaded as what it was.</summary>
public class PartitionTests
{
    private static readonly Partition Whole = GeneratedNation.Partition(GeneratedNation.Participants(150, 5));

    [Fact]
    public void A_loaded_partition_is_the_saved_one()
    {
        Partition loaded = Load(GeneratedNation.Bytes(Whole.Save));
        Assert.Equal(Whole.Id, loaded.Id);
        Assert.Equal(Whole.Participants.AsEnumerable(), loaded.Participants.AsEnumerable());
        Assert.Equal(NationScores.Of(Whole, GeneratedNation.Laws, GeneratedNation.By).ToJson(), NationScores.Of(loaded, GeneratedNation.Laws, GeneratedNation.By).ToJson());
    }

    [Fact]
    public void What_cannot_be_loaded_says_why()
    {
        byte[] saved = GeneratedNation.Bytes(Whole.Save);
        byte[] changed = (byte[])saved.Clone();
        changed[saved.Length / 2] ^= 1;
        byte[] later = (byte[])saved.Clone();
        later[8] = 2;
        Assert.Equal(SavedBatchProblem.NotABatch, ProblemOf("participant,year"u8.ToArray()));
        Assert.Equal(SavedBatchProblem.Damaged, ProblemOf(saved[..20]));
        Assert.Equal(SavedBatchProblem.Damaged, ProblemOf(saved[..^1]));
        Assert.Equal(SavedBatchProblem.Damaged, ProblemOf(changed));
        Assert.Equal(SavedBatchProblem.OtherVersion, ProblemOf(later));
        Assert.Equal(SavedBatchProblem.OtherData, Assert.Throws<SavedBatchException>(() => Nation.Partition.Load(new MemoryStream(saved), _ => CmsTables.For(2023))).Problem);
    }

    [Fact]
    public void Who_cannot_be_scored_is_left_out_with_the_place_of_the_problem()
    {
        Dictionary<string, byte[]> files = new()
        {
            ["participants.csv"] = "participant,year,option\nA,2024,individual\nB,2024,individual\nC,2024,individual\n"u8.ToArray(),
            ["quality.csv"] = "participant,measure,collection type,rate,cases\nA,236,ecqm,70,100\nB,999,ecqm,70,100\nC,236,ecqm,many,100\n"u8.ToArray(),
            ["charges.csv"] = "participant,allowed charges,state\nA,1234.56,OH\n"u8.ToArray(),
        };
        PartitionImport import = Nation.Partition.Read(GeneratedNation.Files(files), CmsTables.For);

        PartitionParticipant only = Assert.Single(import.Partition!.Participants);
        Assert.Equal(("A", 123_456L, "OH"), (only.Name, only.AllowedChargesInCents, only.State));
        Assert.Equal([("quality.csv", 4, "rate"), ("quality.csv", 3, "measure")], import.Problems.Select(problem => (problem.File, problem.Row, problem.Column!)));
        Assert.False(import.IsComplete);
    }

    [Theory]
    [InlineData("12.345", "must be whole cents")]
    [InlineData("-1", "must be a number of 0 or more, with a point before decimals")]
    public void Charges_are_whole_cents_of_0_or_more(string charges, string rule)
    {
        Dictionary<string, byte[]> files = new()
        {
            ["participants.csv"] = "participant,year,option\nA,2024,individual\n"u8.ToArray(),
            ["charges.csv"] = System.Text.Encoding.UTF8.GetBytes($"participant,allowed charges\nA,{charges}\n"),
        };
        PartitionImport import = Nation.Partition.Read(GeneratedNation.Files(files), CmsTables.For);
        Assert.Equal((ImportProblemKind.OutOfRange, rule), (import.Problems[0].Kind, import.Problems[0].Rule));
        Assert.Null(import.Partition?.Participants.FirstOrDefault());
    }

    private static Partition Load(byte[] saved) => Nation.Partition.Load(new MemoryStream(saved), CmsTables.For);

    private static SavedBatchProblem ProblemOf(byte[] saved) => Assert.Throws<SavedPartitionException>(() => Load(saved)).Problem;
}
