using System.Globalization;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>The best submission and the most that a set is worth, in tables.</summary>
internal static class SubmissionWords
{
    private static readonly ImmutableArray<ExplanationColumn> LeftOutColumns = [new("Leave out"), new("Points", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> ProofColumns = [new("Proof"), new("Value", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> MaximumColumns = [new("Measure"), new("Points at most", IsNumber: true)];

    public static ExplanationSection LeftOut(BestSubmission best) => new(
        "What to leave out",
        LeftOutColumns,
        [
            .. best.LeftOutQuality.Select(index => new ExplanationRow(
                [PlanningTerms.Measure(best.Everything.Request.Quality[index].MeasureId, best.Everything.Request.Quality[index].CollectionType), best.Everything.Quality.Measures[index].Points.ToString()], string.Empty, [])),
            .. best.LeftOutCategories == PerformanceCategories.None ? ImmutableArray<ExplanationRow>.Empty : [new([PlanningTerms.Of(best.LeftOutCategories), Format.NoValue], "its reweighting is worth more", [])],
        ]);

    public static ExplanationSection Proof(BestSubmission best) => new(
        "Proof",
        ProofColumns,
        [
            new(["No set has a higher quality score than", Format.Percent(best.QualityBound)], string.Empty, []),
            new(["Sets of quality measures that were scored", best.SetsScored.ToString(CultureInfo.InvariantCulture)], best.IsOptimal ? "the others are ruled out by their bound" : "the search had to end", []),
        ]);

    public static ExplanationSection Maximum(MaximumAttainable most) => new("Each measure at its best", MaximumColumns, [.. most.Measures.Select(static measure => new ExplanationRow(
        [PlanningTerms.Measure(measure.Measure.Id, measure.CollectionType), measure.Points.ToString()],
        string.Join("; ", new[] { PlanningTerms.Of(measure.Limit), measure.IsCounted ? string.Empty : "does not count" }.Where(static words => words.Length > 0)),
        []) { Title = measure.Measure.Title })]);
}
