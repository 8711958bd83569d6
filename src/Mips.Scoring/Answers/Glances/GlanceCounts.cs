using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Glances;

/// <summary>Counts that a glance is made of. Counts of parts add up to those of the whole, in any order, to the last bit.</summary>
/// <remarks>
/// Scores are counted by their hundredths, money in whole cents: nothing is rounded between clinicians, so that a nation may be counted in partitions
/// on several machines. Not for concurrent use: each thread counts its own, and the counts are added.
/// </remarks>
[JsonConverter(typeof(NoJsonForm))]
public sealed class GlanceCounts
{
    private readonly GroupCounts[] groups;

    /// <summary>Counts of nobody.</summary>
    /// <param name="performanceYear">The performance year.</param>
    public GlanceCounts(int performanceYear)
        : this(performanceYear, [.. GlanceGroups.All.Select(_ => new GroupCounts())])
    {
    }

    private GlanceCounts(int performanceYear, GroupCounts[] groups) => (this.PerformanceYear, this.groups) = (performanceYear, groups);

    /// <summary>The performance year.</summary>
    public int PerformanceYear { get; }

    /// <summary>How many were counted.</summary>
    public long Clinicians => this.groups[0].Clinicians;

    internal ReadOnlySpan<GroupCounts> Groups => this.groups;

    /// <summary>Counts one.</summary>
    /// <param name="facts">The clinician, group or entity.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is out of its range.</exception>
    /// <exception cref="OverflowException">The amounts exceed what 64 bits hold in cents.</exception>
    public void Add(in GlanceFacts facts)
    {
        Require(facts);
        Span<int> places = stackalloc int[GlanceGroups.MostOfOne];
        int count = GlanceGroups.Of(facts, places);
        foreach (int place in places.Slice(0, count))
        {
            this.groups[place].Add(facts);
        }
    }

    /// <summary>Adds the counts of another part.</summary>
    /// <param name="other">The counts; they stay as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of another year.</exception>
    /// <exception cref="OverflowException">The amounts exceed what 64 bits hold in cents.</exception>
    public void Add(GlanceCounts other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        if (other.PerformanceYear != this.PerformanceYear)
        {
            throw new ArgumentException(FormattableString.Invariant($"These are counts of PY{this.PerformanceYear}, those of PY{other.PerformanceYear}."), nameof(other));
        }

        for (int i = 0; i < this.groups.Length; i++)
        {
            this.groups[i].Add(other.groups[i]);
        }
    }

    /// <summary>The counts as values, to be written: those of each group, in an order that stays.</summary>
    /// <returns>One for each group.</returns>
    public ImmutableArray<GlanceGroupCounts> ToGroups() => [.. this.groups.Select(GlanceGroupCounts.Of)];

    /// <summary>Counts of values that <see cref="ToGroups"/> gave.</summary>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="groups">One for each group, in the same order.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">There are not as many groups, bands or kinds of scores as there should be, or a score is out of its range.</exception>
    public static GlanceCounts Of(int performanceYear, ImmutableArray<GlanceGroupCounts> groups)
    {
        if (groups.IsDefault || groups.Length != GlanceGroups.All.Length || groups.Any(IsIncomplete))
        {
            throw new ArgumentException("These are not the counts of every group.", nameof(groups));
        }

        return new(performanceYear, [.. groups.Select(group => group.ToCounts())]);
    }

    /// <summary>What the counts say.</summary>
    /// <returns>The glance.</returns>
    public AtAGlance ToGlance() => AtAGlance.Of(this);

    private static bool IsIncomplete(GlanceGroupCounts group) =>
        group is null || group.Bands.IsDefault || group.Bands.Length != GroupCounts.Bands || group.Scores.IsDefault || group.Scores.Length != GroupCounts.Kinds
        || group.Scores.Any(scores => scores.IsDefault || scores.Any(score => score.Key < 0 || score.Key > ScoreCounts.MostHundredths));

    private static void Require(in GlanceFacts facts)
    {
        RequireScore(facts.FinalScore, nameof(facts.FinalScore));
        RequireScore(facts.Quality?.Value ?? 0m, nameof(facts.Quality));
        RequireScore(facts.Cost?.Value ?? 0m, nameof(facts.Cost));
        RequireScore(facts.ImprovementActivities?.Value ?? 0m, nameof(facts.ImprovementActivities));
        RequireScore(facts.PromotingInteroperability?.Value ?? 0m, nameof(facts.PromotingInteroperability));
        if (facts.Band is < AdjustmentBand.LowestQuarter or > AdjustmentBand.Exceptional)
        {
            throw new ArgumentOutOfRangeException(nameof(facts), facts.Band, "An adjustment lies in a band.");
        }

        if (facts.PracticeSize < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(facts), facts.PracticeSize, "A practice has at least one clinician.");
        }

        if (facts.AllowedChargesInCents < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(facts), facts.AllowedChargesInCents, "Charges are at least 0.");
        }
    }

    private static void RequireScore(decimal score, string name)
    {
        if (score is < 0m or > ScoreCounts.Most)
        {
            throw new ArgumentOutOfRangeException(name, score, $"{name} is between 0 and 100.");
        }
    }
}
