namespace Mips.Scoring;

/// <summary>Performance year 2022, payment year 2024.</summary>
public static class Py2022
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = new()
    {
        PerformanceYear = 2022,
        Quality = new QualityRules(),
        Cost = new CostRules(),
        ImprovementActivities = new ImprovementActivitiesRules(),
        PromotingInteroperability = new PromotingInteroperabilityRules(),
        Weights = new CategoryWeightRules(),
        FinalScore = new FinalScoreRules(),
        Payment = new PaymentRules(),
    };
}
