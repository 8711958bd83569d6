namespace Mips.Scoring.Tool.Input;

/// <summary>What is piped into the run: <c>-</c> on the command line.</summary>
internal sealed class StandardInput(Stream input) : InputSource("standard input", "standard input")
{
    public const string Path = "-";

    public override Stream Open() => input;

    public override InputSource? Beside(string ending) => null;
}
