using System.Globalization;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about published results that were computed again.</summary>
internal static class RecomputationExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> OutcomeColumns = [new("Outcome"), new("Final scores", IsNumber: true), new("Adjustments", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> FactorColumns =
        [new("Factor"), new("Value", IsNumber: true), new("At least", IsNumber: true), new("Below", IsNumber: true), new("Rows", IsNumber: true), new("Fitting", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> ReasonColumns = [new("What disagrees"), new("Rows", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> ExampleColumns =
        [new("What disagrees"), new("Row", IsNumber: true), new("Key"), new("Published", IsNumber: true), new("Computed", IsNumber: true), new("Weights")];

    private static readonly Citation FinalScore = Citation.Cfr("414.1380(c)");

    public static ExplanationHeadline Headline(Recomputation found) => new(
        $"published results of PY{found.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture)}, {Count(found.Rows)} rows",
        string.Empty,
        string.Empty,
        found.RowsThatDisagree == 0 ? "every row agrees" : $"{Count(found.RowsThatDisagree)} rows disagree",
        found.HasWeights || found.Rows == 0 ? [] : ["The file has no weights: a final score agrees if a row of weights of the law gives it, which says less than its own weights would."]);

    public static ImmutableArray<ExplanationSection> Sections(Recomputation found)
    {
        ImmutableArray<ExplanationSection>.Builder sections = ImmutableArray.CreateBuilder<ExplanationSection>();
        sections.Add(new("Recomputed", OutcomeColumns, Outcomes(found)));
        AddIfAny(sections, new("Scaling factors that fit the year", FactorColumns, [.. Factors(found)]));
        AddIfAny(sections, new("Disagreements", ReasonColumns, [.. found.Disagreements.Select(one => new ExplanationRow([Words(one.Reason), Count(one.Rows)], Reason(one.Reason), [one.Citation]))]));
        AddIfAny(sections, new("Examples", ExampleColumns, [.. found.Disagreements.SelectMany(one => one.Examples.Select(example => Row(one.Reason, example)))]));
        return sections.ToImmutable();
    }

    private static ImmutableArray<ExplanationRow> Outcomes(Recomputation found) =>
    [
        Outcome("equal", found.FinalScores.Equal, found.Adjustments.Equal, "from the figures as they are printed", FinalScore),
        Outcome("within the printed rounding", found.FinalScores.WithinPrintedRounding, found.Adjustments.WithinPrintedRounding, "for figures that print as these do"),
        Outcome("fits a row of the law", found.FinalScores.FitsRowOfTheLaw, found.Adjustments.FitsRowOfTheLaw, "the file has no weights"),
        Outcome("disagrees", found.FinalScores.Disagrees, found.Adjustments.Disagrees, string.Empty),
        Outcome("not recomputable", found.FinalScores.NotRecomputable, found.Adjustments.NotRecomputable, "a figure is missing or impossible"),
    ];

    private static ExplanationRow Outcome(string words, long finalScores, long adjustments, string reason, params ImmutableArray<Citation> citations) =>
        new([words, Count(finalScores), Count(adjustments)], reason, citations);

    private static IEnumerable<ExplanationRow> Factors(Recomputation found)
    {
        if (found.ScalingFactor is { } factor)
        {
            yield return Row("scaling factor", factor);
        }

        if (found.AdditionalScalingFactor is { } additional)
        {
            yield return Row("additional scaling factor", additional);
        }
    }

    private static ExplanationRow Row(string name, FittedFactor factor) => new(
        [name, Number(factor.Value), Number(factor.Lowest), Number(factor.Below), Count(factor.Rows), Count(factor.Fitting)],
        "fitted to the printed adjustments; CMS does not publish it",
        [factor.Citation]);

    private static ExplanationRow Row(DisagreementReason reason, Disagreement example) => new(
        [
            Words(reason),
            Count(example.Row),
            example.Key ?? Format.NoValue,
            example.Published is { } published ? Number(published) : Format.NoValue,
            Range(example),
            example.Weights is { } weights ? Weights(weights) : Format.NoValue,
        ],
        string.Empty,
        []);

    private static string Range(Disagreement example) => example switch
    {
        { Lowest: null } or { Highest: null } => Format.NoValue,
        { Lowest: { } lowest, Highest: { } highest } when lowest == highest => Number(lowest),
        _ => $"{Number(example.Lowest.Value)} to {Number(example.Highest.Value)}",
    };

    private static string Weights(WeightRow weights) => weights.ToString();

    private static string Words(DisagreementReason reason) => reason switch
    {
        DisagreementReason.FinalScore => "final score",
        DisagreementReason.Weights => "weights",
        DisagreementReason.WeightsOfAnotherTable => "weights of another table",
        DisagreementReason.AdjustmentUpToThreshold => "adjustment up to the threshold",
        DisagreementReason.AdjustmentAboveThreshold => "adjustment above the threshold",
        DisagreementReason.ImpossibleFigure => "impossible figure",
        _ => "missing figure",
    };

    private static string Reason(DisagreementReason reason) => reason switch
    {
        DisagreementReason.FinalScore => "not what categories, weights and bonus give, whatever the printed figures are rounded from",
        DisagreementReason.Weights => "no table of the year has a row with these weights",
        DisagreementReason.WeightsOfAnotherTable => "a row of the law, but not of the table for such a participant",
        DisagreementReason.AdjustmentUpToThreshold => "not the adjustment of the final score beside it",
        DisagreementReason.AdjustmentAboveThreshold => "does not follow from the final score with the factors that fit the year",
        DisagreementReason.ImpossibleFigure => "out of the range of its column, or with more decimal places",
        _ => "the row cannot be computed without it",
    };

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    private static void AddIfAny(ImmutableArray<ExplanationSection>.Builder sections, ExplanationSection section)
    {
        if (!section.Rows.IsEmpty)
        {
            sections.Add(section);
        }
    }
}
