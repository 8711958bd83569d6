using System.Globalization;
using System.Text;
using Mips.Scoring.Answers.Explanations;
using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>A page for a terminal of a known width: lines and tables that fit it.</summary>
internal sealed class Screen
{
    private readonly StringBuilder page = new();
    private readonly IAnsiConsole terminal;

    public Screen(int width, bool colours)
    {
        this.Width = width;
        this.terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new StringWriter(this.page, CultureInfo.InvariantCulture) { NewLine = "\n" }),
        });
        this.terminal.Profile.Width = width;
        this.terminal.Profile.Capabilities.Unicode = true;
    }

    /// <summary>The columns.</summary>
    public int Width { get; }

    /// <summary>An empty line.</summary>
    public void Space() => this.page.Append('\n');

    /// <summary>A line, wrapped between words where it is too long.</summary>
    public void Line(string text, Style? style = null) => this.Line((text, style));

    /// <summary>A line of parts with styles of their own.</summary>
    public void Line(params (string Text, Style? Style)[] parts)
    {
        Paragraph line = new();
        foreach ((string text, Style? style) in parts)
        {
            line.Append(VisibleText.Of(text), style);
        }

        this.terminal.Write(line);
        this.terminal.WriteLine();
    }

    /// <summary>A text set in from the left.</summary>
    public void Indented(string text, int indent) => this.terminal.Write(new Padder(new Text(VisibleText.Of(text)), new Padding(indent, 0, 0, 0)));

    /// <summary>A table.</summary>
    public void Write(Table table) => this.terminal.Write(table);

    /// <summary>The page, without the blanks that fill its lines.</summary>
    public override string ToString() => string.Join('\n', this.page.ToString().Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd(' ')));
}
