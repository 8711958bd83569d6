using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Years;

/// <summary>What can be wrong with a law: everything at once, each with its path, as for a request. A table of weights and the bounds of a benchmark refuse what is wrong when they are made.</summary>
public static class ProgramYearCheck
{
    private static readonly ConditionalWeakTable<ProgramYear, RequestProblem[]> Checked = new();

    /// <summary>Finds what is wrong with a law. Every scorer does so itself; a law is looked through once.</summary>
    /// <param name="law">The law.</param>
    /// <returns>Every problem, with a path such as <c>law.payment.performanceThreshold</c>; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public static ImmutableArray<RequestProblem> Problems(ProgramYear law)
    {
        _ = law ?? throw new ArgumentNullException(nameof(law));
        return IsPublished(law) ? [] : ImmutableArrays.Over(Checked.TryGetValue(law, out RequestProblem[]? known) ? known : Checked.GetValue(law, Find));
    }

    // The tests look through those.
    private static bool IsPublished(ProgramYear law) => ProgramYears.TryFind(law.PerformanceYear, out ProgramYear? published) && ReferenceEquals(law, published);

    private static RequestProblem[] Find(ProgramYear law)
    {
        LawProblems problems = default;
        LawParts.Check(law, string.Empty, ref problems);
        if (law.Payment is { } payment)
        {
            CheckPayment(payment, ref problems);
        }

        if (law.FinalScore is { } finalScore)
        {
            problems.Number(finalScore.Maximum, "finalScore.maximum", 0m, 100m);
            problems.Number(finalScore.FewestCategories, "finalScore.fewestCategories", 1, 4);
            problems.Number(finalScore.DecimalPlaces, "finalScore.decimalPlaces", 0, 4);
            problems.Number(finalScore.SmallPracticeBonus, "finalScore.smallPracticeBonus", 0m, 100m);
        }

        CheckCategories(law, ref problems);
        return problems.All;
    }

    private static void CheckPayment(PaymentRules payment, ref LawProblems problems)
    {
        problems.Number(payment.PerformanceThreshold, "payment.performanceThreshold", 0m, 100m);
        problems.Number(payment.LowestShareOfThreshold, "payment.lowestShareOfThreshold", 0m, 1m);
        problems.Number(payment.ApplicablePercent, "payment.applicablePercent", 0m, 100m);
        problems.Number(payment.LargestScalingFactor, "payment.largestScalingFactor", 0m, 3m);
        problems.Number(payment.PublishedMaximumAdjustment, "payment.publishedMaximumAdjustment", 0m, 100m);
        problems.Number(payment.DecimalPlaces, "payment.decimalPlaces", 0, 4);
        if (payment.ExceptionalPerformance is { } exceptional)
        {
            problems.Number(exceptional.Threshold, "payment.exceptionalPerformance.threshold", 0m, 100m);
            problems.Number(exceptional.AtThreshold, "payment.exceptionalPerformance.atThreshold", 0m, 100m);
            problems.Number(exceptional.AtHundred, "payment.exceptionalPerformance.atHundred", 0m, 100m);
            problems.Number(exceptional.LargestScalingFactor, "payment.exceptionalPerformance.largestScalingFactor", 0m, 1m);
        }
    }

    private static void CheckCategories(ProgramYear law, ref LawProblems problems)
    {
        problems.Number(law.Quality?.MeasurePoints?.DecilePoints?.Places, "quality.measurePoints.decilePoints.places", 0, 4);
        if (law.Cost is { } cost)
        {
            problems.Number(cost.DecilePoints?.Places, "cost.decilePoints.places", 0, 4);
            problems.Number(cost.MaximumImprovement, "cost.maximumImprovement", 0m, 100m);
            problems.Falling((cost.BenchmarkMethod as CostBenchmarkMethod.MedianAndStandardDeviation)?.StandardDeviationsAboveMedian, "cost.benchmarkMethod.standardDeviationsAboveMedian");
        }

        problems.Number(law.ImprovementActivities?.PointsForFullScore, "improvementActivities.pointsForFullScore", 1, 1_000);
        problems.Number(law.ImprovementActivities?.MinimumContinuousDays, "improvementActivities.minimumContinuousDays", 0, 366);
        problems.Number(law.PromotingInteroperability?.MinimumContinuousDays, "promotingInteroperability.minimumContinuousDays", 0, 366);
    }
}
