using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mips.Scoring.Requests;

/// <summary>An interpolated text about a problem: the same in every culture, no longer than is read, and not made at all once the list of problems is full.</summary>
[InterpolatedStringHandler]
internal readonly struct ProblemText
{
    /// <summary>The longest value that is repeated, in characters.</summary>
    internal const int LongestValue = 80;

    /// <summary>The longest message, in characters.</summary>
    internal const int LongestMessage = 2_000;

    private readonly StringBuilder? text;

    /// <summary>Called by the compiler.</summary>
    public ProblemText(int literalLength, int formattedCount, RequestProblems problems, out bool isNeeded)
    {
        isNeeded = !problems.IsFull;
        this.text = isNeeded ? new StringBuilder(literalLength + (formattedCount * 8)) : null;
    }

    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => Shortened(text, LongestValue),
        IFormattable formattable => Shortened(formattable.ToString(null, CultureInfo.InvariantCulture), LongestValue),
        _ => Shortened(value.ToString() ?? string.Empty, LongestValue),
    };

    public static string Bounded(string message) => Shortened(message, LongestMessage);

    public void AppendLiteral(string literal) => this.text!.Append(literal);

    public void AppendFormatted(string? value) => this.text!.Append(value);

    public void AppendFormatted<T>(T value) => this.text!.Append(value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString());

    public override string ToString() => this.text?.ToString() ?? string.Empty;

    // Not between the two halves of one character.
    private static string Shortened(string text, int most) => text.Length <= most
        ? text
        : string.Concat(text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");
}
