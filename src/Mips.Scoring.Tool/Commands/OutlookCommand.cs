using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips outlook</c>: how likely a final score is, from the counts of some months.</summary>
internal static class OutlookCommand
{
    private const int HalfAYear = 6;
    private const int Year = 12;

    public static Command In(ToolConsole console)
    {
        Option<decimal?> target = PlanningCommand.Target();
        Option<int> months = Count("--months", "The months of the year that the counts are of, 1 to 11.", HalfAYear, Year - 1, "the counts are those of 1 to 11 months");
        Option<int> draws = Count("--draws", "How many outcomes are drawn, 1 to 10000000: more of them come closer, and take longer.", Outlook.UsualDraws, Outlook.MostDraws, "1 to 10000000 outcomes are drawn");
        return PlanningCommand.Of<Looked>(
            console,
            "outlook",
            "Say how likely a final score is at the end of the year, from the counts of some months. Sampled; the same numbers on every machine. Without counts: the projection.",
            (result, options) => new(card => Ask(card, PlanningCommand.TargetOf(card, result.GetValue(target)), result.GetValue(months), result.GetValue(draws), options(card)), Write, Explain),
            target,
            months,
            draws);
    }

    private static Looked Ask(Scorecard card, decimal target, int months, int draws, ScoringOptions options)
    {
        Projection projection = Projection.Of(card.Request, PlanningCommand.DataOf(card), months, options);
        return new(projection, projection.ToCome.IsEmpty ? null : Outlook.Of(card.Request, PlanningCommand.DataOf(card), new Target.FinalScore(target), projection.ToCome, draws, options: options));
    }

    private static Option<int> Count(string name, string description, int usual, int most, string range)
    {
        Option<int> count = new(name) { Description = description, DefaultValueFactory = _ => usual };
        count.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int stated) && (stated < 1 || stated > most))
            {
                result.AddError(range);
            }
        });
        return count;
    }

    // Without counts nothing is uncertain: the projection says which measures have none.
    private static void Write(Looked looked, Utf8JsonWriter json)
    {
        if (looked.Outlook is { } outlook)
        {
            PlanningJson.Write(outlook, json);
        }
        else
        {
            PlanningJson.Write(looked.Projection, json);
        }
    }

    private static Explanation Explain(Looked looked) => looked.Outlook is { } outlook ? PlanningExplanation.Of(outlook) : PlanningExplanation.Of(looked.Projection);

    /// <summary>The projection, and the outlook from it where a measure has counts.</summary>
    private sealed record Looked(Projection Projection, Outlook? Outlook);
}
