using System.Globalization;

namespace Mips.Scoring.Numbers;

/// <summary>How exact values are written and read: in the invariant culture unless another is asked for, exactly or not at all.</summary>
internal static class NumberText
{
    public static string Write(decimal value, string? format, string usual, IFormatProvider? provider) =>
        value.ToString(string.IsNullOrEmpty(format) ? usual : format, provider ?? CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, IFormatProvider? provider, out decimal value)
    {
        value = 0m;
        return text is not null && ExactNumber.IsExact(WithPoint(text, provider)) && decimal.TryParse(text, NumberStyles.Number, provider ?? CultureInfo.InvariantCulture, out value);
    }

    // Digits grouped and separated as in the invariant culture, without the groups.
    private static string WithPoint(string text, IFormatProvider? provider)
    {
        NumberFormatInfo numbers = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        string digits = numbers.NumberGroupSeparator.Length == 0 ? text : text.Replace(numbers.NumberGroupSeparator, string.Empty);
        return digits.Replace(numbers.NumberDecimalSeparator, ".");
    }

    /// <summary>Whether a number has no more than so many places.</summary>
    public static bool HasPlaces(decimal value, int places) => decimal.Round(value, places) == value;

    public static FormatException NotRead(string? text, string what) => new($"\"{text}\" is not {what}.");

#if NET
    public static bool TryWrite(decimal value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, string usual, IFormatProvider? provider) =>
        value.TryFormat(destination, out charsWritten, format.IsEmpty ? usual : format, provider ?? CultureInfo.InvariantCulture);
#endif
}
