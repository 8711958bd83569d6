using System.Text;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Of each scorecard what its explanation says about one subject: as tables, as text, or as JSON.</summary>
internal sealed class WhyOutput(ToolConsole console, string subject, WhyForm form) : IScorecardOutput
{
    private readonly JsonObjects<Explanation>? objects = form == WhyForm.Json ? new(console.Output, static (json, explanation) => ExplanationJson.Write(explanation, json)) : null;
    private bool any;

    /// <summary>Whether a scorecard says nothing about it.</summary>
    public bool NotFound { get; private set; }

    public void Add(NamedScorecard card)
    {
        Explanation all = Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Everything);
        if (all.About(subject) is not Explanation found)
        {
            this.NotFound = true;
            console.Say($"{card.Name}: nothing about {subject}; it has {string.Join(", ", all.Subjects)}");
            return;
        }

        if (this.objects is not null)
        {
            this.objects.Add(found);
            return;
        }

        console.Output.Write(this.any ? "\n" : string.Empty);
        this.any = true;
        this.Print(card.Name, found.Sections);
    }

    public void Complete() => this.objects?.Complete();

    public void Dispose() => this.objects?.Dispose();

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

/// <summary>The forms of what is said about one subject.</summary>
internal enum WhyForm
{
    /// <summary>Tables that fit the terminal, or aligned text.</summary>
    Text,

    /// <summary>JSON: one as an object, several as an array.</summary>
    Json,
}
