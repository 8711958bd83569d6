using System.Text;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>Messages of the command line, which repeat what was typed: hidden characters in them are shown.</summary>
internal sealed class ShownWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => this.Write(value.ToString());

    public override void Write(string? value) => inner.Write(string.Join('\n', (value ?? string.Empty).Split('\n').Select(VisibleText.Of)));

    public override void WriteLine(string? value)
    {
        this.Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();
}
