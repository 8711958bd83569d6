#if NET
using System.Numerics;
#endif

namespace Mips.Scoring.Numbers;

/// <content>How rates are written and read.</content>
public readonly partial struct PerformanceRate : IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<PerformanceRate>, IComparisonOperators<PerformanceRate, PerformanceRate, bool>
#endif
{
    private const string Usual = "0.00####";
    /// <summary>Formats the number; without a format as 71.40, without a culture in the invariant one.</summary>
    /// <param name="format">A number format, for example <c>0.0</c>; null for the usual one.</param>
    /// <param name="formatProvider">The culture; null for the invariant one.</param>
    /// <returns>For example <c>71.40</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Write(this.ToDecimal(), format, Usual, formatProvider);

    /// <summary>Reads a performance rate.</summary>
    /// <param name="s">For example <c>71.4</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <returns>The value, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no such number, or has more than six places or is beyond one billion.</exception>
    public static PerformanceRate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), provider, out PerformanceRate result) ? result : throw NumberText.NotRead(s, "a performance rate");

    /// <summary>Reads a performance rate, if it is one.</summary>
    /// <param name="s">For example <c>71.4</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <param name="result">The value, exactly; 0 if it could not be read.</param>
    /// <returns>Whether it could be read; what has more than six places or is beyond one billion cannot.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out PerformanceRate result)
    {
        bool read = NumberText.TryRead(s, provider, out decimal value) && value is >= -Limit and <= Limit && NumberText.HasPlaces(value, Places);
        result = read ? Of(value) : default;
        return read;
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(this.ToDecimal(), destination, out charsWritten, format, Usual, provider);

    static PerformanceRate ISpanParsable<PerformanceRate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<PerformanceRate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PerformanceRate result) => TryParse(s.ToString(), provider, out result);
#endif
}
