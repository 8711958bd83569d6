using System.Globalization;
using System.Numerics;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>An exact fraction of two whole numbers, reduced, with a positive denominator.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominatorMinusOne;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        this.numerator = numerator / divisor;
        denominatorMinusOne = (denominator / divisor) - 1;
    }

    private BigInteger Denominator => denominatorMinusOne + 1;

    public static Fraction Of(decimal value)
    {
        int scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        BigInteger power = BigInteger.Pow(10, scale);
        int[] bits = decimal.GetBits(value);
        BigInteger magnitude = ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return new(value < 0 ? -magnitude : magnitude, power);
    }

    public static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

    public static Fraction Max(Fraction left, Fraction right) => left > right ? left : right;

    /// <summary>Rounds to a number of decimal places; a half goes away from zero.</summary>
    public Fraction HalfUp(int places)
    {
        BigInteger power = BigInteger.Pow(10, places);
        BigInteger twice = (2 * BigInteger.Abs(numerator) * power) + Denominator;
        BigInteger rounded = twice / (2 * Denominator);
        return new(rounded * numerator.Sign, power);
    }

    /// <summary>The nearest decimal with up to 24 places, for messages and for comparing with a tolerance.</summary>
    public decimal ToDecimal()
    {
        int places = 20;
        Fraction rounded = HalfUp(places);
        BigInteger scaled = rounded.numerator * (BigInteger.Pow(10, places) / rounded.Denominator);
        return decimal.Parse(Scaled(scaled, places), CultureInfo.InvariantCulture);
    }

    public bool Equals(Fraction other) => numerator == other.numerator && denominatorMinusOne == other.denominatorMinusOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(numerator, denominatorMinusOne);

    public int CompareTo(Fraction other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    public override string ToString() => Denominator.IsOne ? numerator.ToString(CultureInfo.InvariantCulture) : $"{numerator}/{Denominator} ({ToDecimal():0.######})";

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(decimal value) => Of(value);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator -(Fraction value) => new(-value.numerator, value.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.numerator * right.numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.numerator * right.Denominator, left.Denominator * right.numerator);

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    private static string Scaled(BigInteger value, int places)
    {
        string digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return (value.Sign < 0 ? "-" : string.Empty) + digits[..^places] + "." + digits[^places..];
    }
}

internal static class FractionSums
{
    public static Fraction Total(this IEnumerable<Fraction> values) => values.Aggregate((Fraction)0, (sum, value) => sum + value);
}
