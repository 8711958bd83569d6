namespace Mips.Scoring;

/// <summary>The parts of the complex patient bonus.</summary>
internal static class ComplexPatientBonusExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns =
        [new("Component"), new("Indicator", IsNumber: true), new("Mean", IsNumber: true), new("SD", IsNumber: true), new("Median", IsNumber: true), new("Points", IsNumber: true)];

    public static ExplanationSection Of(Scorecard card) => new("Complex patient bonus", Columns,
    [
        Row("Medical (HCC risk score)", card.Request.PatientPopulation?.HccRiskScore, card.ComplexPatientBonus.Medical, card.ComplexPatientBonus.Citation),
        Row("Social (dual proportion)", card.Request.PatientPopulation?.DualProportion, card.ComplexPatientBonus.Social, card.ComplexPatientBonus.Citation),
        new(["Bonus", string.Empty, string.Empty, string.Empty, string.Empty, Format.Number(card.ComplexPatientBonus.Points)], ComplexPatientBonusWords.Of(card.ComplexPatientBonus), [card.ComplexPatientBonus.Citation]),
    ]);

    private static ExplanationRow Row(string name, RiskIndicator? indicator, RiskComponent component, Citation citation) => indicator is null
        ? new([name, Format.NoValue, Format.NoValue, Format.NoValue, Format.NoValue, "0"], ComplexPatientBonusWords.Of(component.Disposition), [citation])
        : new([name, Format.Number(indicator.Value), Format.Number(indicator.Mean), Format.Number(indicator.StandardDeviation), Format.Number(indicator.Median), component.Counts ? Format.Number(component.Points) : "0"], ComplexPatientBonusWords.Of(component.Disposition), [citation]);
}
