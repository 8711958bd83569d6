using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The cost performance category score and all its parts, § 414.1380(b)(2).</summary>
public sealed record CostScore
{
    private readonly EquatableArray<CostMeasureScore> measures;

    /// <summary>Each cost measure of the request, in its order.</summary>
    public required ImmutableArray<CostMeasureScore> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>The sum of the points of the scored measures.</summary>
    public required Points AchievementPoints { get; init; }

    /// <summary>Ten points for each scored measure.</summary>
    public required Points AvailablePoints { get; init; }

    /// <summary>Points ÷ available points, without improvement, 0–100 %; null if no measure is scored.</summary>
    public Percent? AchievementPercent => CostCategory.Achievement(this.AchievementPoints, this.AvailablePoints);

    /// <summary>The improvement score, percentage points, or why there is none.</summary>
    public required CostImprovementResult Improvement { get; init; }

    /// <summary>The category score, unrounded, at most 100 %; null if no measure is scored, § 414.1380(b)(2)(v).</summary>
    public required Percent? Score { get; init; }

    /// <summary>Whether a scored measure rests on a placeholder benchmark; then the score is an estimate.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Whether the score is stated by the request and not computed; then there are no measures.</summary>
    public bool IsStated { get; init; }

    /// <summary>What the weighting needs. Cost is never submitted.</summary>
    public CategoryOutcome Outcome => new(dataSubmitted: false, this.Score);

    /// <summary>The line of a cost measure.</summary>
    /// <param name="measureId">For example <c>TPCC_1</c>.</param>
    /// <returns>The line; null if CMS calculated no such measure.</returns>
    public CostMeasureScore? Find(string measureId)
    {
        foreach (CostMeasureScore line in this.Measures)
        {
            if (string.Equals(line.Measure.Id, measureId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}
