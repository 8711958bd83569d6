namespace Mips.Scoring;

/// <summary>Performance year 2024, payment year 2026.</summary>
public static class Py2024
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2023.Rules with
    {
        PerformanceYear = 2024,
        Quality = Py2023.Rules.Quality,
        Cost = Py2023.Rules.Cost,
        ImprovementActivities = Py2023.Rules.ImprovementActivities,
        PromotingInteroperability = Py2023.Rules.PromotingInteroperability,
        Weights = Py2023.Rules.Weights,
        FinalScore = Py2023.Rules.FinalScore,
        Payment = Py2023.Rules.Payment,
    };
}
