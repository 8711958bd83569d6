using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>What a target needs, in tables.</summary>
internal static class NeededWords
{
    private static readonly ImmutableArray<ExplanationColumn> LeverColumns = [new("Figure"), new("Now", IsNumber: true), new("Needed", IsNumber: true), new("Final score", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> PlanColumns = [new("Measure"), new("Patients", IsNumber: true), new("Of", IsNumber: true)];

    public static ImmutableArray<ExplanationSection> Sections(Needed needed) =>
    [
        new("Each figure alone", LeverColumns, [.. needed.Levers.Select(Row)]),
        .. needed.CheapestPlan is { } plan ? [Section(plan)] : ImmutableArray<ExplanationSection>.Empty,
    ];

    private static ExplanationRow Row(Lever lever) => new(
        [PlanningTerms.Of(lever), Value(lever.From), lever.To is { } to ? Value(to) : Format.NoValue, Format.FinalPoints(lever.After.FinalScore)],
        lever.Reaches ? Examples(lever) : $"not even at {Value(lever.Limit)}",
        []);

    private static ExplanationSection Section(PatientPlan plan) => new(
        "Fewest patients together",
        PlanColumns,
        [
            .. plan.Measures.Select(static one => new ExplanationRow([PlanningTerms.Measure(one.MeasureId, one.CollectionType), Format.Count(one.Patients), one.Remaining is { } remaining ? Format.Count(remaining) : Format.NoValue], string.Empty, [])),
            new(["All measures", Format.Count(plan.Patients), Format.NoValue], $"final score {Format.FinalPoints(plan.After.FinalScore)}; {(plan.IsOptimal ? "fewer are proven not to be enough" : $"at least {Format.Count(plan.AtLeast)} are needed")}", []),
        ]);

    private static string Examples(Lever lever) => lever.Examples.IsEmpty ? string.Empty : $"for example {string.Join(", ", lever.Examples)}";

    private static string Value(decimal value) => SmallestChangeWords.Value(value);
}
