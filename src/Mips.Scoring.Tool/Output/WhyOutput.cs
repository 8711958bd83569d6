using System.Text;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Of each scorecard what its explanation says about one subject.</summary>
internal sealed class WhyOutput(ToolConsole console, string subject) : IScorecardOutput
{
    private readonly string wanted = subject.TrimStart('0');
    private bool any;

    /// <summary>Whether a scorecard says nothing about it.</summary>
    public bool NotFound { get; private set; }

    public void Add(NamedScorecard card)
    {
        Explanation all = Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Everything);
        ImmutableArray<ExplanationSection> sections = [.. all.Sections
            .Select(section => section with { Rows = [.. section.Rows.Where(this.IsAbout)] })
            .Where(section => !section.Rows.IsEmpty)];
        if (sections.IsEmpty)
        {
            this.NotFound = true;
            console.Say($"{card.Name}: nothing about {subject}; it has {string.Join(", ", all.Sections.SelectMany(section => section.Rows).Select(Name).Where(name => name.Any(char.IsDigit)).Distinct())}");
            return;
        }

        console.Output.Write(this.any ? "\n" : string.Empty);
        this.any = true;
        this.Print(card.Name, sections);
    }

    public void Complete()
    {
        // Each scorecard is printed as it comes.
    }

    public void Dispose()
    {
        // The console is not ours.
    }

    private static string Name(ExplanationRow row) => row.Cells[0].Split(' ')[0].Trim('·', '(', ')');

    private bool IsAbout(ExplanationRow row) => row.Cells[0].StartsWith(subject, StringComparison.OrdinalIgnoreCase) || Name(row).TrimStart('0').Equals(this.wanted, StringComparison.OrdinalIgnoreCase);

    private void Print(string name, ImmutableArray<ExplanationSection> sections)
    {
        if (console.Width is int width)
        {
            Screen screen = new(width, console.Colours);
            screen.Line(name, Styles.Title);
            ExplanationPage.WriteSections(screen, sections, ExplanationDepth.Everything);
            console.Output.Write(screen.ToString());
            return;
        }

        StringBuilder text = new();
        text.Append("== ").Append(VisibleText.Of(name)).Append(" ==\n");
        foreach (ExplanationSection section in sections)
        {
            text.Append(section.ToText());
        }

        console.Output.Write(text.ToString());
    }
}
