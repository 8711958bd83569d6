using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Glances;

/// <summary>Scores from 0.00 to 100.00, counted by their hundredths.</summary>
internal sealed class ScoreCounts
{
    public const decimal Most = 100m;
    public const int MostHundredths = 10_000;
    private const int Hundredths = 100;
    private const int Places = 2;

    // One page for each whole point, made when the first score of it is counted: small populations have few.
    private readonly long[]?[] pages = new long[]?[(MostHundredths / Hundredths) + 1];

    /// <summary>How many were counted.</summary>
    public long Count { get; private set; }

    public void Add(decimal score) => this.Add((int)(Rounding.HalfUp(score, Places) * Hundredths), 1);

    public void Add(int hundredths, long count)
    {
        long[] page = this.pages[hundredths / Hundredths] ??= new long[Hundredths];
        page[hundredths % Hundredths] = checked(page[hundredths % Hundredths] + count);
        this.Count = checked(this.Count + count);
    }

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
        for (int point = 0; point < this.pages.Length; point++)
        {
            long[] page = this.pages[point] ?? [];
            for (int i = 0; i < page.Length; i++)
            {
                if (page[i] != 0)
                {
                    yield return ((point * Hundredths) + i, page[i]);
                }
            }
        }
    }

    public ScoreDistribution? ToDistribution()
    {
        long count = this.Count;
        return count == 0 ? null : new(count, this.Mean(count), (this.At((count - 1) / 2) + this.At(count / 2)) / 2m, this.At(0), this.At(count - 1));
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
