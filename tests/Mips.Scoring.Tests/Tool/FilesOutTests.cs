using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tests.Tool;

/// <summary>Files out are complete or absent, whatever happens while they are written.</summary>
public class FilesOutTests : ToolRun
{
    private static readonly string[] Files = ["out.json", "out.csv", "out.xlsx", "out.md", "out.html", "out.txt", "out.dossier", "out.dossier.json"];

    public static TheoryData<string> Forms => [.. Files];

    [Fact]
    public void Several_forms_are_written_at_once()
    {
        Result result = Run(["score", Submission("2025-small-practice"), .. Files.SelectMany(name => new[] { "--out", Path.Combine(this.Folder, name) })]);

        Assert.Equal((0, string.Empty, string.Empty), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(Files.Concat(["out.adjustment.csv", "out.public-use.csv"]).Order(StringComparer.Ordinal), Written(this.Folder));
    }

    [Fact]
    public void A_depth_holds_in_files_too()
    {
        string path = Path.Combine(this.Folder, "card.txt");

        Assert.Equal(0, Run("score", Submission("2025-small-practice"), "--depth", "everything", "--out", path).ExitCode);
        Assert.Equal(Run("score", Submission("2025-small-practice"), "--depth", "everything").Output, File.ReadAllText(path));
    }

    [Fact]
    public void JSON_is_printed_also_beside_files_out()
    {
        Result result = Run("score", Submission("2025-small-practice"), "--json", "--out", Path.Combine(this.Folder, "card.html"));

        Assert.Equal(Run("score", Submission("2025-small-practice"), "--json").Output, result.Output);
        Assert.Equal(["card.html"], Written(this.Folder));
    }

    [Fact]
    public void A_folder_out_has_a_page_for_each_scorecard_and_an_index_that_leads_to_them()
    {
        string folder = Path.Combine(this.Folder, "cards") + Path.DirectorySeparatorChar;

        Result result = Run("score", Path.GetDirectoryName(Submission("2024-group"))!, "--out", folder, "--form", "html", "text", "json", "csv");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        string index = File.ReadAllText(Path.Combine(folder, "index.html"));
        string[] written = Written(folder);
        Assert.Equal((6 * 2) + 1 + 3 + 1, written.Length);
        Assert.All(written.Where(name => name != "index.html" && !name.Contains(".adjustment.", StringComparison.Ordinal) && !name.Contains(".public-use.", StringComparison.Ordinal)), name =>
            Assert.Contains($"href=\"{name}\"", index, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", index, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_run_that_ends_before_its_end_leaves_nothing_and_keeps_what_was_there(string name)
    {
        string path = Path.Combine(this.Folder, name);
        File.WriteAllText(path, "good");
        using (IScorecardOutput output = OutputFiles.Of(path))
        {
            output.Add(Card());
        }

        Assert.Equal([name], Written(this.Folder));
        Assert.Equal("good", File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_killed_run_leaves_no_file_that_looks_complete(string name)
    {
        IScorecardOutput killed = OutputFiles.Of(Path.Combine(this.Folder, name));
        killed.Add(Card());

        Assert.All(Written(this.Folder), file => Assert.Matches(@"^\..*\.part$", file));
        killed.Dispose();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_run_in_which_nothing_is_scored_keeps_what_was_there(string name)
    {
        string path = Path.Combine(this.Folder, name);
        File.WriteAllText(path, "good");

        Assert.Equal(2, Run("score", this.Write("in/bad.json", "{"), "--out", path).ExitCode);
        Assert.Equal("good", File.ReadAllText(path));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_written()
    {
        string target = this.Write("real/card.txt", "old");
        string link = Path.Combine(this.Folder, "card.txt");
        File.CreateSymbolicLink(link, target);

        Assert.Equal(0, Run("score", Submission("2025-small-practice"), "--out", link).ExitCode);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("FINAL SCORE", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_ends_with_a_message()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using TextFile output = new("/dev/full", OutputForm.Text);
        UnwritableException full = Assert.Throws<UnwritableException>(() =>
        {
            output.Add(Card());
            output.Complete();
        });

        Assert.StartsWith("/dev/full: cannot be written: ", full.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_standard_output_ends_with_a_message_and_a_full_standard_error_with_the_exit_code()
    {
        using StringWriter error = new() { NewLine = "\n" };
        using ToolConsole full = new() { Input = Stream.Null, Output = new FullWriter(), Error = error };
        Assert.Equal(2, Mips.Scoring.Tool.Commands.MipsCommand.Run(["score", Submission("2025-small-practice")], full));
        Assert.Equal("standard output: cannot be written: No space left on device\n", error.ToString());

        using StringWriter output = new() { NewLine = "\n" };
        using MessageWriter messages = new(new FullWriter());
        using ToolConsole silent = new() { Input = Stream.Null, Output = output, Error = messages };
        Assert.Equal(2, Mips.Scoring.Tool.Commands.MipsCommand.Run(["score", this.Write("bad.json", "{"), Submission("2025-small-practice")], silent));
        Assert.Contains("FINAL SCORE", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_says_so_and_leaves_nothing()
    {
        using StringWriter error = new() { NewLine = "\n" };
        using ToolConsole console = new() { Input = Stream.Null, Output = TextWriter.Null, Error = error };
        console.AskToStop();

        Assert.Equal(130, Mips.Scoring.Tool.Commands.MipsCommand.Run(["score", Submission("2025-small-practice"), "--out", Path.Combine(this.Folder, "card.json")], console));
        Assert.StartsWith("stopped", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Written(this.Folder));
    }

    [Fact]
    public void Leading_zeros_of_identifiers_stay()
    {
        string file = this.Write("zeros.submission.json", """
            { "entityType": "individual", "taxpayerIdentificationNumber": "000123456", "nationalProviderIdentifier": "0123456789", "performanceYear": 2025, "measurementSets": [
              { "category": "quality", "submissionMethod": "registry", "measurements": [{ "measureId": "047", "value": { "performanceMet": 120, "performanceNotMet": 36, "eligiblePopulation": 156 } }] }] }
            """);

        Assert.Equal(0, Run("score", file, "--out", Path.Combine(this.Folder, "card.csv")).ExitCode);
        string row = File.ReadAllLines(Path.Combine(this.Folder, "card.csv"))[1];
        Assert.Contains(",000123456,0123456789,", row, StringComparison.Ordinal);
        Assert.Contains(",047,", row, StringComparison.Ordinal);
    }

    private static string[] Written(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static NamedScorecard Card() => Assert.Single(new SubmissionScorer(new ScoringChoices { Paths = [] }).Score(new FileSource(Submission("2025-small-practice"))).Cards);

    /// <summary>A place without space.</summary>
    private sealed class FullWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");

        public override void Flush()
        {
        }
    }
}
