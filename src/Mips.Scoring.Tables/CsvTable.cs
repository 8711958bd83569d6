using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Mips.Scoring.Tables;

/// <summary>Reads and writes CSV (RFC 4180, UTF-8; commas, semicolons or tabs), row by row.</summary>
internal static class CsvTable
{
    private static readonly System.Text.UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static IEnumerable<RawRow> Read(Stream stream, TableLimits limits)
    {
        CsvConfiguration form = new(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            IgnoreBlankLines = false,
            HasHeaderRecord = false,
            MaxFieldSize = limits.CellLength,
            BadDataFound = static _ => throw new TableStoppedException(ImportProblemKind.Malformed, "a quotation mark stands where none may stand; quote the whole cell, and write a quotation mark in it twice"),
        };
        using StreamReader text = new(new CountedStream(stream, limits.Bytes), Utf8);
        using CsvParser parser = new(text, form, leaveOpen: true);
        while (Next(parser, limits))
        {
            yield return new RawRow(parser.Row, [.. parser.Record!.Select(cell => cell.Length == 0 ? null : cell)]);
        }
    }

    public static void Write(TextWriter text, IEnumerable<string?[]> rows)
    {
        using CsvWriter writer = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }, leaveOpen: true);
        foreach (string?[] row in rows)
        {
            foreach (string? cell in row)
            {
                writer.WriteField(cell);
            }

            writer.NextRecord();
        }
    }

    private static bool Next(CsvParser parser, TableLimits limits)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, $"a cell is longer than {limits.CellLength} characters");
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new TableStoppedException(ImportProblemKind.WrongEncoding, "the file is not UTF-8; save it as CSV UTF-8");
        }
    }
}
