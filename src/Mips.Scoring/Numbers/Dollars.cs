using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>An amount of money in US dollars, exact: the cost of a measure, allowed charges, a payment, a budget. Any number of places, and negative where money is taken away. The default value is $0.</summary>
/// <remarks>Nothing rounds by itself; <see cref="ToCents"/> does, half away from zero.</remarks>
[JsonConverter(typeof(DollarsConverter))]
public readonly partial struct Dollars : IEquatable<Dollars>, IComparable<Dollars>
{
    private const decimal PercentInOne = 100m;
    private const decimal CentsInDollar = 100m;
    private readonly decimal amount;

    private Dollars(decimal amount) => this.amount = amount;

    /// <summary>No money.</summary>
    public static Dollars Zero => default;

    /// <summary>An amount from a decimal number.</summary>
    /// <param name="amount">In dollars: 1234.56 is one thousand two hundred thirty-four dollars and 56 cents.</param>
    /// <returns>The amount, exactly.</returns>
    /// <example>
    /// <code>
    /// Dollars charges = Dollars.Of(412_345.67m);
    /// Console.WriteLine(charges); // $412,345.67
    /// </code>
    /// </example>
    public static Dollars Of(decimal amount) => new(amount);

    /// <summary>An amount from whole cents.</summary>
    internal static Dollars OfCents(long cents) => new(cents / CentsInDollar);

    /// <summary>The amount in cents, rounded half away from zero to whole ones.</summary>
    internal long InCents() => (long)(this.ToCents().amount * CentsInDollar);

    /// <summary>The amount as a decimal number.</summary>
    /// <returns>For example 1234.56.</returns>
    public decimal ToDecimal() => this.amount;

    /// <summary>The amount rounded to whole cents, half away from zero.</summary>
    /// <returns>For example $0.13 of $0.125, and −$0.13 of −$0.125.</returns>
    public Dollars ToCents() => new(decimal.Round(this.amount, 2, MidpointRounding.AwayFromZero));

    /// <summary>A percentage of the amount, exactly.</summary>
    /// <param name="percent">The number before the percent sign; negative takes away.</param>
    internal Dollars Percent(decimal percent) => new(this.amount * percent / PercentInOne);

    /// <summary>The amount as a measured value, which decile bounds are compared with.</summary>
    internal PerformanceRate ToMeasured() => PerformanceRate.Of(this.amount);

    /// <summary>A measured cost as an amount.</summary>
    internal static Dollars OfMeasured(PerformanceRate cost) => new(cost.ToDecimal());

    /// <inheritdoc/>
    public int CompareTo(Dollars other) => this.amount.CompareTo(other.amount);

    /// <inheritdoc/>
    public bool Equals(Dollars other) => this.amount == other.amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Dollars other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.amount.GetHashCode();

    /// <summary>The amount with a dollar sign, two places and more where it has them, in the invariant culture.</summary>
    /// <returns>For example <c>$1,234.56</c>.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>The smaller of two.</summary>
    public static Dollars Min(Dollars left, Dollars right) => left < right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Dollars Max(Dollars left, Dollars right) => left > right ? left : right;

    /// <summary>A decimal number of dollars; see <see cref="Of"/>.</summary>
    /// <param name="amount">In dollars.</param>
    public static explicit operator Dollars(decimal amount) => new(amount);

    /// <summary>The amount as a decimal number; see <see cref="ToDecimal"/>.</summary>
    /// <param name="dollars">The amount.</param>
    public static explicit operator decimal(Dollars dollars) => dollars.amount;

    /// <summary>Adds.</summary>
    public static Dollars operator +(Dollars left, Dollars right) => new(left.amount + right.amount);

    /// <summary>Subtracts.</summary>
    public static Dollars operator -(Dollars left, Dollars right) => new(left.amount - right.amount);

    /// <summary>The negative.</summary>
    public static Dollars operator -(Dollars dollars) => new(-dollars.amount);

    /// <summary>So many times the amount.</summary>
    public static Dollars operator *(Dollars dollars, decimal factor) => new(dollars.amount * factor);

    /// <summary>So many times the amount.</summary>
    public static Dollars operator *(decimal factor, Dollars dollars) => dollars * factor;

    /// <summary>A part of the amount.</summary>
    public static Dollars operator /(Dollars dollars, decimal divisor) => new(dollars.amount / divisor);

    /// <summary>How many times one amount is in another.</summary>
    public static decimal operator /(Dollars left, Dollars right) => left.amount / right.amount;

    /// <summary>Equal.</summary>
    public static bool operator ==(Dollars left, Dollars right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(Dollars left, Dollars right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Dollars left, Dollars right) => left.amount < right.amount;

    /// <summary>More.</summary>
    public static bool operator >(Dollars left, Dollars right) => left.amount > right.amount;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Dollars left, Dollars right) => left.amount <= right.amount;

    /// <summary>More or equal.</summary>
    public static bool operator >=(Dollars left, Dollars right) => left.amount >= right.amount;
}
