using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>
/// Whether facility-based measurement or another submission counts, § 414.1380(e)(6)(vi): facility-based, unless the other is higher.
/// A tie is facility-based.
/// </summary>
public static class FacilityBasedChoice
{
    /// <summary>Compares both.</summary>
    /// <param name="facilityBased">The scores under facility-based measurement.</param>
    /// <param name="other">The scores of the other submission; null if there is none.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>What counts, with the compared values.</returns>
    public static FacilityBasedChoiceResult Of(in ComparedScores facilityBased, ComparedScores? other, FacilityBasedRules rules)
    {
        decimal own = Compared(facilityBased, rules);
        if (other is not ComparedScores submission)
        {
            return new(IsFacilityBased: true, own, null, rules.Comparison.Value);
        }

        decimal compared = Compared(submission, rules);
        return new(IsFacilityBased: Rounding.Compare(compared, own) <= 0, own, compared, rules.Comparison.Value);
    }

    private static decimal Compared(in ComparedScores scores, FacilityBasedRules rules)
    {
        if (rules.Comparison.Value == FacilityBasedComparison.FinalScore)
        {
            return scores.FinalScore;
        }

        return rules.CombinedScore == CombinedScoreReading.Weighted
            ? scores.QualityContribution + scores.CostContribution
            : scores.Quality.Value + scores.Cost.Value;
    }
}

/// <summary>The scores that are compared.</summary>
/// <param name="Quality">The quality performance category score; 0 % if not scored.</param>
/// <param name="Cost">The cost performance category score; 0 % if not scored.</param>
/// <param name="QualityContribution">What quality contributes to the final score, points.</param>
/// <param name="CostContribution">What cost contributes to the final score, points.</param>
/// <param name="FinalScore">The final score, points.</param>
public readonly record struct ComparedScores(Percent Quality, Percent Cost, decimal QualityContribution, decimal CostContribution, decimal FinalScore)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ComparedScores), this.PrintMembers);
}

/// <summary>What counts, with the compared values.</summary>
/// <param name="IsFacilityBased">Whether facility-based measurement counts.</param>
/// <param name="FacilityBased">The compared value under facility-based measurement.</param>
/// <param name="Other">The compared value of the other submission; null if there is none.</param>
/// <param name="Comparison">What was compared.</param>
public readonly record struct FacilityBasedChoiceResult(bool IsFacilityBased, decimal FacilityBased, decimal? Other, FacilityBasedComparison Comparison)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FacilityBasedChoiceResult), this.PrintMembers);
}
