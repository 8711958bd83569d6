using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The section about cost measures.</summary>
internal static class CostExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("Measure"), new("Cost", IsNumber: true), new("Cases", IsNumber: true), new("Points", IsNumber: true)];

    public static ExplanationSection Measures(Scorecard card) => new(
        "Cost measures",
        Columns,
        card.Weights.Cost.State == CategoryWeightState.WithoutWeight ? [] : ExplanationRows.Of(card.Cost.Measures, line => new ExplanationRow(
            [$"{line.Measure.Id}  {line.Measure.Title}", Format.Amount(line.Result.Cost), Format.Count(line.Result.Cases), line.IsScored ? Format.Points(line.Points) : Format.NoValue],
            CostWords.Of(line),
            [CostWords.CitationOf(line.Disposition)]) { Facts = MeasureFacts.Of(line) }));
}
