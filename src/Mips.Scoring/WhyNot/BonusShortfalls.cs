namespace Mips.Scoring;

/// <summary>Components of the complex patient bonus whose risk indicator is below its median.</summary>
internal static class BonusShortfalls
{
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        ComplexPatientBonus bonus = card.ComplexPatientBonus;
        Add(found, card, bonus.Medical, card.Request.PatientPopulation?.HccRiskScore, ShortfallSubject.MedicalComplexity, ChangedFact.HccRiskScore);
        Add(found, card, bonus.Social, card.Request.PatientPopulation?.DualProportion, ShortfallSubject.SocialComplexity, ChangedFact.DualProportion);
    }

    private static void Add(ImmutableArray<Shortfall>.Builder found, Scorecard card, RiskComponent component, RiskIndicator? indicator, ShortfallSubject subject, ChangedFact fact)
    {
        if (component.Disposition == RiskComponentDisposition.BelowMedian && indicator is not null)
        {
            Shortfall shortfall = new() { Subject = subject, Reason = ShortfallReason.BelowMedian, Actual = indicator.Value, Needed = indicator.Median, Citation = card.ComplexPatientBonus.Citation };
            found.Add(shortfall.With(card, [new(fact, null, -1, indicator.Value, indicator.Median)]));
        }
    }
}
