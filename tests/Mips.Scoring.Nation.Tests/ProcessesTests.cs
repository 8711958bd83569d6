using System.Diagnostics;
using System.Text;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;
using Mips.Scoring.Years;

namespace Mips.Scoring.Nation.Tests;

/// <summary><c>mips batch</c> as a filter over partitions, in processes that run beside one another, as Spark's pipe, Ray, AWS Batch or GNU parallel run it.</summary>
public sealed class ProcessesTests : IDisposable
{
    private const int Partitions = 4;
    private const string Reform = """{ "name": "Threshold 82", "source": "what if", "from": 2024, "changes": { "payment": { "performanceThreshold": 82 } } }""";
    private static readonly TableSubmission[][] Parts = [.. Enumerable.Range(0, Partitions).Select(part => GeneratedNation.Participants(250, 20 + part))];
    private static readonly ImmutableArray<NamedLaw> Laws = [NamedLaw.Of(ProgramYears.For(2024)), NamedLaw.Of(LawFile.Read(Reform).File!)];
    private static readonly ImmutableArray<GroupKind> By = [GroupKind.PracticeSize, GroupKind.State];
    private readonly string folder = Directory.CreateTempSubdirectory("partitions").FullName;
    private readonly string[] paths;
    private readonly string[] asked;

    public ProcessesTests()
    {
        this.paths = [.. Parts.Select((part, i) => this.Written($"part={i}", i == 0 ? GeneratedNation.Csv(part) : GeneratedNation.Parquet(part)))];
        File.WriteAllText(Path.Combine(this.folder, "reform.json"), Reform);
        this.asked = ["--law", "2024", "--law", Path.Combine(this.folder, "reform.json"), "--by", "practice-size", "--by", "state"];
    }

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public async Task Processes_in_parallel_one_killed_and_repeated_give_the_answer_of_one_machine()
    {
        Partition[] partitions = [.. Parts.Select(part => GeneratedNation.Partition(part))];
        NationScores scores = NationScores.Merge(partitions.Select(partition => NationScores.Of(partition, Laws, By)));
        ImmutableArray<NationFactors> factors = scores.Factors(Laws);
        NationReform dollars = NationReform.Merge(partitions.Select(partition => NationReform.Of(partition, Laws, factors, By)));

        using Process killed = MipsProcess.Start(["batch", .. this.asked, this.paths[1]]);
        Task<MipsResult[]> first = Task.WhenAll(this.paths.Where((_, i) => i != 1).Select(path => MipsProcess.Run([], ["batch", .. this.asked, path])));
        killed.Kill(entireProcessTree: true);
        await killed.WaitForExitAsync();
        Assert.NotEqual(0, killed.ExitCode);
        Assert.Empty(await killed.StandardOutput.ReadToEndAsync());
        MipsResult repeated = await MipsProcess.Run([], ["batch", .. this.asked, this.paths[1]]);
        MipsResult[] results = [repeated, .. await first, repeated];
        Assert.All(results, result => Assert.Equal((0, string.Empty), (result.ExitCode, result.Error)));

        MipsResult budget = await MipsProcess.Run(Encoding.UTF8.GetBytes(string.Concat(results.Select(result => result.Text))), ["budget", .. this.asked, "--json"]);
        Assert.Equal((string.Empty, NationFactors.ToJson(factors) + "\n"), (budget.Error, budget.Text));

        string place = Path.Combine(this.folder, "factors.json");
        await File.WriteAllBytesAsync(place, budget.Bytes);
        MipsResult second = await MipsProcess.Run(Encoding.UTF8.GetBytes(string.Join('\n', this.paths.Reverse())), ["batch", .. this.asked, "--factors", place]);
        MipsResult reform = await MipsProcess.Run(second.Bytes, "reform", "--json");
        Assert.Equal((string.Empty, dollars.ToJson() + "\n"), (reform.Error, reform.Text));

        MipsResult together = await MipsProcess.Run([], ["reform", .. this.asked, "--json", .. this.paths]);
        Assert.Equal(reform.Text, together.Text);
    }

    [Fact]
    public async Task A_partition_is_resolved_once_and_goes_through_pipes()
    {
        MipsResult saved = await MipsProcess.Run([], "batch", "--form", "partition", this.paths[0]);
        Assert.Equal(GeneratedNation.Bytes(GeneratedNation.Partition(Parts[0]).Save), saved.Bytes);

        string place = Path.Combine(this.folder, "rows.parquet");
        MipsResult rows = await MipsProcess.Run(saved.Bytes, "batch", "--form", "parquet", "--out", place);
        Assert.Equal((0, string.Empty), (rows.ExitCode, rows.Error));
        Assert.Equal(GeneratedNation.Bytes(NationResults.Of(GeneratedNation.Partition(Parts[0]), Laws[0]).WriteParquet), await File.ReadAllBytesAsync(place));

        MipsResult csv = await MipsProcess.Run(saved.Bytes, "batch", "--form", "csv", "-", this.paths[1]);
        Assert.Equal(1 + Parts[0].Length + Parts[1].Length, csv.Text.TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task What_is_wrong_ends_the_run_without_an_answer()
    {
        string broken = this.Written("broken", new Dictionary<string, byte[]>
        {
            ["participants.csv"] = "participant,year,option\nA,2024,individual\nB,2024,nobody\n"u8.ToArray(),
        });
        foreach (string[] arguments in new string[][] { ["batch", broken], ["batch", Path.Combine(this.folder, "nowhere")], ["batch", "--law", "2023", this.paths[0]], ["budget", Path.Combine(this.folder, "reform.json")], ["reform"] })
        {
            MipsResult result = await MipsProcess.Run([], arguments);
            Assert.Equal((2, string.Empty), (result.ExitCode, result.Text));
            Assert.NotEmpty(result.Error);
        }

        MipsResult others = await MipsProcess.Run([], "batch", "--leave-out", broken);
        Assert.Equal((0, 1L), (others.ExitCode, NationScores.Parse(others.Text).Of("PY2024").Participants));
    }

    [Fact]
    public async Task A_budget_is_printed_for_people_too()
    {
        MipsResult budget = await MipsProcess.Run([], ["budget", .. this.asked, .. this.paths]);
        Assert.StartsWith("PY2024\n  1000 participants in 4 partitions, allowed charges $", budget.Text, StringComparison.Ordinal);
        Assert.Contains("\nThreshold 82\n", budget.Text, StringComparison.Ordinal);
        Assert.Contains("\n  practiceSize=2-15: ", budget.Text, StringComparison.Ordinal);
        MipsResult reform = await MipsProcess.Run([], ["reform", .. this.asked, .. this.paths]);
        Assert.Contains(" losers $", reform.Text, StringComparison.Ordinal);
    }

    private string Written(string name, Dictionary<string, byte[]> files)
    {
        string path = Path.Combine(this.folder, name);
        Directory.CreateDirectory(path);
        foreach ((string file, byte[] bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(path, file), bytes);
        }

        return path;
    }
}
