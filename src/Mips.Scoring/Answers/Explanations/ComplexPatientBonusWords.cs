using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The complex patient bonus in words.</summary>
internal static class ComplexPatientBonusWords
{
    public static string Of(in ComplexPatientBonus bonus) => bonus.Disposition switch
    {
        ComplexPatientBonusDisposition.NoBonusInThisYear => "there is no such bonus in this year",
        ComplexPatientBonusDisposition.NothingSubmitted => "no data was submitted",
        ComplexPatientBonusDisposition.NoQualifyingIndicator => Unqualified(bonus),
        ComplexPatientBonusDisposition.Earned => Components(bonus),
        ComplexPatientBonusDisposition.AtMaximum => $"{Components(bonus)}: the maximum",
        _ => throw TermWords.Unknown(bonus.Disposition),
    };

    public static string Of(RiskComponentDisposition disposition) => disposition switch
    {
        RiskComponentDisposition.NoIndicator => "not given",
        RiskComponentDisposition.BelowMedian => "below its median",
        RiskComponentDisposition.Counted => "counted",
        RiskComponentDisposition.AtMaximum => "counted with the maximum of a component",
        _ => throw TermWords.Unknown(disposition),
    };

    // An indicator that is not given may still be at or above its median.
    private static string Unqualified(in ComplexPatientBonus bonus) => (bonus.Medical.Disposition, bonus.Social.Disposition) switch
    {
        (RiskComponentDisposition.NoIndicator, RiskComponentDisposition.NoIndicator) => "no risk indicator is given",
        (RiskComponentDisposition.BelowMedian, RiskComponentDisposition.BelowMedian) => "no risk indicator at or above its median",
        _ => Components(bonus),
    };

    private static string Components(in ComplexPatientBonus bonus) => $"medical {Component(bonus.Medical)}, social {Component(bonus.Social)}";

    private static string Component(RiskComponent component) => component.Disposition switch
    {
        RiskComponentDisposition.Counted or RiskComponentDisposition.AtMaximum => Format.FinalPoints(component.Points),
        _ => $"0 ({Of(component.Disposition)})",
    };
}
