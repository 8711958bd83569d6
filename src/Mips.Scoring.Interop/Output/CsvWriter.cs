using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>Writes rows as RFC 4180 describes: commas, quotes where needed, lines ended by carriage return and line feed.</summary>
internal class CsvWriter(TextWriter output)
{
    // A spreadsheet would take a text that begins so for a formula; an apostrophe before it keeps it a text.
    private static readonly char[] FormulaSigns = ['=', '@', '+', '-', '\t', '\r'];
    private static readonly char[] NeedsQuotes = [',', '"', '\r', '\n'];
    private bool started;

    public CsvWriter Text(string? value)
    {
        string text = value ?? string.Empty;
        return this.Field(text.Length > 0 && Array.IndexOf(FormulaSigns, text[0]) >= 0 ? "'" + text : text);
    }

    public CsvWriter Number(decimal? value, int places) =>
        this.Field(value is decimal number ? Rounding.HalfUp(number, places).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : string.Empty);

    public CsvWriter Number(int? value) => this.Field(value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>A performance year; one that is preliminary says so, so that no table takes it for another.</summary>
    public CsvWriter Year(ProgramYear law) =>
        this.Field(law.PerformanceYear.ToString(CultureInfo.InvariantCulture) + (law.PreliminaryAsOf is null ? string.Empty : " preliminary"));

    public CsvWriter YesNo(bool value) => this.Field(value ? "True" : "False");

    public virtual void EndRow()
    {
        output.Write("\r\n");
        this.started = false;
    }

    /// <summary>A row of cells that are written as they are.</summary>
    public void Cells(IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            this.Field(cell);
        }

        this.EndRow();
    }

    public void Row(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            this.Text(field);
        }

        this.EndRow();
    }

    protected virtual CsvWriter Field(string text)
    {
        if (this.started)
        {
            output.Write(',');
        }

        this.started = true;
        output.Write(text.IndexOfAny(NeedsQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"");
        return this;
    }
}
