using System.Runtime.CompilerServices;

namespace Mips.Scoring.Numbers;

/// <summary>An exact number of the calculation: a fraction of two whole numbers, divided only when somebody asks for the decimal. The default value is 0.</summary>
/// <remarks>
/// Every number of a rule and of CMS's data with at most 15 places has this form, and so have their sums, products and quotients while numerator and
/// denominator stay below 2^63. What does not fit is kept as the <see cref="decimal"/> that it would have been anyway: the same 16 bytes hold either.
/// Two numbers of half that length, as nearly all are, are calculated with where the operator stands, without asking whether the result fits.
/// </remarks>
internal readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private const int ScaleShift = 32;
    private const int ScaleMask = 31;
    private const long Negative = 1L << 40;
    private const int ScaleBits = 16;
    private const int MostPlaces = 15;
    private const long HalfNumerator = int.MaxValue;
    private const int HalfNumeratorBits = 32;
    private const int HalfDenominatorBits = 30;
    internal static readonly long[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    // A fraction: numerator, and denominator less one. A decimal: its lower 64 bits; its upper 32 bits, scale and sign below a set sign bit.
    private readonly long first;
    private readonly long second;

    private Ratio(long first, long second)
    {
        this.first = first;
        this.second = second;
    }

    public static Ratio Zero => default;

    /// <summary>Both words of the representation, to be saved.</summary>
    public (long First, long Second) Bits => (this.first, this.second);

    public bool IsZero => this.first == 0 && this.IsFraction;

    public bool IsPositive => this.second >= 0 ? this.first > 0 : DecimalIsPositive(this);

    public bool IsFraction => this.second >= 0;

    /// <summary>Whether it is a whole number from 0 to 100.</summary>
    public bool IsWholePercent => this.second == 0 & unchecked((ulong)this.first) <= 100;

    /// <summary>The numerator of a fraction.</summary>
    public long Numerator => this.first;

    /// <summary>The denominator of a fraction, at least 1.</summary>
    public long Denominator => this.second + 1;

    /// <summary>A fraction.</summary>
    /// <param name="numerator">Any whole number above <see cref="long.MinValue"/>.</param>
    /// <param name="denominator">At least 1.</param>
    public static Ratio Of(long numerator, long denominator) => new(numerator, denominator - 1);

    public static Ratio Of(long whole) => new(whole, 0);

    /// <summary>The exact value of a decimal number.</summary>
    public static Ratio Of(decimal value)
    {
        DecimalBits bits = new(value);
        int scale = (bits.Flags >> ScaleBits) & ScaleMask;
        long lower = unchecked((long)bits.Lower);
        if (bits.High == 0 && lower >= 0 && scale <= MostPlaces)
        {
            return new(bits.Flags < 0 ? -lower : lower, PowersOfTen[scale] - 1);
        }

        return unchecked(new(lower, long.MinValue | (bits.Flags < 0 ? Negative : 0L) | ((long)scale << ScaleShift) | (uint)bits.High));
    }

    /// <summary>The number of <see cref="Bits"/>.</summary>
    public static Ratio OfBits(long first, long second) => new(first, second);

    /// <summary>The same number over a denominator, where it has that form; otherwise as it is.</summary>
    public Ratio Over(long denominator) =>
        this.IsFraction && denominator > 0 && denominator % this.Denominator == 0 && TryMultiply(this.first, denominator / this.Denominator, out long numerator) ? Of(numerator, denominator) : this;

    /// <summary>Whether both are fractions of the same denominator.</summary>
    public bool HasDenominatorOf(Ratio other) => this.second == other.second && this.second >= 0;

    public decimal ToDecimal()
    {
        if (this.IsFraction)
        {
            return this.second == 0 ? this.first : (decimal)this.first / this.Denominator;
        }

        int scale = (int)((this.second >> ScaleShift) & ScaleMask);
        return unchecked(new((int)this.first, (int)(this.first >> 32), (int)this.second, (this.second & Negative) != 0, (byte)scale));
    }

    /// <summary>The smaller of two.</summary>
    public static Ratio Min(Ratio left, Ratio right) => right < left ? right : left;

    public int CompareTo(Ratio other) => Compare(this, other);

    public bool Equals(Ratio other) => this.CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Ratio other && this.Equals(other);

    // Equal numbers have the same whole part, in either form.
    public override int GetHashCode() => (this.IsFraction ? this.first / this.Denominator : decimal.Truncate(this.ToDecimal())).GetHashCode();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ratio operator +(Ratio left, Ratio right) => AreHalf(left, right) && AreAlike(left, right) ? SumOfAlike(left, right.first, right.second) : Add(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ratio operator -(Ratio left, Ratio right) => AreHalf(left, right) && AreAlike(left, right) ? SumOfAlike(left, -right.first, right.second) : Subtract(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ratio operator *(Ratio left, Ratio right) =>
        AreHalf(left, right) ? unchecked(Of(left.first * right.first, left.Denominator * right.Denominator)) : Multiply(left, right);

    /// <summary>Divides by a positive number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ratio operator /(Ratio left, Ratio right) =>
        !AreHalf(left, right) || right.first <= 0 ? Divide(left, right)
        : left.second == right.second ? Of(left.first, right.first)
        : unchecked(Of(left.first * right.Denominator, left.Denominator * right.first));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Ratio left, Ratio right) => AreHalf(left, right) ? unchecked(left.first * right.Denominator < right.first * left.Denominator) : Compare(left, right) < 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Ratio left, Ratio right) => right < left;

    public static bool operator <=(Ratio left, Ratio right) => !(right < left);

    public static bool operator >=(Ratio left, Ratio right) => !(left < right);

    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Multiplies if the product fits.</summary>
    internal static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        ulong both = unchecked((ulong)Math.Abs(left) | (ulong)Math.Abs(right));
        return both <= int.MaxValue || right == 0 || (product / right == left && product != long.MinValue);
    }

    // Numerators within 2^31 and denominators within 2^30 of either sign: products fit, and so does the sum of two of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreHalf(Ratio left, Ratio right) => unchecked(
        ((ulong)(left.first + HalfNumerator) | (ulong)(right.first + HalfNumerator)) >> HalfNumeratorBits == 0 && ((ulong)left.second | (ulong)right.second) >> HalfDenominatorBits == 0);

    // The same denominator, or one of them a whole number.
    private static bool AreAlike(Ratio left, Ratio right) => left.second == right.second || left.second == 0 || right.second == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Ratio SumOfAlike(Ratio left, long numerator, long lessOne) => unchecked(
        left.second == lessOne ? new(left.first + numerator, lessOne)
        : lessOne == 0 ? new(left.first + (numerator * left.Denominator), left.second)
        : new((left.first * (lessOne + 1)) + numerator, lessOne));

    // What is done for long numbers takes its operands as values: a number whose address is taken is kept in memory, and so is whatever it is copied from.
    private static int Compare(Ratio left, Ratio right)
    {
        if (!left.IsFraction || !right.IsFraction)
        {
            return left.ToDecimal().CompareTo(right.ToDecimal());
        }

        return left.second == right.second ? left.first.CompareTo(right.first)
            : TryMultiply(left.first, right.Denominator, out long one) && TryMultiply(right.first, left.Denominator, out long other) ? one.CompareTo(other)
            : CompareByParts(left.first, left.Denominator, right.first, right.Denominator);
    }

    // The whole parts decide, then what is left over: of two such fractions the one whose reciprocal is smaller is the larger.
    private static int CompareByParts(long numerator, long denominator, long itsNumerator, long itsDenominator)
    {
        while (true)
        {
            long whole = WholePart(numerator, denominator, out long rest);
            long itsWhole = WholePart(itsNumerator, itsDenominator, out long itsRest);
            if (whole != itsWhole || rest == 0 || itsRest == 0)
            {
                return whole != itsWhole ? whole.CompareTo(itsWhole) : rest.CompareTo(itsRest);
            }

            (numerator, denominator, itsNumerator, itsDenominator) = (itsDenominator, itsRest, denominator, rest);
        }
    }

    // Rounded down, so that the rest is never negative.
    private static long WholePart(long numerator, long denominator, out long rest)
    {
        long whole = Math.DivRem(numerator, denominator, out rest);
        if (rest >= 0)
        {
            return whole;
        }

        rest += denominator;
        return whole - 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool DecimalIsPositive(Ratio number) => number.ToDecimal() > 0m;

    private static Ratio Add(Ratio left, Ratio right) => left.IsFraction && right.IsFraction ? Sum(left, right.first, right.Denominator) : Of(left.ToDecimal() + right.ToDecimal());

    private static Ratio Subtract(Ratio left, Ratio right) => left.IsFraction && right.IsFraction ? Sum(left, -right.first, right.Denominator) : Of(left.ToDecimal() - right.ToDecimal());

    private static Ratio Multiply(Ratio left, Ratio right) =>
        left.IsFraction && right.IsFraction && TryMultiply(left.first, right.first, out long numerator) && TryMultiply(left.Denominator, right.Denominator, out long denominator)
            ? Of(numerator, denominator)
            : Of(left.ToDecimal() * right.ToDecimal());

    private static Ratio Divide(Ratio left, Ratio right)
    {
        if (left.IsFraction && right.IsFraction && right.first > 0)
        {
            if (left.second == right.second)
            {
                return Of(left.first, right.first);
            }

            if (TryMultiply(left.first, right.Denominator, out long numerator) && TryMultiply(left.Denominator, right.first, out long denominator))
            {
                return Of(numerator, denominator);
            }
        }

        return Of(left.ToDecimal() / right.ToDecimal());
    }

    private static Ratio Sum(Ratio left, long numerator, long denominator)
    {
        long mine = left.Denominator;
        if (mine == denominator)
        {
            return Added(left.first, numerator, mine, left, numerator, denominator);
        }

        if (mine % denominator == 0)
        {
            return TryMultiply(numerator, mine / denominator, out long scaled) ? Added(left.first, scaled, mine, left, numerator, denominator) : InDecimals(left, numerator, denominator);
        }

        if (denominator % mine == 0)
        {
            return TryMultiply(left.first, denominator / mine, out long scaled) ? Added(scaled, numerator, denominator, left, numerator, denominator) : InDecimals(left, numerator, denominator);
        }

        return TryMultiply(left.first, denominator, out long one) && TryMultiply(numerator, mine, out long other) && TryMultiply(mine, denominator, out long common)
            ? Added(one, other, common, left, numerator, denominator)
            : InDecimals(left, numerator, denominator);
    }

    private static Ratio Added(long one, long other, long denominator, Ratio left, long numerator, long itsDenominator)
    {
        long sum = unchecked(one + other);
        bool fits = ((one ^ sum) & (other ^ sum)) >= 0 && sum != long.MinValue;
        return fits ? Of(sum, denominator) : InDecimals(left, numerator, itsDenominator);
    }

    private static Ratio InDecimals(Ratio left, long numerator, long denominator) => Of(left.ToDecimal() + ((decimal)numerator / denominator));
}
