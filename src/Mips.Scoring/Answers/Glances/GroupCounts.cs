using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Glances;

/// <summary>The counts of one group.</summary>
internal sealed class GroupCounts
{
    /// <summary>Final score, quality, cost, improvement activities, Promoting Interoperability.</summary>
    public const int Kinds = 5;

    /// <summary>The bands of adjustments.</summary>
    public const int Bands = (int)AdjustmentBand.Exceptional + 1;

    private readonly long[] bands = new long[Bands];
    private readonly ScoreCounts?[] scores = new ScoreCounts?[Kinds];

    public long Clinicians => this.bands.Sum();

    /// <summary>How many submitted nothing.</summary>
    public long WithoutSubmission { get; set; }

    /// <summary>The largest known adjustment in percent; null if none is known.</summary>
    public decimal? LargestAdjustment { get; set; }

    /// <summary>The smallest known adjustment in percent; null if none is known.</summary>
    public decimal? SmallestAdjustment { get; set; }

    /// <summary>How many have known charges and a known adjustment; the amounts are theirs.</summary>
    public long WithCharges { get; set; }

    public long ChargesInCents { get; set; }

    public long IncreaseInCents { get; set; }

    public long DecreaseInCents { get; set; }

    /// <summary>The scores of a kind; they are made when the first is counted.</summary>
    public ScoreCounts ScoresOf(int kind) => this.scores[kind] ??= new();

    /// <summary>The scores of a kind; null if none was counted.</summary>
    public ScoreCounts? KnownScoresOf(int kind) => this.scores[kind];

    public long InBand(int band) => this.bands[band];

    public void AddToBand(int band, long count) => this.bands[band] = checked(this.bands[band] + count);

    public void Add(in GlanceFacts facts)
    {
        this.AddToBand((int)facts.Band, 1);
        this.WithoutSubmission += facts.DataSubmitted ? 0 : 1;
        this.ScoresOf(0).Add(facts.FinalScore);
        this.Add(1, facts.Quality?.Value);
        this.Add(2, facts.Cost?.Value);
        this.Add(3, facts.ImprovementActivities?.Value);
        this.Add(4, facts.PromotingInteroperability?.Value);
        this.Stretch(facts.AdjustmentPercent, facts.AdjustmentPercent);
        if (facts.ChangeInCents is { } change)
        {
            this.AddMoney(1, facts.AllowedChargesInCents!.Value, Math.Max(0, change), Math.Max(0, -change));
        }
    }

    public void Add(GroupCounts other)
    {
        for (int band = 0; band < Bands; band++)
        {
            this.AddToBand(band, other.bands[band]);
        }

        for (int kind = 0; kind < Kinds; kind++)
        {
            if (other.scores[kind] is { } scores)
            {
                this.ScoresOf(kind).Add(scores);
            }
        }

        this.WithoutSubmission += other.WithoutSubmission;
        this.Stretch(other.SmallestAdjustment, other.LargestAdjustment);
        this.AddMoney(other.WithCharges, other.ChargesInCents, other.IncreaseInCents, other.DecreaseInCents);
    }

    private void Add(int kind, decimal? score)
    {
        if (score is { } value)
        {
            this.ScoresOf(kind).Add(value);
        }
    }

    private void AddMoney(long clinicians, long charges, long increase, long decrease)
    {
        checked
        {
            this.WithCharges += clinicians;
            this.ChargesInCents += charges;
            this.IncreaseInCents += increase;
            this.DecreaseInCents += decrease;
        }
    }

    private void Stretch(decimal? smallest, decimal? largest)
    {
        this.SmallestAdjustment = this.SmallestAdjustment is not { } known || smallest < known ? smallest ?? this.SmallestAdjustment : known;
        this.LargestAdjustment = this.LargestAdjustment is not { } most || largest > most ? largest ?? this.LargestAdjustment : most;
    }
}
