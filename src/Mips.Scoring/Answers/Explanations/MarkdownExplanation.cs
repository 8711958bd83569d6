using System.Text;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>An explanation as Markdown.</summary>
internal static class MarkdownExplanation
{
    public static string Render(Explanation explanation)
    {
        StringBuilder text = new();
        ExplanationHeadline head = explanation.Headline;
        text.Append("# ").Append(Escape(head.Subject)).Append("\n\n").Append(head.FinalScore.Length > 0 ? $"**Final score {head.FinalScore} of 100**: " : string.Empty).Append(Escape(head.Verdict)).Append('\n');
        text.Append(head.DataVersion.Length > 0 ? $"\nCMS data {head.DataVersion}\n" : string.Empty);
        foreach (string note in head.Notes)
        {
            text.Append("\n> ").Append(Escape(note)).Append('\n');
        }

        foreach (ExplanationSection section in explanation.Sections)
        {
            AppendSection(text, section);
        }

        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, ExplanationSection section)
    {
        text.Append("\n## ").Append(section.Title).Append("\n\n|");
        foreach (ExplanationColumn column in section.Columns)
        {
            text.Append(' ').Append(Escape(column.Title)).Append(" |");
        }

        text.Append(" Why | Rule |\n|");
        foreach (ExplanationColumn column in section.Columns)
        {
            text.Append(column.IsNumber ? "---:|" : "---|");
        }

        text.Append("---|---|\n");
        foreach (ExplanationRow row in section.Rows)
        {
            text.Append("| ").Append(string.Join(" | ", row.Cells.Select(Escape))).Append(" | ").Append(Escape(row.Reason))
                .Append(" | ").Append(Escape(string.Join("; ", row.Citations.Select(citation => citation.ToShortString())))).Append(" |\n");
        }
    }

    private static string Escape(string cell) => VisibleText.Of(cell).Replace("|", "\\|").Replace("<", "&lt;");
}
