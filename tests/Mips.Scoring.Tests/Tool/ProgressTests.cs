using System.Globalization;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tests.Tool;

/// <summary>A long run shows how far it is where messages go, and nothing of it gets into results.</summary>
public class ProgressTests : ToolRun
{
    [Theory]
    [InlineData("score", "Scoring")]
    [InlineData("check", "Scoring")]
    [InlineData("import", "Reading")]
    public void Progress_goes_to_the_terminal_of_messages_only(string command, string doing)
    {
        string folder = Path.GetDirectoryName(Submission("2024-group"))!;
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using ToolConsole console = new() { Input = Stream.Null, Output = output, Error = error, MessagesOnTerminal = true };

        Assert.Equal(0, MipsCommand.Run([command, folder], console));
        Assert.Equal(Run(command, folder).Output, output.ToString());
        Assert.Contains(doing, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_of_messages_has_no_progress() => Assert.Empty(Run("score", Path.GetDirectoryName(Submission("2024-group"))!).Error);
}
