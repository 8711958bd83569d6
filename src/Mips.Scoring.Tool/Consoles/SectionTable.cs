using Mips.Scoring.Answers.Explanations;
using Spectre.Console;

namespace Mips.Scoring.Tool.Consoles;

/// <summary>A section of an explanation as a table that fits: the column of citations folds away before the reasons become too narrow to be read.</summary>
internal sealed class SectionTable
{
    private const int Gap = 2;
    private const int NarrowestReason = 27;
    private readonly ExplanationSection section;
    private readonly int screen;
    private readonly int[] naturals;
    private readonly int[] words;
    private readonly int rule;

    private SectionTable(ExplanationSection section, int screen)
    {
        this.section = section;
        this.screen = screen;
        ImmutableArray<ImmutableArray<string>> texts =
        [
            .. section.Columns.Select((_, i) => section.Rows.Select(row => row.Cells[i]).Prepend(this.Header(i)).ToImmutableArray()),
            [.. section.Rows.Select(row => row.Reason)],
        ];
        this.naturals = [.. texts.Select(column => column.Select(text => text.Length).DefaultIfEmpty().Max())];
        this.words = [.. texts.Select(column => column.SelectMany(text => text.Split(' ')).Select(word => word.Length).DefaultIfEmpty().Max())];
        this.rule = section.Rows.SelectMany(row => row.Citations).Select(citation => citation.ToShortString().Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the column of citations folded away.</summary>
    public bool Folded { get; private set; }

    /// <summary>The table.</summary>
    public Table Table { get; private set; } = new();

    /// <summary>Lays a section out.</summary>
    /// <param name="section">The section.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="keepsCitations">Whether citations that have no column of their own stand behind the reason.</param>
    public static SectionTable Of(ExplanationSection section, int width, bool keepsCitations)
    {
        SectionTable table = new(section, width);
        int[] widths = table.Widths(table.rule);
        table.Folded = table.rule > 0 && widths[^1] < Math.Min(NarrowestReason, table.naturals[^1]);
        if (table.Folded)
        {
            widths = table.Widths(0);
        }

        table.Build(widths, keepsCitations);
        return table;
    }

    // Numbers keep their width. Of what is left every text gets room for its longest word, and then the narrow ones first what they want.
    private int[] Widths(int withRule)
    {
        bool[] isNumber = [.. this.section.Columns.Select(column => column.IsNumber), false];
        int left = this.screen - (Gap * (this.naturals.Length - 1)) - (withRule > 0 ? withRule + Gap : 0) - this.naturals.Where((_, i) => isNumber[i]).Sum();
        int[] texts = [.. Enumerable.Range(0, isNumber.Length).Where(i => !isNumber[i])];
        int[] widths = [.. this.naturals.Select((natural, i) => isNumber[i] ? natural : this.words[i])];
        if (texts.Sum(i => widths[i]) > left)
        {
            Array.ForEach(texts, i => widths[i] = 0);
        }

        left -= texts.Sum(i => widths[i]);
        texts = [.. texts.OrderBy(i => this.naturals[i] - widths[i])];
        for (int place = 0; place < texts.Length; place++)
        {
            int more = Math.Min(this.naturals[texts[place]] - widths[texts[place]], left / (texts.Length - place));
            widths[texts[place]] = Math.Max(1, widths[texts[place]] + more);
            left -= more;
        }

        return widths;
    }

    private void Build(int[] widths, bool keepsCitations)
    {
        this.Table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        for (int i = 0; i < this.section.Columns.Length; i++)
        {
            this.Table.AddColumn(Column(this.Header(i), widths[i], this.section.Columns[i].IsNumber));
        }

        this.Table.AddColumn(Column(string.Empty, widths[^1], isNumber: false));
        if (!this.Folded && this.rule > 0)
        {
            this.Table.AddColumn(Column(string.Empty, this.rule, isNumber: false));
        }

        foreach (ExplanationRow row in this.section.Rows)
        {
            this.Table.AddRow(this.Cells(row, keepsCitations));
        }
    }

    private IEnumerable<Text> Cells(ExplanationRow row, bool keepsCitations)
    {
        string citations = string.Join("; ", row.Citations.Select(citation => citation.ToShortString()));
        string reason = this.Folded && keepsCitations && citations.Length > 0 ? $"{row.Reason} [{citations}]".TrimStart() : row.Reason;
        foreach (string cell in row.Cells.Append(reason))
        {
            yield return new Text(VisibleText.Of(cell));
        }

        if (!this.Folded && this.rule > 0)
        {
            yield return new Text(string.Join('\n', row.Citations.Select(citation => VisibleText.Of(citation.ToShortString()))), Styles.Source);
        }
    }

    // The first column of a section is named by the section.
    private string Header(int column) => column == 0 ? this.section.Title : this.section.Columns[column].Title;

    private static TableColumn Column(string header, int width, bool isNumber) => new(new Text(VisibleText.Of(header), Styles.Title))
    {
        Width = width,
        NoWrap = isNumber,
        Padding = new Padding(0, 0, Gap, 0),
        Alignment = isNumber ? Justify.Right : Justify.Left,
    };
}
