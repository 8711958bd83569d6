using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Nation;

/// <summary>Participants and allowed charges by final score: everything about a distribution of final scores, and what budget neutrality needs. Sums of whole numbers, so that no order changes them.</summary>
public sealed class ScoreSums
{
    private const decimal HundredthsInPoint = 100m;
    private readonly SortedDictionary<int, (long Participants, long Cents)> sums;

    internal ScoreSums(SortedDictionary<int, (long Participants, long Cents)> sums) => this.sums = sums;

    /// <summary>The number of participants.</summary>
    public long Participants => this.sums.Values.Sum(sum => sum.Participants);

    /// <summary>All allowed charges in cents.</summary>
    public long AllowedChargesInCents => this.sums.Values.Sum(sum => sum.Cents);

    /// <summary>The mean final score, unrounded; null without participants.</summary>
    public decimal? Mean => this.Participants == 0 ? null : this.sums.Sum(sum => sum.Key * (decimal)sum.Value.Participants) / HundredthsInPoint / this.Participants;

    internal IEnumerable<(int Hundredths, long Participants, long Cents)> Sums => this.sums.Select(sum => (sum.Key, sum.Value.Participants, sum.Value.Cents));

    /// <summary>The smallest final score that at least this share of the participants does not exceed.</summary>
    /// <param name="share">More than 0, at most 1: 0.5 for the median (the lower of the two middle ones).</param>
    /// <returns>The final score; null without participants.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public decimal? Quantile(decimal share)
    {
        if (share is <= 0m or > 1m)
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is more than 0 and at most 1.");
        }

        decimal wanted = share * this.Participants;
        long reached = 0;
        foreach ((int hundredths, (long participants, long _)) in this.sums)
        {
            reached += participants;
            if (reached >= wanted)
            {
                return hundredths / HundredthsInPoint;
            }
        }

        return null;
    }

    /// <summary>The allowed charges by final score.</summary>
    /// <returns>What <see cref="BudgetNeutrality.Solve"/> takes.</returns>
    /// <exception cref="ArgumentException">The charges exceed 10 trillion dollars.</exception>
    public ChargesByFinalScore ToCharges() =>
        ChargesByFinalScore.Of([.. this.sums.Keys.Select(hundredths => hundredths / HundredthsInPoint)], [.. this.sums.Values.Select(sum => sum.Cents)]);

    internal static ScoreSums Merge(IEnumerable<ScoreSums> parts)
    {
        SortedDictionary<int, (long Participants, long Cents)> merged = [];
        foreach ((int hundredths, long participants, long cents) in parts.SelectMany(part => part.Sums))
        {
            Add(merged, hundredths, participants, cents);
        }

        return new(merged);
    }

    internal static void Add(SortedDictionary<int, (long Participants, long Cents)> sums, int hundredths, long participants, long cents)
    {
        (long known, long charges) = sums.GetValueOrDefault(hundredths);
        sums[hundredths] = (known + participants, charges + cents);
    }
}
