using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about the final score that counts for a clinician.</summary>
internal static class AttributionExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns =
    [
        new("Final score of"), new("Points", IsNumber: true), new("Difference", IsNumber: true), new("Quality", IsNumber: true), new("Cost", IsNumber: true),
        new("Activities", IsNumber: true), new("Interoperability", IsNumber: true), new("Bonuses", IsNumber: true), new("Limits and rounding", IsNumber: true),
    ];

    public static ExplanationHeadline Headline(Attribution attribution) => new(
        $"The score that counts · PY{attribution.Scorecard.Law.PerformanceYear} (payment year {attribution.Scorecard.Law.PaymentYear})",
        attribution.Scorecard.DataVersion.ToString(),
        Format.FinalPoints(attribution.FinalScore),
        $"{AttributionWords.Name(attribution.Choice.Attributed)}: {AttributionWords.Of(attribution.Choice.Reason)}; {AdjustmentWords.Of(attribution.Choice.Attributed.Score, attribution.Scorecard.Law.Payment)}",
        []);

    public static ImmutableArray<ExplanationSection> Sections(Attribution attribution)
    {
        FinalScoreAttribution choice = attribution.Choice;
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        rows.Add(new(
            [AttributionWords.Name(choice.Attributed), Format.FinalPoints(choice.Attributed.Score.Value), Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue],
            AttributionWords.Of(choice.Reason),
            [choice.Citation]));
        foreach (OtherScore other in choice.Others)
        {
            rows.Add(new(
                [
                    AttributionWords.Name(other.Score), Format.FinalPoints(other.Score.Score.Value), DifferenceWords.Signed(other.Difference), DifferenceWords.Signed(other.Quality), DifferenceWords.Signed(other.Cost),
                    DifferenceWords.Signed(other.ImprovementActivities), DifferenceWords.Signed(other.PromotingInteroperability), DifferenceWords.Signed(other.Bonuses), DifferenceWords.Signed(other.Remainder),
                ],
                string.Empty,
                []));
        }

        return [new("Final scores", Columns, rows.ToImmutable())];
    }
}
