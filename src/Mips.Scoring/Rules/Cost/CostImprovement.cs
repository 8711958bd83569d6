using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>
/// The cost improvement score, § 414.1380(b)(2)(iv), at the category level: (current − prior) ÷ prior × maximum,
/// in percentage points, never below 0 nor above the maximum.
/// </summary>
public static class CostImprovement
{
    /// <summary>Calculates the improvement.</summary>
    /// <param name="current">This year's achievement percent, without improvement; null if the category cannot be scored.</param>
    /// <param name="prior">The results of the performance year before; null if there are none.</param>
    /// <param name="maximum">The largest improvement of the year, percentage points.</param>
    /// <returns>The improvement and what it was calculated from.</returns>
    public static CostImprovementResult Of(Percent? current, PriorYearResults? prior, decimal maximum) => Of(current, PriorYearFacts.Of(prior).Cost, maximum);

    /// <summary>The improvement in percentage points, and whether there is one or why not.</summary>
    internal static Percent Of(Percent? current, in PriorCost prior, Ratio most, out CostImprovementReason reason)
    {
        reason = ReasonOf(current, prior, most);
        if (reason != CostImprovementReason.Improved)
        {
            return Percent.Zero;
        }

        Ratio before = prior.Score.GetValueOrDefault();
        return new(Ratio.Min((current.GetValueOrDefault().Ratio - before) * most / before, most));
    }

    private static CostImprovementResult Of(Percent? current, in PriorCost prior, decimal maximum)
    {
        Percent amount = Of(current, prior, Ratio.Of(maximum), out CostImprovementReason reason);
        return new(prior.Score?.ToDecimal(), amount, reason);
    }

    private static CostImprovementReason ReasonOf(Percent? current, in PriorCost prior, Ratio most)
    {
        if (most.IsZero)
        {
            return CostImprovementReason.NotOfferedInYear;
        }

        if (current is not Percent score)
        {
            return CostImprovementReason.CurrentYearNotScored;
        }

        if (prior.Score is not Ratio priorScore)
        {
            return CostImprovementReason.PriorYearNotScored;
        }

        if (!prior.SameIdentifier)
        {
            return CostImprovementReason.AnotherIdentifier;
        }

        if (!priorScore.IsPositive)
        {
            return CostImprovementReason.PriorScoreZero;
        }

        return score.Ratio > priorScore ? CostImprovementReason.Improved : CostImprovementReason.NotBetter;
    }
}

/// <summary>The cost improvement score and its parts.</summary>
/// <param name="Prior">The cost score of the year before, percent; null if there was none.</param>
/// <param name="Amount">The improvement, percentage points.</param>
/// <param name="Reason">Improved, or why the amount is 0.</param>
public readonly record struct CostImprovementResult(decimal? Prior, Percent Amount, CostImprovementReason Reason)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(CostImprovementResult), this.PrintMembers);
}

/// <summary>Whether there is a cost improvement score, or why not.</summary>
[JsonConverter(typeof(EnumNameConverter<CostImprovementReason>))]
public enum CostImprovementReason
{
    /// <summary>This year's score is higher.</summary>
    Improved,

    /// <summary>This year's score is not higher, (C) and (D).</summary>
    NotBetter,

    /// <summary>The maximum of the year is 0, (E).</summary>
    NotOfferedInYear,

    /// <summary>The participant is not scored on cost this year, (B).</summary>
    CurrentYearNotScored,

    /// <summary>The participant was not scored on cost in the year before, (B).</summary>
    PriorYearNotScored,

    /// <summary>The participant had another identifier in the year before, (B).</summary>
    AnotherIdentifier,

    /// <summary>The score of the year before was 0, so that there is no ratio.</summary>
    PriorScoreZero,
}
