using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>The text of cells: exact, and never a formula.</summary>
internal static class CellText
{
    private const string BeginningsOfFormulas = "=+-@\t\r";

    /// <summary>A text to write: one that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public static string? Escape(string? text) => text is not null && IsFormula(text) ? "'" + text : text;

    /// <summary>A text that was read, without the apostrophe that kept it from being a formula.</summary>
    public static string Unescape(string text) => text[0] == '\'' && IsFormula(text) ? text.Substring(1) : text;

    /// <summary>What a cell of a workbook says. Excel keeps numbers in binary; the shortest decimal number that it stands for is the one that was typed.</summary>
    public static string? Of(object? cell) => cell switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "yes" : "no",
        double number => Shortest(number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };

    private static string Shortest(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E') && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact.ToString(CultureInfo.InvariantCulture) : text;
    }

    private static bool IsFormula(string text)
    {
        string rest = text.TrimStart('\'');
        return rest.Length > 0 && BeginningsOfFormulas.Contains(rest[0]);
    }
}
