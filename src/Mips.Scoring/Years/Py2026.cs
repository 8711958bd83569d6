namespace Mips.Scoring;

/// <summary>Performance year 2026, payment year 2028.</summary>
public static class Py2026
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2025.Rules with
    {
        PerformanceYear = 2026,
        Quality = Py2025.Rules.Quality,
        Cost = Py2025.Rules.Cost,
        ImprovementActivities = Py2025.Rules.ImprovementActivities,
        PromotingInteroperability = Py2025.Rules.PromotingInteroperability,
        Weights = Py2025.Rules.Weights,
        FinalScore = Py2025.Rules.FinalScore,
        Payment = Py2025.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(10)(ii)"),
        },
    };
}
