using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The parts of the complex patient bonus, each with its own paragraph.</summary>
internal static class ComplexPatientBonusExplanation
{
    private static readonly Citation Median = Citation.Cfr("414.1380(c)(3)(v)");
    private static readonly Citation Component = Citation.Cfr("414.1380(c)(3)(vi)");
    private static readonly Citation ComponentOfEntities = Citation.Cfr("414.1380(c)(3)(vii)");
    private static readonly Citation Averaged = Citation.Cfr("414.1380(c)(3)(i)");
    private static readonly Citation AveragedOfEntities = Citation.Cfr("414.1380(c)(3)(ii)");

    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("Component"), new("Indicator", IsNumber: true), new("Mean", IsNumber: true), new("SD", IsNumber: true), new("Median", IsNumber: true), new("Points", IsNumber: true)];

    public static ExplanationSection Of(Scorecard card)
    {
        ComplexPatientBonus bonus = card.ComplexPatientBonus;
        ExplanationRow total = new(
            ["Bonus", string.Empty, string.Empty, string.Empty, string.Empty, card.FinalScoreCalculation.Disposition == FinalScoreDisposition.Calculated ? Format.Number(bonus.Points) : Format.NoValue],
            FinalScoreWords.Bonus(card.FinalScoreCalculation, bonus),
            [bonus.Citation]);
        return new("Complex patient bonus", Columns, bonus.Disposition is ComplexPatientBonusDisposition.NoBonusInThisYear or ComplexPatientBonusDisposition.NothingSubmitted
            ? [total]
            :
            [
                Row("Medical (HCC risk score)", card.Request.PatientPopulation?.HccRiskScore, bonus.Medical, CitationOf(card, bonus.Medical)),
                Row("Social (dual proportion)", card.Request.PatientPopulation?.DualProportion, bonus.Social, CitationOf(card, bonus.Social)),
                total,
            ]);
    }

    private static ExplanationRow Row(string name, RiskIndicator? indicator, RiskComponent component, Citation citation) => indicator is null
        ? new([name, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue], ComplexPatientBonusWords.Of(component.Disposition), [citation])
        : new([name, Value(indicator.Value), Value(indicator.Mean), Value(indicator.StandardDeviation), Value(indicator.Median), component.Counts ? Format.Number(component.Points) : "0"], ComplexPatientBonusWords.Of(component.Disposition), [citation]);

    private static string Value(decimal figure) => SmallestChangeWords.Value(figure);

    private static Citation CitationOf(Scorecard card, RiskComponent component)
    {
        bool entity = card.Request.Participant.Option is ParticipationOption.ApmEntity or ParticipationOption.VirtualGroup;
        return card.Law.FinalScore.ComplexPatientBonus is ComplexPatientBonusRule.Averaged ? (entity ? AveragedOfEntities : Averaged)
            : component.Disposition == RiskComponentDisposition.BelowMedian ? Median
            : entity ? ComponentOfEntities : Component;
    }
}
