using System.CommandLine;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips choices</c>: the same facts in every way to take part.</summary>
internal static class ChoicesCommand
{
    public static Command In(ToolConsole console) => PlanningCommand.Of<ReportingChoices>(
        console,
        "choices",
        "Score the same facts in every way to take part: traditional MIPS, each MVP, the APM Performance Pathway, with and without what ends a reweighting.",
        (_, options) => new(card => ReportingChoices.Of(card.Request, PlanningCommand.DataOf(card), options(card)), PlanningJson.Write, Lines));

    private static IEnumerable<string> Lines(ReportingChoices choices)
    {
        foreach (ReportingChoice choice in choices.Ranked)
        {
            ScoringRequest request = choice.Scorecard.Request;
            string way = request.Mvp?.MvpId ?? request.App?.MeasureSet.ToString() ?? "traditional MIPS";
            string without = choice.Withheld == PerformanceCategories.None ? string.Empty : $" without {choice.Withheld}";
            string trap = choice.CostsPoints == PerformanceCategories.None ? string.Empty : $"; submitting {choice.CostsPoints} costs points";
            string needs = choice.Requirements.IsEmpty ? "nothing further" : string.Join(", ", choice.Requirements.Select(Words));
            yield return FormattableString.Invariant($"{choice.FinalScore:0.00} {way}{without}, needs {needs}{trap}");
        }
    }

    private static string Words(ChoiceRequirement requirement) =>
        requirement.Kind
        + (requirement.Missing > 0 ? FormattableString.Invariant($" ({requirement.Missing})") : string.Empty)
        + (requirement.Deadline is { } deadline ? FormattableString.Invariant($" by {deadline:yyyy-MM-dd HH:mm} Eastern time") : string.Empty);
}
