using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Tables as the sheets of a workbook. Identifiers are text cells, so that their leading zeros stay, and no cell is a formula.</summary>
internal static partial class ScorecardWorkbook
{
    private static readonly OpenXmlConfiguration Form = new() { EnableSharedStringCache = false, AutoFilter = false, TableStyles = TableStyles.None };
    private static readonly string[] WordsOfIdentifiers = ["id", "tin", "npi", "key"];

    /// <summary>Nothing: this build writes workbooks.</summary>
    public static void Require()
    {
    }

    /// <summary>Writes a workbook.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="tables">The sheets, each as CSV with a header.</param>
    public static void Write(Stream file, IEnumerable<(string Sheet, string Csv)> tables) =>
        MiniExcel.SaveAs(file, tables.ToDictionary(table => table.Sheet, table => (object)Rows(table.Csv)), printHeader: false, excelType: ExcelType.XLSX, configuration: Form);

    private static IEnumerable<Dictionary<string, object?>> Rows(string csv)
    {
        using StringReader text = new(csv);
        using CsvParser rows = new(text, CultureInfo.InvariantCulture);
        bool[]? isText = null;
        while (rows.Read())
        {
            string[] cells = rows.Record!;
            yield return cells.Select((cell, column) => (column, cell)).ToDictionary(
                pair => pair.column.ToString(CultureInfo.InvariantCulture),
                pair => isText is null || isText[pair.column] || !PlainNumber().IsMatch(pair.cell) ? pair.cell : (object?)decimal.Parse(pair.cell, CultureInfo.InvariantCulture));
            isText ??= [.. cells.Select(heading => heading.Split(' ').Any(word => WordsOfIdentifiers.Contains(word, StringComparer.OrdinalIgnoreCase)))];
        }
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,10})?$")]
    private static partial Regex PlainNumber();
}
