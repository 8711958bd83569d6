using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>
/// What CMS calculates for a year to translate hospital scores: the percentiles of the Hospital Value-Based Purchasing Total Performance Scores,
/// and the quality and cost scores at the same percentiles among MIPS eligible clinicians who are not facility-based. Immutable.
/// </summary>
/// <remarks>CMS does not publish these tables as a file: they are the caller's.</remarks>
public sealed record FacilityPercentiles
{
    private readonly EquatableArray<FacilityPercentile> rows;

    /// <summary>Checks and keeps the rows.</summary>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="rows">One row for each percentile, ascending; the first starts at a Total Performance Score of 0.</param>
    /// <exception cref="ArgumentException">There are no rows, the first does not start at 0, a row does not rise above the one before, or a score is not 0–100.</exception>
    public FacilityPercentiles(int performanceYear, ImmutableArray<FacilityPercentile> rows)
    {
        if (rows.IsDefaultOrEmpty || rows[0].FromTotalPerformanceScore != 0m)
        {
            throw new ArgumentException("The rows must start at a Total Performance Score of 0.", nameof(rows));
        }

        for (int i = 0; i < rows.Length; i++)
        {
            if (!IsPercent(rows[i].QualityScore) || !IsPercent(rows[i].CostScore) || !IsPercent(rows[i].Percentile) || !IsPercent(rows[i].FromTotalPerformanceScore))
            {
                throw new ArgumentException($"Row {i} has a score outside 0 to 100.", nameof(rows));
            }

            if (i > 0 && (rows[i].Percentile <= rows[i - 1].Percentile || rows[i].FromTotalPerformanceScore < rows[i - 1].FromTotalPerformanceScore))
            {
                throw new ArgumentException($"Row {i} does not rise above the row before it.", nameof(rows));
            }
        }

        this.PerformanceYear = performanceYear;
        this.rows = rows;
    }

    /// <summary>The performance year.</summary>
    public int PerformanceYear { get; }

    /// <summary>The rows, ascending.</summary>
    public ImmutableArray<FacilityPercentile> Rows => this.rows;

    private static bool IsPercent(decimal value) => value is >= 0m and <= 100m;
}

/// <summary>One percentile.</summary>
/// <param name="Percentile">The percentile, 0–100.</param>
/// <param name="FromTotalPerformanceScore">The lowest Total Performance Score of the percentile, 0–100.</param>
/// <param name="QualityScore">The MIPS quality performance category score at the percentile, percent.</param>
/// <param name="CostScore">The MIPS cost performance category score at the percentile, percent.</param>
public readonly record struct FacilityPercentile(int Percentile, decimal FromTotalPerformanceScore, decimal QualityScore, decimal CostScore)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FacilityPercentile), this.PrintMembers);
}
