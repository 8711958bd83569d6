using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Glances;

/// <summary>Scores from 0.00 to 100.00, counted by their hundredths.</summary>
internal sealed class ScoreCounts
{
    public const decimal Most = 100m;
    public const int MostHundredths = 10_000;
    private const int Hundredths = 100;
    private const int Places = 2;
    private readonly long[] counts = new long[MostHundredths + 1];

    /// <summary>How many were counted.</summary>
    public long Count => this.counts.Sum();

    public void Add(decimal score) => this.Add((int)(Rounding.HalfUp(score, Places) * Hundredths), 1);

    public void Add(int hundredths, long count) => this.counts[hundredths] = checked(this.counts[hundredths] + count);

    public void Add(ScoreCounts other)
    {
        foreach ((int hundredths, long count) in other.Occurring())
        {
            this.Add(hundredths, count);
        }
    }

    /// <summary>The scores that occur, in hundredths, from the lowest.</summary>
    public IEnumerable<(int Hundredths, long Count)> Occurring()
    {
        for (int i = this.NextFrom(0); i < this.counts.Length; i = this.NextFrom(i + 1))
        {
            yield return (i, this.counts[i]);
        }
    }

    public ScoreDistribution? ToDistribution()
    {
        long count = this.Count;
        return count == 0 ? null : new(count, this.Mean(count), (this.At((count - 1) / 2) + this.At(count / 2)) / 2m, this.At(0), this.At(count - 1));
    }

    // The next score that occurs; past the last if there is none.
    private int NextFrom(int hundredths)
    {
#if NET
        int ahead = this.counts.AsSpan(hundredths).IndexOfAnyExcept(0L);
        return ahead < 0 ? this.counts.Length : hundredths + ahead;
#else
        while (hundredths < this.counts.Length && this.counts[hundredths] == 0)
        {
            hundredths++;
        }

        return hundredths;
#endif
    }

    private decimal Mean(long count)
    {
        decimal sum = 0m;
        foreach ((int hundredths, long occurring) in this.Occurring())
        {
            sum += (decimal)hundredths * occurring;
        }

        return sum / count / Hundredths;
    }

    /// <summary>The score at a place, from 0 for the lowest.</summary>
    private decimal At(long place)
    {
        long before = 0;
        foreach ((int hundredths, long count) in this.Occurring())
        {
            before += count;
            if (place < before)
            {
                return (decimal)hundredths / Hundredths;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(place), place, "There are not so many scores.");
    }
}
