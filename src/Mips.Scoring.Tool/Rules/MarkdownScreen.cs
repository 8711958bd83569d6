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
    private const int Indent = 4;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly Screen screen;

    private MarkdownScreen(Screen screen) => this.screen = screen;

    public static string Of(string markdown, int width, bool colours)
    {
        MarkdownScreen page = new(new Screen(width, colours));
        page.Write(Markdown.Parse(markdown, Pipeline), 0, string.Empty);
        return page.screen.ToString();
    }

    private void Write(ContainerBlock blocks, int indent, string mark)
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
                    this.Write(mark + Text(paragraph.Inline), indent);
                    break;
                case QuoteBlock quote:
                    this.Write(quote, indent + Indent, string.Empty);
                    break;
                case ListBlock list:
                    foreach (Block item in list)
                    {
                        this.Write((ContainerBlock)item, indent, "· ");
                    }

                    break;
                case Table table:
                    this.Write(table);
                    break;
                case LeafBlock leaf:
                    this.Write(leaf.Lines.ToString(), indent + Indent);
                    break;
            }
        }
    }

    private void Write(string text, int indent)
    {
        foreach (string line in text.Split('\n'))
        {
            this.screen.Indented(line, indent);
        }

        this.screen.Space();
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
