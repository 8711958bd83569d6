using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>
/// Quality and cost under facility-based measurement, § 414.1380(e)(6)(iv) and (v): the MIPS scores at the percentile of the facility's
/// Total Performance Score. There is no improvement and no other measure.
/// </summary>
/// <param name="TotalPerformanceScore">The facility's score, 0–100.</param>
/// <param name="Percentile">Its percentile.</param>
/// <param name="Quality">The quality performance category score.</param>
/// <param name="Cost">The cost performance category score.</param>
public readonly record struct FacilityBasedScore(decimal TotalPerformanceScore, int Percentile, Percent Quality, Percent Cost)
{
    /// <summary>
    /// Quality for the weighting. It is scored without a submission, (e)(4); but what was submitted restores a weight wherever the score
    /// comes from, § 414.1380(c)(2)(i)(A)(6) and (8).
    /// </summary>
    /// <param name="dataSubmitted">Whether the participant submitted data for quality.</param>
    /// <returns>What quality hands on.</returns>
    public CategoryOutcome QualityOutcome(bool dataSubmitted) => new(dataSubmitted, this.Quality);

    /// <summary>
    /// The exceptions that hold beside a facility's score. That no quality measure is applicable and available, § 414.1380(c)(2)(i)(A)(1), means
    /// that CMS cannot calculate a quality score; by the facility's measures, (e)(6)(i) and (iv), it can.
    /// </summary>
    /// <param name="grants">What CMS granted or determined.</param>
    /// <returns>The same without <see cref="ReweightingCircumstance.NoApplicableQualityMeasure"/>.</returns>
    internal static ImmutableArray<ReweightingGrant> GrantsThatHold(ImmutableArray<ReweightingGrant> grants) =>
        grants.Any(IsWithoutMeasure) ? [.. grants.Where(grant => !IsWithoutMeasure(grant))] : grants;

    /// <summary>Cost for the weighting. Nobody submits data for cost.</summary>
    public CategoryOutcome CostOutcome => new(dataSubmitted: false, this.Cost);

    /// <summary>Translates a facility's score.</summary>
    /// <param name="totalPerformanceScore">The facility's Total Performance Score, 0–100.</param>
    /// <param name="percentiles">The tables of the year.</param>
    /// <returns>The scores at the highest percentile that the facility reaches.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalPerformanceScore"/> is not 0 to 100.</exception>
    public static FacilityBasedScore Of(decimal totalPerformanceScore, FacilityPercentiles percentiles)
    {
        if (totalPerformanceScore is < 0m or > 100m)
        {
            throw new ArgumentOutOfRangeException(nameof(totalPerformanceScore), totalPerformanceScore, "A Total Performance Score is 0 to 100.");
        }

        FacilityPercentile reached = percentiles.Rows[0];
        foreach (FacilityPercentile row in percentiles.Rows)
        {
            if (totalPerformanceScore < row.FromTotalPerformanceScore)
            {
                break;
            }

            reached = row;
        }

        return new(totalPerformanceScore, reached.Percentile, new Percent(reached.QualityScore), new Percent(reached.CostScore));
    }

    private static bool IsWithoutMeasure(ReweightingGrant grant) => grant.Circumstance == ReweightingCircumstance.NoApplicableQualityMeasure;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FacilityBasedScore), this.PrintMembers);
}
