using System.Globalization;
using System.Text;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Writes sections of tab-separated rows.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder text = new();

    internal void Section<TRow>(string name, ImmutableArray<TRow> rows, Func<TRow, object?[]> cells)
    {
        this.text.Append(CultureInfo.InvariantCulture, $"# {name}\t{rows.Length}\n");
        foreach (TRow row in rows)
        {
            this.text.AppendJoin('\t', cells(row).Select(Cell)).Append('\n');
        }
    }

    public override string ToString() => this.text.ToString();

    internal static string List(ImmutableArray<string> items)
    {
        string? wrong = items.FirstOrDefault(item => item.Contains(';', StringComparison.Ordinal));
        return wrong is null ? string.Join(';', items) : throw new FormatException($"'{wrong}' holds the separator of lists.");
    }

    internal static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Cell(object? cell)
    {
        string text = cell switch
        {
            null => string.Empty,
            string value => value,
            char value => value.ToString(),
            int value => value.ToString(CultureInfo.InvariantCulture),
            decimal value => Number(value),
            Dollars value => Number(value.ToDecimal()),
            PerformanceRate value => Number(value.ToDecimal()),
            ImmutableArray<string> value => List(value),
            _ => throw new FormatException($"A cell cannot hold a {cell.GetType().Name}."),
        };
        return text.IndexOfAny(['\t', '\n', '\r']) < 0 ? text : throw new FormatException($"'{text}' holds a separator of cells or rows.");
    }
}
