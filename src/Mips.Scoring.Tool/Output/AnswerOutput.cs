using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Of each scorecard an answer of planning, as lines of text or as JSON.</summary>
internal sealed class AnswerOutput<TAnswer>(ToolConsole console, PlanningQuestion<TAnswer> question, bool asJson) : IScorecardOutput
    where TAnswer : class
{
    private readonly JsonObjects<TAnswer>? objects = asJson ? new(console.Output, (json, answer) => question.Write(answer, json)) : null;
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
        console.Output.Write($"== {VisibleText.Of(card.Name)} ==\n");
        foreach (string line in question.Lines(answer))
        {
            console.Output.Write($"{line}\n");
        }
    }

    public void Complete() => this.objects?.Complete();

    public void Dispose() => this.objects?.Dispose();
}

/// <summary>A question of planning: how it is answered, and how the answer is written.</summary>
internal sealed record PlanningQuestion<TAnswer>(Func<Scorecard, TAnswer> Ask, Action<TAnswer, Utf8JsonWriter> Write, Func<TAnswer, IEnumerable<string>> Lines);
