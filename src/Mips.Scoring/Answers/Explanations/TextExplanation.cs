using System.Text;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>An explanation as plain text with aligned columns.</summary>
internal static class TextExplanation
{
    private const string Gap = "  ";
    private const int WidestName = 64;

    public static string Render(Explanation explanation)
    {
        StringBuilder text = new();
        ExplanationHeadline head = explanation.Headline;
        AppendLine(text, $"{head.Subject}{(head.DataVersion.Length > 0 ? "   CMS data " : string.Empty)}{head.DataVersion}");
        text.Append('\n');
        AppendLine(text, $"{(head.FinalScore.Length > 0 ? $"FINAL SCORE  {head.FinalScore} of 100   " : string.Empty)}{head.Verdict}");
        foreach (string note in head.Notes)
        {
            AppendLine(text, "! " + note);
        }

        foreach (ExplanationSection section in explanation.Sections)
        {
            text.Append('\n');
            AppendSection(text, section);
        }

        return text.ToString();
    }

    public static string Render(ExplanationSection section)
    {
        StringBuilder text = new();
        AppendSection(text, section);
        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, ExplanationSection section)
    {
        int[] widths = Widths(section);
        AppendLine(text, section, widths, section.Title, i => section.Columns[i].Title, string.Empty);
        foreach (ExplanationRow row in section.Rows)
        {
            AppendLine(text, section, widths, null, i => Shorten(row.Cells[i]), WithCitations(row));
        }
    }

    private static void AppendLine(StringBuilder text, ExplanationSection section, int[] widths, string? title, Func<int, string> cell, string reason)
    {
        StringBuilder line = new();
        for (int i = 0; i < widths.Length; i++)
        {
            string value = i == 0 ? title ?? Gap + cell(0) : cell(i);
            line.Append(i == 0 ? string.Empty : Gap);
            bool isNumber = section.Columns[i].IsNumber;
            AppendBlanks(line, isNumber ? widths[i] - value.Length : 0);
            line.Append(value);
            AppendBlanks(line, isNumber ? 0 : widths[i] - value.Length);
        }

        line.Append(reason.Length > 0 ? Gap + reason : string.Empty);
        AppendLine(text, line.ToString().TrimEnd());
    }

    // One by one: the framework fills longer runs with vectors, which every process would compile first.
    private static void AppendBlanks(StringBuilder line, int count)
    {
        for (; count > 0; count--)
        {
            line.Append(' ');
        }
    }

    private static void AppendLine(StringBuilder text, string line) => text.Append(VisibleText.Of(line)).Append('\n');

    private static int[] Widths(ExplanationSection section)
    {
        int[] widths = new int[section.Columns.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            int widest = section.Rows.Length == 0 ? 0 : section.Rows.Max(row => Shorten(row.Cells[i]).Length);
            widths[i] = i == 0 ? Math.Max(widest + Gap.Length, section.Title.Length) : Math.Max(widest, section.Columns[i].Title.Length);
        }

        return widths;
    }

    // Only names have no numbers to lose: a row of decile bounds stays whole.
    private static string Shorten(string cell) => cell.Length <= WidestName || cell.Contains('|') ? cell : cell.Remove(WidestName - 1) + "…";

    private static string WithCitations(ExplanationRow row) =>
        row.Citations.IsEmpty ? row.Reason : $"{row.Reason}{(row.Reason.Length > 0 ? "  " : string.Empty)}[{string.Join("; ", row.Citations.Select(citation => citation.ToShortString()))}]";
}
