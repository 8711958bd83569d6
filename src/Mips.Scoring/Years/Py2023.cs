namespace Mips.Scoring;

/// <summary>Performance year 2023, payment year 2025.</summary>
public static class Py2023
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2022.Rules with
    {
        PerformanceYear = 2023,
        Quality = Py2022.Rules.Quality,
        Cost = Py2022.Rules.Cost,
        ImprovementActivities = Py2022.Rules.ImprovementActivities,
        PromotingInteroperability = Py2022.Rules.PromotingInteroperability,
        Weights = Py2022.Rules.Weights,
        FinalScore = Py2022.Rules.FinalScore,
        Payment = Py2022.Rules.Payment,
    };
}
