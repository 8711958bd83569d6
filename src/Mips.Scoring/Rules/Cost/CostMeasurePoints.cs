using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The achievement points of one cost measure, § 414.1380(b)(2): 1 to 10, with partial points by the place inside the decile.</summary>
public static class CostMeasurePoints
{
    /// <summary>Scores one measure.</summary>
    /// <param name="cost">The participant's cost.</param>
    /// <param name="cases">The participant's cases.</param>
    /// <param name="option">How the participant takes part.</param>
    /// <param name="facts">What is known about the measure.</param>
    /// <param name="rules">The least points of a scored measure, and their precision.</param>
    /// <returns>The points, or why there are none.</returns>
    public static CostMeasurePointsResult Of(Dollars cost, int cases, ParticipationOption option, in CostMeasureFacts facts, DecilePointsRules rules)
    {
        FailedCostTests failed = CostMeasureFacts.FailedBy(facts.Failed, cases < facts.CaseMinimum, suppressed: false);
        DecileResult reached = facts.Bounds is { } bounds ? DecilePoints.Of(bounds, cost.ToMeasured(), rules) : default;
        return new CostLine(reached.Points, (byte)reached.Decile, failed, IsPlaceholder: false).Of(option, isInMvp: true).Result;
    }
}

/// <summary>The points of one cost measure, or why there are none.</summary>
/// <param name="Disposition">Whether the measure counts, or why not.</param>
/// <param name="Decile">The decile reached; 0 beyond decile 1 or if not scored.</param>
/// <param name="Points">The points; 0 if not scored.</param>
public readonly record struct CostMeasurePointsResult(CostMeasureDisposition Disposition, int Decile, Points Points);
