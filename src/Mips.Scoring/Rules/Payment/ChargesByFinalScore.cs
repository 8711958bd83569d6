using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Payment;

/// <summary>The allowed charges of a population, added up by final score. Sums are whole cents, so that no order of the clinicians changes them.</summary>
public sealed class ChargesByFinalScore
{
    /// <summary>The number of different final scores: 0.00 to 100.00.</summary>
    internal const int Scores = 10_001;

    private const decimal HundredthsPerPoint = 100m;
    private const long LargestTotal = 1_000_000_000_000_000;
    private readonly long[] cents;

    private ChargesByFinalScore(long[] cents, long total)
    {
        this.cents = cents;
        this.Total = Dollars.OfCents(total);
    }

    /// <summary>All allowed charges.</summary>
    public Dollars Total { get; }

    /// <summary>Adds up a population.</summary>
    /// <param name="finalScores">The final score of each clinician, 0 to 100 with at most two places.</param>
    /// <param name="allowedChargesInCents">The allowed charges of each clinician in cents, at least 0.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The two spans differ in length, a score or an amount is out of its range, or the charges exceed 10 trillion dollars.</exception>
    public static ChargesByFinalScore Of(ReadOnlySpan<decimal> finalScores, ReadOnlySpan<long> allowedChargesInCents)
    {
        if (finalScores.Length != allowedChargesInCents.Length)
        {
            throw new ArgumentException($"There are {finalScores.Length} final scores and {allowedChargesInCents.Length} amounts of allowed charges.", nameof(allowedChargesInCents));
        }

        Sum sum = new();
        for (int i = 0; i < finalScores.Length; i++)
        {
            sum.Add(Index(finalScores[i], i), allowedChargesInCents[i], i);
        }

        return sum.Total();
    }

    /// <summary>The allowed charges, in cents, of the clinicians with a final score of so many hundredths.</summary>
    internal long Cents(int hundredths) => this.cents[hundredths];

    /// <summary>A final score of so many hundredths.</summary>
    internal static decimal Score(int hundredths) => hundredths / HundredthsPerPoint;

    private static int Index(decimal finalScore, int position)
    {
        decimal hundredths = finalScore * HundredthsPerPoint;
        Require(hundredths is >= 0m and < Scores && hundredths == (int)hundredths, "finalScores", position);
        return (int)hundredths;
    }

    private static void Require(bool condition, string name, int position)
    {
        if (!condition)
        {
            throw new ArgumentException($"{name}[{position}] is out of its range.", name);
        }
    }

    /// <summary>Adds up clinicians one by one.</summary>
    internal sealed class Sum
    {
        private readonly long[] cents = new long[Scores];
        private long total;

        /// <summary>Adds a clinician.</summary>
        /// <param name="hundredths">The final score in hundredths.</param>
        /// <param name="charges">The allowed charges in cents.</param>
        /// <param name="position">The place of the clinician, for the exception.</param>
        public void Add(int hundredths, long charges, int position)
        {
            Require(charges is >= 0 and <= LargestTotal, "allowedChargesInCents", position);
            this.total += charges;
            Require(this.total <= LargestTotal, "allowedChargesInCents", position);
            this.cents[hundredths] += charges;
        }

        public ChargesByFinalScore Total() => new(this.cents, this.total);
    }
}
