using System.Globalization;

namespace Mips.Scoring.Numbers;

/// <summary>How exact values are written and read: in the invariant culture unless another is asked for, exactly or not at all.</summary>
internal static class NumberText
{
    public static string Write(decimal value, string? format, string usual, IFormatProvider? provider) =>
        value.ToString(string.IsNullOrEmpty(format) ? usual : format, provider ?? CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, IFormatProvider? provider, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Number, provider ?? CultureInfo.InvariantCulture, out value);

    /// <summary>Whether a number has no more than so many places.</summary>
    public static bool HasPlaces(decimal value, int places) => decimal.Round(value, places) == value;

    public static FormatException NotRead(string? text, string what) => new($"\"{text}\" is not {what}.");

#if NET
    public static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }
#endif
}
