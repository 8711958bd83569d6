namespace Mips.Scoring.Planning;

/// <summary>Outcomes 0, 1, 2, … with their weights, of which one is drawn.</summary>
internal sealed class Distribution
{
    private const decimal Whole = 9_223_372_036_854_775_808m;
    private readonly ulong[] ends;

    private Distribution(ImmutableArray<decimal> weights)
    {
        this.Weights = weights;
        decimal sum = weights.Sum();
        this.Total = sum;
        this.ends = new ulong[weights.Length];
        decimal reached = 0m;
        for (int i = 0; i < weights.Length; i++)
        {
            reached += weights[i];
            this.ends[i] = (ulong)(reached / sum * Whole);
        }
    }

    /// <summary>The weight of each outcome.</summary>
    public ImmutableArray<decimal> Weights { get; }

    /// <summary>All weights together.</summary>
    public decimal Total { get; }

    /// <summary>Outcomes with stated weights.</summary>
    public static Distribution Of(IEnumerable<decimal> weights) => new([.. weights]);

    /// <summary>
    /// How many of the patients still to come meet a measure, when so many have met it and so many have not: beta-binomial, every true rate as likely as any
    /// other before. From the likeliest number outwards each weight follows from its neighbour by a ratio of whole numbers.
    /// </summary>
    public static Distribution OfPatients(int met, int notMet, int remaining)
    {
        decimal[] weights = new decimal[remaining + 1];
        int likeliest = (int)((met + 0m) * (remaining + 1) / Math.Max(1, met + notMet));
        likeliest = Math.Min(remaining, likeliest);
        weights[likeliest] = 1m;
        for (int k = likeliest; k < remaining; k++)
        {
            weights[k + 1] = weights[k] * Up(k) / Down(k);
        }

        for (int k = likeliest; k > 0; k--)
        {
            weights[k - 1] = weights[k] * Down(k - 1) / Up(k - 1);
        }

        return new(ImmutableArray.Create(weights));

        decimal Up(int k) => (decimal)(remaining - k) * (met + 1 + k);
        decimal Down(int k) => (decimal)(k + 1) * (notMet + remaining - k);
    }

    /// <summary>The outcome that a draw from 0 to 2⁶³ − 1 falls on.</summary>
    public int At(ulong draw)
    {
        int low = 0;
        int high = this.ends.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = draw < this.ends[middle] ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
