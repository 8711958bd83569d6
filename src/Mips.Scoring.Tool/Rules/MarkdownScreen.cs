using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Table = Markdig.Extensions.Tables.Table;

namespace Mips.Scoring.Tool.Rules;

/// <summary>A page of Markdown on a terminal: headings, paragraphs, quotations, lists, tables. Of a link its text is shown.</summary>
internal sealed class MarkdownScreen
{
    private const string Indent = "  ";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly Screen screen;

    private MarkdownScreen(Screen screen) => this.screen = screen;

    public static string Of(string markdown, int width, bool colours)
    {
        MarkdownScreen page = new(new Screen(width, colours));
        page.Write(Markdown.Parse(markdown, Pipeline), string.Empty);
        return page.screen.ToString();
    }

    private void Write(ContainerBlock blocks, string before)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    this.screen.Line(Text(heading.Inline), Styles.Title);
                    this.screen.Space();
                    break;
                case ParagraphBlock paragraph:
                    this.Write(Text(paragraph.Inline), before);
                    break;
                case QuoteBlock quote:
                    this.Write(quote, before + "│ ");
                    break;
                case ListBlock list:
                    this.Write(list, before);
                    break;
                case Table table:
                    this.Write(table);
                    break;
                case LeafBlock leaf:
                    this.Write(leaf.Lines.ToString(), before + Indent);
                    break;
            }
        }
    }

    private void Write(string text, string before)
    {
        foreach (string line in text.Split('\n'))
        {
            this.screen.Line(before + line);
        }

        this.screen.Space();
    }

    private void Write(ListBlock list, string before)
    {
        foreach (Block item in list)
        {
            this.Write((ContainerBlock)item, before + "· ");
        }
    }

    private void Write(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        ImmutableArray<ExplanationColumn> columns = [.. Cells(rows[0]).Select(title => new ExplanationColumn(title))];
        ImmutableArray<ExplanationRow> content = [.. rows.Skip(1).Select(row => new ExplanationRow([.. Cells(row).Concat(Enumerable.Repeat(string.Empty, columns.Length)).Take(columns.Length)], string.Empty, []))];
        this.screen.Write(SectionTable.Of(new ExplanationSection(columns[0].Title, columns, content), this.screen.Width, keepsCitations: false).Table);
        this.screen.Space();
    }

    private static IEnumerable<string> Cells(TableRow row) => row.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline))));

    private static string Text(ContainerInline? inlines)
    {
        StringBuilder text = new();
        foreach (Inline inline in inlines ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => "\n",
                ContainerInline inner => Text(inner),
                _ => string.Empty,
            });
        }

        return text.ToString();
    }
}
