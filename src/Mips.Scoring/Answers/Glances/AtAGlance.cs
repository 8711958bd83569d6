using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Glances;

/// <summary>A population at a glance: scores, adjustments and dollars, of everybody and by group. Immutable.</summary>
/// <param name="PerformanceYear">The performance year.</param>
/// <param name="Groups">Everybody first, then the groups of each dimension in which somebody is.</param>
public sealed record AtAGlance(int PerformanceYear, ImmutableArray<GlanceGroup> Groups)
{
    private readonly EquatableArray<GlanceGroup> groups = Groups;

    /// <summary>Everybody first, then the groups of each dimension in which somebody is.</summary>
    public ImmutableArray<GlanceGroup> Groups
    {
        get => this.groups;
        init => this.groups = value;
    }

    /// <summary>Everybody.</summary>
    public GlanceGroup Everybody => this.Groups[0];

    internal static AtAGlance Of(GlanceCounts counts)
    {
        ImmutableArray<GlanceGroup>.Builder groups = ImmutableArray.CreateBuilder<GlanceGroup>();
        for (int i = 0; i < GlanceGroups.All.Length; i++)
        {
            if (i == 0 || counts.Groups[i].Clinicians > 0)
            {
                groups.Add(GlanceGroup.Of(GlanceGroups.All[i].Dimension, GlanceGroups.All[i].Name, counts.Groups[i]));
            }
        }

        return new(counts.PerformanceYear, groups.ToImmutable());
    }
}

/// <summary>One group of a glance.</summary>
/// <param name="Dimension">By what it is a group.</param>
/// <param name="Name">Its name in the dimension: an option, a status, or a range of practice sizes.</param>
/// <param name="Clinicians">How many are in it.</param>
/// <param name="WithoutSubmission">How many of them submitted nothing.</param>
/// <param name="FinalScore">Their final scores; null if there is nobody.</param>
/// <param name="Quality">The quality scores of those who are scored on quality; null if nobody is.</param>
/// <param name="Cost">The cost scores of those who are scored on cost; null if nobody is.</param>
/// <param name="ImprovementActivities">The improvement activities scores of those who are scored on them; null if nobody is.</param>
/// <param name="PromotingInteroperability">The Promoting Interoperability scores of those who are scored on it; null if nobody is.</param>
/// <param name="Bands">How many final scores lie in each band of adjustments, from the lowest quarter to exceptional.</param>
/// <param name="SmallestAdjustmentPercent">The smallest known adjustment; null if none is known.</param>
/// <param name="LargestAdjustmentPercent">The largest known adjustment; null if none is known.</param>
/// <param name="Money">The dollars of those whose charges and adjustment are known; null if there is nobody.</param>
public sealed record GlanceGroup(
    GlanceDimension Dimension,
    string Name,
    long Clinicians,
    long WithoutSubmission,
    ScoreDistribution? FinalScore,
    ScoreDistribution? Quality,
    ScoreDistribution? Cost,
    ScoreDistribution? ImprovementActivities,
    ScoreDistribution? PromotingInteroperability,
    ImmutableArray<BandCount> Bands,
    decimal? SmallestAdjustmentPercent,
    decimal? LargestAdjustmentPercent,
    GlanceMoney? Money)
{
    private readonly EquatableArray<BandCount> bands = Bands;

    /// <summary>How many final scores lie in each band of adjustments, from the lowest quarter to exceptional.</summary>
    public ImmutableArray<BandCount> Bands
    {
        get => this.bands;
        init => this.bands = value;
    }

    /// <summary>The share that submitted nothing; 0 % of nobody.</summary>
    public Percent ShareWithoutSubmission => this.ShareOf(this.WithoutSubmission);

    /// <summary>The share of the group that a number of its clinicians is; 0 % of nobody.</summary>
    /// <param name="clinicians">The number.</param>
    /// <returns>0 to 100 %.</returns>
    public Percent ShareOf(long clinicians) => this.Clinicians == 0 ? Percent.Zero : Percent.OfShare((decimal)clinicians, this.Clinicians);

    internal static GlanceGroup Of(GlanceDimension dimension, string name, GroupCounts counts) => new(
        dimension,
        name,
        counts.Clinicians,
        counts.WithoutSubmission,
        counts.KnownScoresOf(0)?.ToDistribution(),
        counts.KnownScoresOf(1)?.ToDistribution(),
        counts.KnownScoresOf(2)?.ToDistribution(),
        counts.KnownScoresOf(3)?.ToDistribution(),
        counts.KnownScoresOf(4)?.ToDistribution(),
        [.. Enumerable.Range((int)AdjustmentBand.LowestQuarter, GroupCounts.Bands - (int)AdjustmentBand.LowestQuarter).Select(band => new BandCount((AdjustmentBand)band, counts.InBand(band)))],
        counts.SmallestAdjustment,
        counts.LargestAdjustment,
        counts.WithCharges == 0 ? null : new(counts.WithCharges, Dollars.OfCents(counts.ChargesInCents), Dollars.OfCents(counts.IncreaseInCents), Dollars.OfCents(counts.DecreaseInCents)));

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(GlanceGroup), this.PrintMembers);
}

/// <summary>Scores of a group, counted with two places.</summary>
/// <param name="Count">How many.</param>
/// <param name="Mean">Their mean, unrounded.</param>
/// <param name="Median">The middle one; of an even number the mean of the middle two.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
public sealed record ScoreDistribution(long Count, decimal Mean, decimal Median, decimal Lowest, decimal Highest)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ScoreDistribution), this.PrintMembers);
}

/// <summary>How many final scores lie in a band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Clinicians">How many.</param>
public readonly record struct BandCount(AdjustmentBand Band, long Clinicians);

/// <summary>The dollars of a group, each clinician's change rounded to cents, § 414.1405(e).</summary>
/// <param name="Clinicians">Those whose charges and adjustment are known.</param>
/// <param name="AllowedCharges">Their allowed charges.</param>
/// <param name="Increase">What positive adjustments add.</param>
/// <param name="Decrease">What negative adjustments take away, 0 or more.</param>
public sealed record GlanceMoney(long Clinicians, Dollars AllowedCharges, Dollars Increase, Dollars Decrease);
