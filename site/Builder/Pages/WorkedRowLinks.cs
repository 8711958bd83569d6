using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>Each worked row of a rule page has a link that opens the workbench with its values.</summary>
internal static class WorkedRowLinks
{
    public const string Workbench = "workbench/index.html";

    public static void Add(MarkdownDocument document, MarkdownPage page)
    {
        Table? rows = document.SkipWhile(block => block is not HeadingBlock heading || PageText.Of(heading) != "Worked rows").OfType<Table>().FirstOrDefault();
        if (rows is null)
        {
            return;
        }

        rows.ColumnDefinitions.Add(new TableColumnDefinition());
        string[] columns = [.. rows.OfType<TableRow>().First().Select(PageText.Of)];
        int number = 0;
        foreach (TableRow row in rows.OfType<TableRow>())
        {
            row.Add(row.IsHeader ? Cell(new LiteralInline("Try")) : Cell(Link(page, ++number, columns.Zip(row.Select(PageText.Of)))));
        }
    }

    // The values stand in the part of the link that no browser sends.
    private static LinkInline Link(MarkdownPage page, int number, IEnumerable<(string Column, string Value)> cells)
    {
        string values = string.Concat(cells.Select(cell => $"&{Uri.EscapeDataString(cell.Column)}={Uri.EscapeDataString(cell.Value)}"));
        string rule = Path.GetFileNameWithoutExtension(page.Source);
        LinkInline link = new(string.Create(CultureInfo.InvariantCulture, $"{Places.Way(page.Place, Workbench)}#row={rule}/{number}{values}"), string.Empty);
        link.AppendChild(new LiteralInline(string.Create(CultureInfo.InvariantCulture, $"try row {number}")));
        return link;
    }

    private static TableCell Cell(Inline content)
    {
        ContainerInline text = new();
        text.AppendChild(content);
        return [new ParagraphBlock { Inline = text }];
    }
}
