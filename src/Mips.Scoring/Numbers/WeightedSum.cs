namespace Mips.Scoring.Numbers;

/// <summary>One part of a weighted sum.</summary>
/// <param name="Weight">A whole weight, 0 to 100.</param>
/// <param name="Number">What is weighted.</param>
internal readonly record struct WeightedTerm(int Weight, Ratio Number);

/// <summary>A sum of weighted numbers ÷ 100, rounded half up once, exactly.</summary>
/// <remarks>
/// The sum is one fraction, whose denominator is the product of the denominators. It fits into 128 bits where the numerators and denominators of all
/// terms together have at most 112 bits, which the numbers of law and data do by far. Beyond that, and on netstandard2.0, which has no integers
/// of this size, the sum is one of decimals and rounded as such.
/// </remarks>
internal static class WeightedSum
{
    /// <summary>The weight of what is not weighted.</summary>
    public const int Whole = 100;

    /// <summary>The rounded sum in units of its last place.</summary>
    /// <param name="terms">The terms; together not negative.</param>
    /// <param name="limit">The limit of the sum.</param>
    /// <param name="places">The decimal places to keep, 0 to 6.</param>
    /// <returns>For example 9453 for 94.53 with two places.</returns>
    public static long Rounded(Span<WeightedTerm> terms, in SumLimit limit, int places)
    {
#if NET
        if (FractionSum.CanRound(limit.Whole, places))
        {
            FractionSum sum = default;
            foreach (ref readonly WeightedTerm term in terms)
            {
                sum.Add(term);
            }

            if (sum.IsExact)
            {
                return sum.Rounded(limit.Whole);
            }
        }
#endif
        decimal inDecimals = 0m;
        foreach (ref readonly WeightedTerm term in terms)
        {
            inDecimals += term.Weight * term.Number.ToDecimal();
        }

        return (long)(Rounding.HalfUp(Math.Min(inDecimals / 100m, limit.Most), places) * Ratio.PowersOfTen[places]);
    }
}

/// <summary>The limit of a weighted sum.</summary>
/// <param name="Most">The limit.</param>
/// <param name="Whole">The same if it is a whole number from 1 to 100; 0 for any other.</param>
internal readonly record struct SumLimit(decimal Most, int Whole)
{
    public static SumLimit Of(decimal most) => new(most, most is > 0m and <= 100m && decimal.Truncate(most) == most ? (int)most : 0);
}
