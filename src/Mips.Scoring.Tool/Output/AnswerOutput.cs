using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Of each scorecard an answer of planning: as tables, Markdown, a page, or JSON.</summary>
internal sealed class AnswerOutput<TAnswer>(ToolConsole console, PlanningQuestion<TAnswer> question, AnswerForm form) : IScorecardOutput
    where TAnswer : class
{
    private readonly JsonObjects<TAnswer>? objects = form == AnswerForm.Json ? new(console.Output, (json, answer) => question.Write(answer, json)) : null;
    private bool any;

    public void Add(NamedScorecard card)
    {
        TAnswer answer = question.Ask(card.Scored.Scorecard);
        if (this.objects is not null)
        {
            this.objects.Add(answer);
            return;
        }

        console.Output.Write(this.any ? "\n" : string.Empty);
        this.any = true;
        this.Print(card.Name, question.Explain(answer));
    }

    public void Complete() => this.objects?.Complete();

    public void Dispose() => this.objects?.Dispose();

    private void Print(string name, Explanation explanation)
    {
        switch (form)
        {
            case AnswerForm.Html:
                console.Output.Write(explanation.ToHtml(new() { Practice = name }));
                break;
            case AnswerForm.Markdown:
                console.Output.Write(explanation.ToMarkdown());
                break;
            default:
                console.Output.Write($"== {VisibleText.Of(name)} ==\n");
                ExplanationPage.Write(console, explanation);
                break;
        }
    }
}

/// <summary>The forms of an answer of planning.</summary>
internal enum AnswerForm
{
    /// <summary>Tables that fit the terminal, or aligned text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One self-contained page for each scorecard.</summary>
    Html,

    /// <summary>JSON: one answer as an object, several as an array.</summary>
    Json,
}

/// <summary>A question of planning: how it is answered, and how the answer is written.</summary>
internal sealed record PlanningQuestion<TAnswer>(Func<Scorecard, TAnswer> Ask, Action<TAnswer, Utf8JsonWriter> Write, Func<TAnswer, Explanation> Explain);
