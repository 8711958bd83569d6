namespace Mips.Scoring.Tests.Oracle;

/// <summary>The final score, 414.1380(c), and the complex patient bonus, (c)(3)(v)-(viii).</summary>
internal static class OracleFinalScore
{
    public static Fraction Of(OracleWeights weights, Fraction? quality, Fraction? cost, Fraction? activities, Fraction interoperability, Fraction bonus)
    {
        if (weights.Scored < 2)
        {
            return OracleYear.PerformanceThreshold;
        }

        Fraction sum = ((weights.Quality * (quality ?? 0))
            + (weights.Cost * (cost ?? 0))
            + (weights.ImprovementActivities * (activities ?? 0))
            + (weights.PromotingInteroperability * interoperability)) / 100;
        return Fraction.Min(100, sum + bonus).HalfUp(2);
    }

    public static Fraction ComplexPatientBonus(ScoringRequest request, OracleYear year, bool anyData)
    {
        bool entitled = anyData || (year.FacilityBasedEarnComplexPatientBonus && request.Participant.FacilityBased);
        return entitled
            ? Fraction.Max(0, Fraction.Min(10, Component(request.PatientPopulation?.HccRiskScore) + Component(request.PatientPopulation?.DualProportion)))
            : 0;
    }

    // A component counts if its indicator is at or above the median, and is at most 5.
    private static Fraction Component(RiskIndicator? indicator) => indicator is null || indicator.Value < indicator.Median
        ? 0
        : Fraction.Min(5, Fraction.Of(1.5m) + (4 * ((Fraction)indicator.Value - indicator.Mean) / indicator.StandardDeviation));
}
