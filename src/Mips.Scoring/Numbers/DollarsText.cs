#if NET
using System.Numerics;
#endif

namespace Mips.Scoring.Numbers;

/// <content>How amounts of money are written and read.</content>
public readonly partial struct Dollars : IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<Dollars>, IComparisonOperators<Dollars, Dollars, bool>,
    IAdditionOperators<Dollars, Dollars, Dollars>, ISubtractionOperators<Dollars, Dollars, Dollars>, IUnaryNegationOperators<Dollars, Dollars>,
    IMultiplyOperators<Dollars, decimal, Dollars>, IDivisionOperators<Dollars, decimal, Dollars>
#endif
{
    private const char Sign = '$';
    private const string Usual = "$#,##0.00##########################";

    /// <summary>Formats the amount; without a format as $1,234.56, without a culture in the invariant one.</summary>
    /// <param name="format">A number format, for example <c>0.00</c>, which has no dollar sign of its own; null for the usual one.</param>
    /// <param name="formatProvider">The culture; null for the invariant one.</param>
    /// <returns>For example <c>$1,234.56</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Write(this.amount, format, Usual, formatProvider);

    /// <summary>Reads an amount.</summary>
    /// <param name="s">For example <c>$1,234.56</c> or <c>1234.56</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <returns>The amount, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number, with or without a dollar sign before it, or has more than 28 digits.</exception>
    public static Dollars Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), provider, out Dollars result) ? result : throw NumberText.NotRead(s, "an amount of dollars");

    /// <summary>Reads an amount, if it is one.</summary>
    /// <param name="s">For example <c>$1,234.56</c> or <c>1234.56</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <param name="result">The amount, exactly; $0 if it could not be read.</param>
    /// <returns>Whether it could be read; what is not a number, with or without a dollar sign before it, or has more than 28 digits cannot.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Dollars result)
    {
        bool read = NumberText.TryRead(WithoutSign(s), provider, out decimal value);
        result = read ? new(value) : default;
        return read;
    }

    // The sign stands first, or behind a minus.
    private static string? WithoutSign(string? text)
    {
        int at = text?.IndexOf(Sign) ?? -1;
        return at == 0 || (at == 1 && text![0] == '-') ? text!.Remove(at, 1) : text;
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(this.amount, destination, out charsWritten, format, Usual, provider);

    static Dollars ISpanParsable<Dollars>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<Dollars>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Dollars result) => TryParse(s.ToString(), provider, out result);
#endif
}
