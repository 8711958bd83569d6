namespace Mips.Scoring;

/// <summary>The complex patient bonus in words.</summary>
internal static class ComplexPatientBonusWords
{
    public static string Of(in ComplexPatientBonus bonus) => bonus.Disposition switch
    {
        ComplexPatientBonusDisposition.NoBonusInThisYear => "there is no such bonus in this year",
        ComplexPatientBonusDisposition.NothingSubmitted => "no data was submitted",
        ComplexPatientBonusDisposition.NoQualifyingIndicator => "no risk indicator at or above its median",
        ComplexPatientBonusDisposition.Earned => Components(bonus),
        ComplexPatientBonusDisposition.AtMaximum => $"{Components(bonus)}: the maximum",
        _ => throw TermWords.Unknown(bonus.Disposition),
    };

    public static string Of(RiskComponentDisposition disposition) => disposition switch
    {
        RiskComponentDisposition.NoIndicator => "no indicator",
        RiskComponentDisposition.BelowMedian => "below its median",
        RiskComponentDisposition.Counted => "counted",
        RiskComponentDisposition.AtMaximum => "counted with the maximum of a component",
        _ => throw TermWords.Unknown(disposition),
    };

    private static string Components(in ComplexPatientBonus bonus) => $"medical {Component(bonus.Medical)}, social {Component(bonus.Social)}";

    private static string Component(RiskComponent component) => component.Disposition switch
    {
        RiskComponentDisposition.Counted or RiskComponentDisposition.AtMaximum => Format.FinalPoints(component.Points),
        _ => $"0 ({Of(component.Disposition)})",
    };
}
