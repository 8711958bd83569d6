using System.CommandLine;
using System.Globalization;
using System.Text.Json;
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
        Option<int> months = new("--months") { Description = "The months of the year that the counts are of, 1 to 11.", DefaultValueFactory = static _ => HalfAYear };
        months.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int stated) && stated is < 1 or >= Year)
            {
                result.AddError("the counts are those of 1 to 11 months");
            }
        });
        return PlanningCommand.Of<Looked>(
            console,
            "outlook",
            "Say how likely a final score is at the end of the year, from the counts of some months. Sampled; the same numbers on every machine.",
            (result, options) => new(card => Ask(card, PlanningCommand.TargetOf(card, result.GetValue(target)), result.GetValue(months), options(card)), Write, Lines),
            target,
            months);
    }

    private static Looked Ask(Scorecard card, decimal target, int months, ScoringOptions options)
    {
        Projection projection = Projection.Of(card.Request, PlanningCommand.DataOf(card), months, options);
        return new(projection.ToCome.IsEmpty ? null : Outlook.Of(card.Request, PlanningCommand.DataOf(card), new Target.FinalScore(target), projection.ToCome, options: options));
    }

    private static void Write(Looked looked, Utf8JsonWriter json)
    {
        if (looked.Outlook is { } outlook)
        {
            PlanningJson.Write(outlook, json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static IEnumerable<string> Lines(Looked looked)
    {
        if (looked.Outlook is not { } outlook)
        {
            yield return "no measure has counts to look ahead from";
            yield break;
        }

        yield return FormattableString.Invariant($"{((Target.FinalScore)outlook.Target).Points:0.00} points with probability {outlook.Probability:0.000}, standard error {outlook.StandardError:0.0000}, {outlook.Draws} draws");
        yield return FormattableString.Invariant($"final score {outlook.Mean:0.00} on average, {outlook.Quantile(0.05m):0.00} to {outlook.Quantile(0.95m):0.00} in nine of ten years");
        foreach (Influence influence in outlook.Influences)
        {
            yield return FormattableString.Invariant($"{influence.Uncertainty.MeasureId} alone: {influence.Lowest:0.00} to {influence.Highest:0.00}, standard deviation {influence.StandardDeviation:0.0000}");
        }
    }

    /// <summary>An outlook, or none where no measure has counts.</summary>
    private sealed record Looked(Outlook? Outlook);
}
