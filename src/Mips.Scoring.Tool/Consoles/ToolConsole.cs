using System.Text;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>Where a run reads and prints, and what its terminal can show.</summary>
internal sealed class ToolConsole : IDisposable
{
    private readonly CancellationTokenSource stop = new();

    /// <summary>What is piped into the run.</summary>
    public required Stream Input { get; init; }

    /// <summary>Results. Lines end with <c>\n</c>.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where results that are no text go; null where only text can be shown.</summary>
    public Stream? Bytes { get; init; }

    /// <summary>Messages; writing them never fails.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The columns of the terminal that results go to; null if they go to a pipe or file.</summary>
    public int? Width { get; init; }

    /// <summary>Whether results may be coloured.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool MessagesOnTerminal { get; init; }

    /// <summary>Whether the user has asked to stop.</summary>
    public CancellationToken Stop => this.stop.Token;

    /// <summary>The console of the process. Asking to stop (Ctrl-C) ends the run after the file that is being scored.</summary>
    public static ToolConsole OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        Stream output = Terminal.Output();
        ToolConsole console = new()
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(output, utf8) { NewLine = "\n" },
            Bytes = output,
            Error = new MessageWriter(new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true }),
            Width = Console.IsOutputRedirected ? null : Terminal.Width(),
            Colours = !Console.IsOutputRedirected && Terminal.HasColours(),
            MessagesOnTerminal = !Console.IsErrorRedirected,
        };
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !console.stop.IsCancellationRequested;
            console.stop.Cancel();
        };
        return console;
    }

    /// <summary>Asks the run to stop.</summary>
    public void AskToStop() => this.stop.Cancel();

    /// <summary>A message on a line of its own.</summary>
    public void Say(string message) => this.Error.WriteLine(VisibleText.Of(message));

    public void Dispose() => this.stop.Dispose();
}
