using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about Promoting Interoperability.</summary>
internal static class PromotingInteroperabilityExplanation
{
    private static readonly Citation Requirements = Citation.Cfr("414.1375(b)");
    private static readonly Citation Redistribution = Citation.Cfr("414.1380(b)(4)(ii)(A)");
    private static readonly ImmutableArray<ExplanationColumn> MeasureColumns = [new("Promoting Interoperability"), new("Points", IsNumber: true), new("Of", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> ElementColumns = [new("Required element"), new("Met")];
    private static readonly ImmutableArray<ExplanationColumn> MoveColumns = [new("Points of excluded measures"), new("Points", IsNumber: true), new("To")];

    public static ExplanationSection Measures(Scorecard card) => new(
        "Promoting Interoperability",
        MeasureColumns,
        ExplanationRows.Of(card.PromotingInteroperability.Measures, line => new ExplanationRow(
            [line.MeasureId, Format.Number(line.Points.ToDecimal()), Format.Number(line.MaximumPoints.ToDecimal())],
            PromotingInteroperabilityWords.Of(line),
            [card.PromotingInteroperability.Citation]) { Title = PromotingInteroperabilityWords.Title(card, line.MeasureId) }));

    public static ExplanationSection Elements(Scorecard card) => new(
        "Required elements",
        ElementColumns,
        ExplanationRows.Of(card.PromotingInteroperability.Elements, element => new ExplanationRow(
            [PromotingInteroperabilityWords.Name(element), element.IsMet ? "yes" : "no"],
            element.Kind == PromotingInteroperabilityElementKind.PerformancePeriod ? $"{card.PromotingInteroperability.PeriodDays} days" : string.Empty,
            [Requirements])));

    public static ExplanationSection Redistributions(Scorecard card) => new(
        "Redistributed points",
        MoveColumns,
        ExplanationRows.Of(card.PromotingInteroperability.Redistributions, move => new ExplanationRow(
            [PromotingInteroperabilityWords.Of(move.From), Format.Number(move.Points.ToDecimal()), PromotingInteroperabilityWords.Of(move.To)],
            string.Empty,
            [Redistribution])));
}
