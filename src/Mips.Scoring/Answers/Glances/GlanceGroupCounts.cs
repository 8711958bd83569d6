namespace Mips.Scoring.Answers.Glances;

/// <summary>The counts of one group as values, to be written and read.</summary>
public sealed class GlanceGroupCounts
{
    /// <summary>How many final scores lie in each band of adjustments; together everybody in the group.</summary>
    public required ImmutableArray<long> Bands { get; init; }

    /// <summary>How many submitted nothing.</summary>
    public required long WithoutSubmission { get; init; }

    /// <summary>The smallest known adjustment in percent; null if none is known.</summary>
    public required decimal? SmallestAdjustmentPercent { get; init; }

    /// <summary>The largest known adjustment in percent; null if none is known.</summary>
    public required decimal? LargestAdjustmentPercent { get; init; }

    /// <summary>How many have known charges and a known adjustment.</summary>
    public required long WithCharges { get; init; }

    /// <summary>Their allowed charges, cents.</summary>
    public required long ChargesInCents { get; init; }

    /// <summary>What positive adjustments add, cents.</summary>
    public required long IncreaseInCents { get; init; }

    /// <summary>What negative adjustments take away, cents, 0 or more.</summary>
    public required long DecreaseInCents { get; init; }

    /// <summary>How often each score occurs, by its hundredths, from the lowest: of final score, quality, cost, improvement activities and Promoting Interoperability.</summary>
    public required ImmutableArray<ImmutableArray<KeyValuePair<int, long>>> Scores { get; init; }

    internal static GlanceGroupCounts Of(GroupCounts counts) => new()
    {
        Bands = [.. Enumerable.Range(0, GroupCounts.Bands).Select(counts.InBand)],
        WithoutSubmission = counts.WithoutSubmission,
        SmallestAdjustmentPercent = counts.SmallestAdjustment,
        LargestAdjustmentPercent = counts.LargestAdjustment,
        WithCharges = counts.WithCharges,
        ChargesInCents = counts.ChargesInCents,
        IncreaseInCents = counts.IncreaseInCents,
        DecreaseInCents = counts.DecreaseInCents,
        Scores = [.. Enumerable.Range(0, GroupCounts.Kinds).Select(kind => ToPairs(counts.KnownScoresOf(kind)))],
    };

    internal GroupCounts ToCounts()
    {
        GroupCounts counts = new();
        for (int band = 0; band < GroupCounts.Bands; band++)
        {
            counts.AddToBand(band, this.Bands[band]);
        }

        for (int kind = 0; kind < GroupCounts.Kinds; kind++)
        {
            foreach (KeyValuePair<int, long> score in this.Scores[kind])
            {
                counts.ScoresOf(kind).Add(score.Key, score.Value);
            }
        }

        counts.WithoutSubmission = this.WithoutSubmission;
        counts.SmallestAdjustment = this.SmallestAdjustmentPercent;
        counts.LargestAdjustment = this.LargestAdjustmentPercent;
        counts.WithCharges = this.WithCharges;
        counts.ChargesInCents = this.ChargesInCents;
        counts.IncreaseInCents = this.IncreaseInCents;
        counts.DecreaseInCents = this.DecreaseInCents;
        return counts;
    }

    private static ImmutableArray<KeyValuePair<int, long>> ToPairs(ScoreCounts? scores) =>
        scores is null ? [] : [.. scores.Occurring().Select(score => new KeyValuePair<int, long>(score.Hundredths, score.Count))];
}
