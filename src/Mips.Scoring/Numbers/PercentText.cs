#if NET
using System.Numerics;
#endif

namespace Mips.Scoring.Numbers;

/// <content>How percentages are written and read.</content>
public readonly partial record struct Percent : IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<Percent>, IComparisonOperators<Percent, Percent, bool>,
    IAdditionOperators<Percent, Percent, Percent>, ISubtractionOperators<Percent, Percent, Percent>, IUnaryNegationOperators<Percent, Percent>,
    IMultiplyOperators<Percent, decimal, Percent>, IDivisionOperators<Percent, decimal, Percent>
#endif
{
    private const string Usual = "0.00##";
    private const string Sign = " %";
    /// <summary>Formats the number; without a format as 38.53 %, without a culture in the invariant one.</summary>
    /// <param name="format">A number format, for example <c>0.0</c>; null for the usual one.</param>
    /// <param name="formatProvider">The culture; null for the invariant one.</param>
    /// <returns>For example <c>38.53 %</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Write(Rounding.HalfUp(this.Value, 4), format, Usual, formatProvider) + Sign;

    /// <summary>Reads a percentage.</summary>
    /// <param name="s">For example <c>38.53 %</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <returns>The value, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number, with or without a percent sign behind it.</exception>
    public static Percent Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), provider, out Percent result) ? result : throw NumberText.NotRead(s, "a percentage");

    /// <summary>Reads a percentage, if it is one.</summary>
    /// <param name="s">For example <c>38.53 %</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <param name="result">The value, exactly; 0 if it could not be read.</param>
    /// <returns>Whether it could be read; what is not a number, with or without a percent sign behind it cannot.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Percent result)
    {
        bool read = NumberText.TryRead(s?.TrimEnd().TrimEnd('%'), provider, out decimal value);
        result = read ? new(value) : default;
        return read;
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool written = NumberText.TryWrite(Rounding.HalfUp(this.Value, 4), destination, out charsWritten, format, Usual, provider)
            && Sign.TryCopyTo(destination[charsWritten..]);
        charsWritten = written ? charsWritten + Sign.Length : 0;
        return written;
    }

    static Percent ISpanParsable<Percent>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<Percent>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percent result) => TryParse(s.ToString(), provider, out result);
#endif
}
