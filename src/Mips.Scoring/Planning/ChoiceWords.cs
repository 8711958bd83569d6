using System.Globalization;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>The ways to take part, in a table.</summary>
internal static class ChoiceWords
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Way"), new("Final score", IsNumber: true), new("Without"), new("Needs")];

    public static ExplanationSection Section(ReportingChoices choices) => new("Ways to take part", Columns, [.. choices.Ranked.Select(Row)]);

    private static ExplanationRow Row(ReportingChoice choice)
    {
        ScoringRequest request = choice.Scorecard.Request;
        return new(
            [
                $"{TermWords.Of(request.Participant.Option)}, {TermWords.Of(request)}",
                Format.FinalPoints(choice.FinalScore),
                choice.Withheld == PerformanceCategories.None ? Format.NoValue : PlanningTerms.Of(choice.Withheld),
                choice.Requirements.IsEmpty ? "nothing further" : string.Join("; ", choice.Requirements.Select(Words)),
            ],
            choice.CostsPoints == PerformanceCategories.None ? string.Empty : $"submitting {PlanningTerms.Of(choice.CostsPoints)} ends a reweighting and costs points",
            []);
    }

    private static string Words(ChoiceRequirement requirement) =>
        PlanningTerms.Of(requirement.Kind)
        + (requirement.Kind == ChoiceRequirementKind.QualityMeasures ? $" ({Format.Count(requirement.Missing)})" : string.Empty)
        + (requirement.Deadline is { } deadline ? deadline.ToString("' by 'yyyy-MM-dd HH:mm' Eastern time'", CultureInfo.InvariantCulture) : string.Empty);
}
