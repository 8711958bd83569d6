using System.IO.Compression;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Mips.Scoring.Tables;

/// <summary>Reads and writes workbooks (XLSX), one sheet a table, cells as text.</summary>
internal static class XlsxTables
{
    private static readonly OpenXmlConfiguration Form = new() { EnableSharedStringCache = false, AutoFilter = false, TableStyles = TableStyles.None, FillMergedCells = false };

    /// <summary>The workbook in memory, unpacked once within the limit, so that no small file becomes a large one.</summary>
    public static MemoryStream Checked(Stream stream, TableLimits limits)
    {
        MemoryStream file = new();
        try
        {
            new CountedStream(stream, limits.Bytes).CopyTo(file);
            file.Position = 0;
            using ZipArchive parts = new(file, ZipArchiveMode.Read, leaveOpen: true);
            long left = limits.Bytes;
            byte[] chunk = new byte[64 * 1024];
            foreach (ZipArchiveEntry part in parts.Entries)
            {
                using Stream unpacked = part.Open();
                for (int read = unpacked.Read(chunk, 0, chunk.Length); read > 0; read = unpacked.Read(chunk, 0, chunk.Length))
                {
                    left -= read;
                    _ = left >= 0 ? left : throw new TableStoppedException(ImportProblemKind.LimitReached, $"the workbook is larger than {limits.Bytes} bytes");
                }
            }

            file.Position = 0;
            return file;
        }
        catch (InvalidDataException)
        {
            file.Dispose();
            throw new TableStoppedException(ImportProblemKind.Malformed, "not a workbook in XLSX");
        }
    }

    public static IReadOnlyList<string> Sheets(MemoryStream file) => Guarded(() => MiniExcel.GetSheetNames(file, Form));

    public static IEnumerable<RawRow> Read(MemoryStream file, string sheet)
    {
        file.Position = 0;
        using IEnumerator<object> rows = Guarded(() => ((IEnumerable<object>)MiniExcel.Query(file, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX, configuration: Form)).GetEnumerator());
        for (int number = 1; Guarded(rows.MoveNext); number++)
        {
            yield return new RawRow(number, [.. ((IDictionary<string, object?>)rows.Current).Values.Select(CellText.Of).Select(text => string.IsNullOrEmpty(text) ? null : text)]);
        }
    }

    public static void Write(Stream stream, IEnumerable<(string Name, IEnumerable<string?[]> Rows)> sheets) =>
        MiniExcel.SaveAs(stream, sheets.ToDictionary(sheet => sheet.Name, sheet => (object)sheet.Rows.Select(Columns)), printHeader: false, excelType: ExcelType.XLSX, configuration: Form);

    private static Dictionary<string, object?> Columns(string?[] cells)
    {
        Dictionary<string, object?> row = new(cells.Length);
        for (int index = 0; index < cells.Length; index++)
        {
            row.Add(index.ToString(System.Globalization.CultureInfo.InvariantCulture), cells[index]);
        }

        return row;
    }

    // Whatever a damaged workbook does to its reader, it is a damaged workbook.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is not (OutOfMemoryException or IOException or TableStoppedException))
        {
            throw new TableStoppedException(ImportProblemKind.Malformed, "not a workbook in XLSX: " + damaged.Message);
        }
    }
}
