using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>What the eligible measure applicability process finds, in tables.</summary>
internal static class EligibleWords
{
    private static readonly ImmutableArray<ExplanationColumn> TouchedColumns = [new("Topic or set"), new("Submitted"), new("Missing")];
    private static readonly ImmutableArray<ExplanationColumn> OneMoreColumns = [new("One more measure"), new("Required", IsNumber: true), new("At its worst", IsNumber: true), new("At its best", IsNumber: true)];

    public static ImmutableArray<ExplanationSection> Sections(EligibleMeasures eligible) =>
    [
        new("Topics and sets that the submission touches", TouchedColumns, [.. eligible.Touched.Select(Row)]),
        new("One more measure", OneMoreColumns, [.. eligible.OneMore.Select(static one => new ExplanationRow(
            [PlanningTerms.Measure(one.MeasureId, one.CollectionType), Format.Count(one.Required), Format.FinalPoints(one.Worst.FinalScore), Format.FinalPoints(one.Best.FinalScore)], string.Empty, []))]),
    ];

    private static ExplanationRow Row(TouchedCluster touched) => new(
        [$"{touched.Cluster.Name}, {PlanningTerms.Of(touched.Cluster.Kind)}", string.Join(", ", touched.Submitted), touched.Missing.IsEmpty ? Format.NoValue : string.Join(", ", touched.Missing)],
        touched.CanLower ? string.Empty : "too many measures to lower what is required",
        []);
}
