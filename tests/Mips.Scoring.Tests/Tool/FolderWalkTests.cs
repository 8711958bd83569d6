using Mips.Scoring.Tool.Input;

namespace Mips.Scoring.Tests.Tool;

/// <summary>What is found in folders: every submission once, and a message for what cannot be read.</summary>
public class FolderWalkTests : ToolRun
{
    [Fact]
    public void A_link_that_leads_into_itself_is_followed_once()
    {
        this.Card("in/one/card");
        Directory.CreateSymbolicLink(Path.Combine(this.Folder, "in", "one", "up"), Path.Combine(this.Folder, "in"));
        Directory.CreateSymbolicLink(Path.Combine(this.Folder, "in", "one", "self"), Path.Combine(this.Folder, "in", "one", "self"));
        File.CreateSymbolicLink(Path.Combine(this.Folder, "in", "loop.json"), Path.Combine(this.Folder, "in", "loop.json"));

        Result result = Run("score", Path.Combine(this.Folder, "in"));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.Output.Count(sign => sign == '\n'));
        Assert.Contains("loop.json: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_read()
    {
        this.Card("elsewhere/card");
        Directory.CreateDirectory(Path.Combine(this.Folder, "in"));
        Directory.CreateSymbolicLink(Path.Combine(this.Folder, "in", "link"), Path.Combine(this.Folder, "elsewhere"));

        Assert.EndsWith("   link/card.submission.json\n", Run("score", Path.Combine(this.Folder, "in")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_looked_through_is_named_and_the_others_are_read()
    {
        this.Card("in/a/card");
        this.Card("in/b/card");
        this.Card("in/c/card");
        List<string> failed = [];

        FolderWalk walk = new(Path.Combine(this.Folder, "in"), (place, problem) => failed.Add($"{Path.GetFileName(place)}: {problem}"), folder =>
            folder.Name == "b" ? throw new UnauthorizedAccessException("Access is denied.") : folder.GetFileSystemInfos());

        Assert.Equal(["a/card.submission.json", "c/card.submission.json"], walk.Files().Select(file => file.Name));
        Assert.Equal(["b: cannot be looked through: Access is denied."], failed);
    }

    [Fact]
    public void What_is_empty_or_no_regular_file_is_passed_over()
    {
        this.Card("in/card");
        this.Write("in/empty.json", string.Empty);
        File.CreateSymbolicLink(Path.Combine(this.Folder, "in", "device.xml"), "/dev/zero");

        Result result = Run("score", Path.Combine(this.Folder, "in"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("device.xml: passed over: empty, or a pipe or device", result.Error, StringComparison.Ordinal);
        Assert.Contains("empty.json: passed over: empty, or a pipe or device", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("   card.submission.json\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_ends_with_a_message(string device) => Assert.Equal(2, Run("score", device).ExitCode);

    [Fact]
    public void A_folder_in_place_of_a_file_ends_with_a_message()
    {
        Directory.CreateDirectory(Path.Combine(this.Folder, "holdings.json"));

        Result result = Run("score", Submission("2024-group"), "--holdings", Path.Combine(this.Folder, "holdings.json"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a folder, not a file", result.Error, StringComparison.Ordinal);
    }

    /// <summary>A thousand files: what is held at the end of a folder is what is held after its first file.</summary>
    [Fact]
    public void Memory_does_not_grow_with_the_number_of_files()
    {
        string text = File.ReadAllText(Submission("2025-small-practice"));
        string holdings = File.ReadAllText(Bundle("2025-small-practice", "holdings.json"));
        WeakReference[] cards = new WeakReference[50];
        for (int i = 0; i < cards.Length; i++)
        {
            this.Write(FormattableString.Invariant($"in/{i:000}.submission.json"), text);
            this.Write(FormattableString.Invariant($"in/{i:000}.holdings.json"), holdings);
        }

        using Mips.Scoring.Tool.Consoles.ToolConsole console = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };
        CountingOutput output = new(cards);
        new Mips.Scoring.Tool.Jobs.ScoringJob(new() { Paths = [Path.Combine(this.Folder, "in")] }, console).Run(output, warningsAsErrors: false);

        Assert.Equal(cards.Length, output.Count);
        Assert.InRange(output.MostAlive, 0, 3);
    }

    private void Card(string name)
    {
        this.Write(name + ".submission.json", File.ReadAllText(Submission("2025-small-practice")));
        this.Write(name + ".holdings.json", File.ReadAllText(Bundle("2025-small-practice", "holdings.json")));
    }

    /// <summary>Asks the collector which of the scorecards before are still there.</summary>
    private sealed class CountingOutput(WeakReference[] cards) : Mips.Scoring.Tool.Output.IScorecardOutput
    {
        public int Count { get; private set; }

        public int MostAlive { get; private set; }

        public void Add(Mips.Scoring.Tool.Jobs.NamedScorecard card)
        {
            cards[this.Count++] = new WeakReference(card.Scored.Scorecard);
            if (this.Count % 10 == 0)
            {
                GC.Collect();
                this.MostAlive = Math.Max(this.MostAlive, cards.Take(this.Count).Count(one => one.IsAlive));
            }
        }

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
