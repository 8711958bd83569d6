using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about a difference of two scorecards, and about a scorecard beside published values.</summary>
internal static class DifferenceExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> PartColumns =
        [new("What changed"), new("Before", IsNumber: true), new("After", IsNumber: true), new("Final score", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> ValueColumns =
        [new("Value"), new("Ours", IsNumber: true), new("CMS", IsNumber: true), new("Difference", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> PaymentColumns = [new("Payment"), new("Before", IsNumber: true), new("After", IsNumber: true)];

    private static readonly Citation FinalScore = Citation.Cfr("414.1380(c)");

    public static ExplanationHeadline Headline(ScorecardDifference difference) => new(
        FromTo(HeadlineWords.Subject(difference.Before), HeadlineWords.Subject(difference.After)),
        FromTo(difference.Before.DataVersion.ToString(), difference.After.DataVersion.ToString()),
        string.Empty,
        $"final score {Format.FinalPoints(difference.Before.FinalScore)} → {Format.FinalPoints(difference.After.FinalScore)}: {DifferenceWords.Signed(difference.Total)} points",
        []);

    public static ExplanationHeadline Headline(PublishedComparison comparison) => new(
        HeadlineWords.Subject(comparison.Scorecard),
        comparison.Scorecard.DataVersion.ToString(),
        Format.FinalPoints(comparison.Scorecard.FinalScore),
        comparison.FirstDivergence is { } first ? $"differs from CMS first in {DifferenceWords.Name(first)}" : "every published value agrees",
        []);

    public static ImmutableArray<ExplanationSection> Sections(ScorecardDifference difference)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        AddRows(rows, difference.Parts, string.Empty);
        rows.Add(new(["Final score", Format.FinalPoints(difference.Before.FinalScore), Format.FinalPoints(difference.After.FinalScore), DifferenceWords.Signed(difference.Total)], string.Empty, [FinalScore]));
        return [new("What changed", PartColumns, rows.ToImmutable()), .. Payment(difference.Before, difference.After)];
    }

    // A law can leave every score as it is and change what follows from it.
    private static IEnumerable<ExplanationSection> Payment(Scorecard before, Scorecard after)
    {
        (Cited<decimal> earlier, Cited<decimal> later) = (before.Law.Payment.PerformanceThreshold, after.Law.Payment.PerformanceThreshold);
        ExplanationRow[] rows =
        [
            new(["Performance threshold", Format.Number(earlier.Value), Format.Number(later.Value)], string.Empty, earlier.Citation == later.Citation ? [later.Citation] : [earlier.Citation, later.Citation]),
            new(["Payment adjustment", AdjustmentWords.Short(before.FinalScore, before.Law.Payment), AdjustmentWords.Short(after.FinalScore, after.Law.Payment)], string.Empty, [.. new[] { before, after }.Select(card => card.PaymentAdjustment(0m).Citation).Distinct()]),
        ];
        ImmutableArray<ExplanationRow> changed = [.. rows.Where(row => row.Cells[1] != row.Cells[2])];
        return changed.IsEmpty ? [] : [new("Payment", PaymentColumns, changed)];
    }

    public static ImmutableArray<ExplanationSection> Sections(PublishedComparison comparison) =>
    [
        new("Published values", ValueColumns, [.. comparison.Values.Select(value => new ExplanationRow(
            [DifferenceWords.Name(value), value.Ours is decimal ours ? Format.Number(ours) : Format.NoValue, Format.Number(value.Cms), value.Ours is decimal own ? DifferenceWords.Signed(own - value.Cms) : Format.NoValue],
            value.Agrees ? string.Empty : "differs",
            []))]),
    ];

    private static string FromTo(string before, string after) => before == after ? after : $"{before} → {after}";

    private static void AddRows(ImmutableArray<ExplanationRow>.Builder rows, ImmutableArray<DifferencePart> parts, string indent)
    {
        foreach (DifferencePart part in parts)
        {
            rows.Add(new([indent + DifferenceWords.Name(part), DifferenceWords.Value(part, part.Before), DifferenceWords.Value(part, part.After), DifferenceWords.Signed(part.Points)], string.Empty, []));
            AddRows(rows, part.Parts, indent + "· ");
        }
    }
}
