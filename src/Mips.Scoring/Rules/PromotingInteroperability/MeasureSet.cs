namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>A set of measures, statements and exclusions by their places in CMS's table, of which there are at most <see cref="Most"/>.</summary>
/// <param name="Low">The first 64 places, one bit each.</param>
/// <param name="High">The next 64.</param>
internal readonly record struct MeasureSet(ulong Low, ulong High)
{
    /// <summary>The most rows of CMS's table. It has never had half as many.</summary>
    public const int Most = 128;
    private const int Half = 64;
    private const int LastOfHalf = Half - 1;

    /// <summary>Whether a place is in the set; −1, which is none, never is.</summary>
    public bool Has(int place) => place >= 0 && (((place < Half ? this.Low : this.High) >> (place & LastOfHalf)) & 1) != 0;

    /// <summary>Whether both have a place in common.</summary>
    public bool Overlaps(in MeasureSet other) => ((this.Low & other.Low) | (this.High & other.High)) != 0;

    /// <summary>How many places it has.</summary>
    public int Count => CountOf(this.Low) + CountOf(this.High);

    /// <summary>How many of its places lie before one.</summary>
    public int CountBefore(int place) => place < Half
        ? CountOf(this.Low & ((1UL << place) - 1))
        : CountOf(this.Low) + CountOf(this.High & ((1UL << (place & LastOfHalf)) - 1));

    /// <summary>The set with one more place; without it for −1.</summary>
    public MeasureSet With(int place) => place < 0 ? this
        : place < Half ? new(this.Low | (1UL << place), this.High)
        : new(this.Low, this.High | (1UL << (place & LastOfHalf)));

    private static int CountOf(ulong half)
    {
        int count = 0;
        for (ulong left = half; left != 0; left &= left - 1)
        {
            count++;
        }

        return count;
    }

    public static MeasureSet Of(KnownMeasure[] measures)
    {
        MeasureSet set = default;
        foreach (KnownMeasure measure in measures)
        {
            set = set.With(measure.Index);
        }

        return set;
    }
}
