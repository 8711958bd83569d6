using System.Globalization;
using System.Text;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Text that came from a file, for a place where characters can command or hide: a terminal, a log, a line of its own.</summary>
public static class VisibleText
{
    /// <summary>The text with its control, format and line characters, and halves of characters, written as <c>\u001B</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same text if nothing in it is hidden.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        int first = 0;
        while (first < text.Length && !IsHidden(text, first))
        {
            first += Length(text, first);
        }

        return first == text.Length ? text : Escaped(text, first);
    }

    private static string Escaped(string text, int first)
    {
        StringBuilder shown = new(text, 0, first, text.Length + 16);
        for (int at = first; at < text.Length; at += Length(text, at))
        {
            int length = Length(text, at);
            if (!IsHidden(text, at))
            {
                shown.Append(text, at, length);
                continue;
            }

            for (int unit = at; unit < at + length; unit++)
            {
                shown.Append("\\u").Append(((int)text[unit]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return shown.ToString();
    }

    private static int Length(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsHidden(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
