#if NET
using System.Numerics;
#endif

namespace Mips.Scoring.Numbers;

/// <content>How points are written and read.</content>
public readonly partial struct Points : IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<Points>, IComparisonOperators<Points, Points, bool>, IAdditionOperators<Points, Points, Points>,
    ISubtractionOperators<Points, Points, Points>, IUnaryNegationOperators<Points, Points>
#endif
{
    private const string Usual = "0.0000";
    private const decimal MostPoints = 200_000m;

    /// <summary>Formats the number; without a format as 7.1157, without a culture in the invariant one.</summary>
    /// <param name="format">A number format, for example <c>0.0</c>; null for the usual one.</param>
    /// <param name="formatProvider">The culture; null for the invariant one.</param>
    /// <returns>For example <c>7.1157</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Write(this.ToDecimal(), format, Usual, formatProvider);

    /// <summary>Reads a number of points.</summary>
    /// <param name="s">For example <c>7.1157</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <returns>The value, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no such number, or has more than four places or is beyond 200,000.</exception>
    public static Points Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), provider, out Points result) ? result : throw NumberText.NotRead(s, "a number of points");

    /// <summary>Reads a number of points, if it is one.</summary>
    /// <param name="s">For example <c>7.1157</c>.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <param name="result">The value, exactly; 0 if it could not be read.</param>
    /// <returns>Whether it could be read; what has more than four places or is beyond 200,000 cannot.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Points result)
    {
        bool read = NumberText.TryRead(s, provider, out decimal value) && value is >= -MostPoints and <= MostPoints && NumberText.HasPlaces(value, 4);
        result = read ? Of(value) : default;
        return read;
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(this.ToDecimal(), destination, out charsWritten, format, Usual, provider);

    static Points ISpanParsable<Points>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    static bool ISpanParsable<Points>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result) => TryParse(s.ToString(), provider, out result);
#endif
}
