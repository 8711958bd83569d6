using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tests.Tool;

/// <summary>What a terminal shows: tables that fit its width, a screen of each scorecard, and colours that mean something.</summary>
public class TerminalTests : ToolRun
{
    private const int Screenful = 40;

    public static IEnumerable<object[]> NamesAndWidths => from name in Names from width in new[] { 80, 100, 120 } select new object[] { name, width };

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void A_scorecard_on_a_terminal(int width) => Snapshot.Verify(
        RunAt(width, "score", Submission("2024-group")) + "\n" + RunAt(width, "score", Submission("2024-aco"), "--depth", "measures"),
        width.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(NamesAndWidths))]
    public void Every_line_fits_and_a_scorecard_is_a_screen_unless_more_is_asked_for(string name, int width)
    {
        string[] commandLine = ["score", Submission(name)];

        Assert.InRange(Lines(RunAt(width, commandLine)).Length, 10, Screenful);
        Assert.All(new[] { "categories", "summary", "measures", "everything" }, depth =>
            Assert.All(Lines(RunAt(width, [.. commandLine, "--depth", depth])), line => Assert.InRange(line.Length, 0, width)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(250)]
    public void Other_widths_fit_too(int width) =>
        Assert.All(Lines(RunAt(width, "score", Submission("2024-group"))), line => Assert.InRange(line.Length, 0, width));

    [Fact]
    public void The_paragraphs_fold_away_first_and_everything_keeps_them()
    {
        Assert.Contains("§ 414.1380(b)(1)(vii)", RunAt(120, "score", Submission("2024-group")), StringComparison.Ordinal);
        Assert.DoesNotContain("§ 414", RunAt(80, "score", Submission("2024-group")), StringComparison.Ordinal);
        Assert.Contains("§", RunAt(80, "score", Submission("2024-group"), "--depth", "everything"), StringComparison.Ordinal);
        Assert.Contains("60.7865 of 80", RunAt(80, "score", Submission("2024-group")), StringComparison.Ordinal);
    }

    /// <summary>Above the threshold green, below it red; nothing else of a scorecard has these colours.</summary>
    [Theory]
    [InlineData("2024-group", "\u001b[1;32m", "\u001b[1;91m")]
    [InlineData("2024-aco", "\u001b[1;91m", "\u001b[1;32m")]
    [InlineData("2025-small-practice", "\u001b[1;91m", "\u001b[1;32m")]
    public void A_colour_says_on_which_side_of_the_threshold_a_score_is(string name, string colour, string other)
    {
        string shown = RunAt(100, colours: true, "score", Submission(name));

        Assert.Contains(colour + "FINAL SCORE", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(other, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_has_no_colours_and_a_line_for_each_row() => Assert.DoesNotContain('\u001b', Run("score", Submission("2024-group")).Output);

    [Fact]
    public void A_folder_on_a_narrow_terminal_shows_the_ends_of_names()
    {
        string[] lines = Lines(RunAt(80, "score", Path.GetDirectoryName(Submission("2024-group"))!));

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(lines, line => line.EndsWith("practice.submission.json", StringComparison.Ordinal));
    }

    private static string RunAt(int width, params string[] args) => RunAt(width, colours: false, args);

    private static string RunAt(int width, bool colours, params string[] args)
    {
        using StringWriter output = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        using ToolConsole console = new() { Input = Stream.Null, Output = output, Error = TextWriter.Null, Width = width, Colours = colours };
        Assert.Equal(0, MipsCommand.Run(args, console));
        return output.ToString();
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
