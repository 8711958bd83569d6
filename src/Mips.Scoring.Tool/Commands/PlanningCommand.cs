using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary>What the commands of planning share: they read and score like the others, and ask of each scorecard.</summary>
internal static class PlanningCommand
{
    public static Command Of<TAnswer>(ToolConsole console, string name, string description, Func<ParseResult, Func<Scorecard, ScoringOptions>, PlanningQuestion<TAnswer>> question, params Option[] options)
        where TAnswer : class
    {
        ScoringArguments scoring = new();
        Option<bool> json = new("--json") { Description = "Print JSON: one answer as an object, several as an array." };
        Option<AnswerForm?> form = new("--form") { Description = $"The form to print: {string.Join(", ", WordArgument.Words<AnswerForm>())}. Default: text.", CustomParser = WordArgument.Parse<AnswerForm> };
        form.CompletionSources.Add(WordArgument.Words<AnswerForm>());
        Command command = new(name, description) { json, form };
        foreach (Option option in options)
        {
            command.Add(option);
        }

        scoring.AddTo(command);
        command.SetAction(result =>
        {
            ScoringChoices choices = scoring.Of(result);
            using AnswerOutput<TAnswer> output = new(console, question(result, card => choices.Options with { Law = card.Law }), result.GetValue(json) ? AnswerForm.Json : result.GetValue(form) ?? AnswerForm.Text);
            return new ScoringJob(choices, console).Run(output, warningsAsErrors: false);
        });
        return command;
    }

    /// <summary>The final score that is wanted; without one the performance threshold of the year.</summary>
    public static Option<decimal?> Target() => new("--target")
    {
        Description = "The final score to reach, 0 to 100. Default: the performance threshold of the year.",
        CustomParser = NumberArgument.FinalScore,
    };

    public static ReferenceData DataOf(Scorecard card) => new CmsYears(card.IsPreliminary).DataOf(card.Request.PerformanceYear);

    public static decimal TargetOf(Scorecard card, decimal? asked) => asked ?? card.Law.Payment.PerformanceThreshold.Value;
}
