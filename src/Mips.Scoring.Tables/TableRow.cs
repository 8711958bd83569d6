using Mips.Scoring.Numbers;
using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>A fact of a table: a row, or of a wide table the columns of one ID. Reads its cells, and says what is wrong with them.</summary>
internal sealed class TableRow(string file, int number, Headings headings, string?[] cells, TableProblems problems)
{
    private const decimal Largest = 1_000_000_000m;
    private const int MostDecimalsOfRate = 6;
    private readonly List<TableProblem> found = [];
    private Dictionary<string, string?>? stated;
    private Dictionary<string, int>? places;

    public string File => file;

    public int Number => number;

    /// <summary>What is wrong with the row.</summary>
    public IReadOnlyList<TableProblem> Problems => this.found;

    public bool IsEmpty => Array.TrueForAll(cells, cell => cell is null);

    public bool IsSound => !this.found.Exists(problem => problem.IsError);

    /// <summary>The same row for one fact of a wide table.</summary>
    public TableRow For(string id, string idColumn, IEnumerable<(string Column, int Index)> columns)
    {
        TableRow fact = new(file, number, headings, cells, problems) { stated = new(StringComparer.Ordinal) { [idColumn] = id }, places = new(StringComparer.Ordinal) };
        foreach ((string column, int index) in columns)
        {
            fact.stated[column] = Cell(index);
            fact.places[column] = index;
        }

        return fact;
    }

    public string? Text(string column)
    {
        if (this.stated is not null && this.stated.TryGetValue(column, out string? text))
        {
            return text is null ? null : CellText.Unescape(text);
        }

        return Cell(headings[column]) is string own ? CellText.Unescape(own) : null;
    }

    public string? Required(string column)
    {
        string? text = this.Text(column);
        if (text is null)
        {
            this.Add(ImportProblemKind.Missing, column, "must be filled in");
        }

        return text;
    }

    public decimal? Decimal(string column) => this.Decimal(column, decimal.MinValue);

    public decimal? Decimal(string column, decimal least)
    {
        if (this.Text(column) is not string text)
        {
            return null;
        }

        if (ExactNumber.TryParse(text.Trim(), out decimal number) && Math.Abs(number) <= Largest && number >= least)
        {
            return number;
        }

        this.Add(ImportProblemKind.OutOfRange, column, least == 0m ? "must be a number of 0 or more, with a point before decimals" : "must be a number, with a point before decimals");
        return null;
    }

    public PerformanceRate? Rate(string column)
    {
        if (this.Decimal(column) is not decimal number)
        {
            return null;
        }

        if (decimal.Round(number, MostDecimalsOfRate) == number)
        {
            return PerformanceRate.Of(number);
        }

        this.Add(ImportProblemKind.OutOfRange, column, "must have six decimals at most");
        return null;
    }

    public int? Count(string column)
    {
        if (this.Text(column) is not string text)
        {
            return null;
        }

        if (ExactNumber.TryParse(text.Trim(), out decimal number) && number is >= 0m and <= Largest && decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        this.Add(ImportProblemKind.OutOfRange, column, "must be a whole number of 0 or more");
        return null;
    }

    public bool? YesNo(string column)
    {
        switch (this.Text(column)?.Trim().ToUpperInvariant())
        {
            case null:
                return null;
            case "YES" or "Y" or "TRUE" or "X":
                return true;
            case "NO" or "N" or "FALSE":
                return false;
            default:
                this.Add(ImportProblemKind.Unknown, column, "must be yes or no");
                return null;
        }
    }

    public DateTime? Date(string column)
    {
        if (this.Text(column) is not string text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        this.Add(ImportProblemKind.OutOfRange, column, "must be a date like 2025-12-31");
        return null;
    }

    public TWord? Word<TWord>(string column)
        where TWord : struct, Enum => this.Text(column) is string text ? this.WordOf<TWord>(column, text) : null;

    public ImmutableArray<TWord> Words<TWord>(string column)
        where TWord : struct, Enum => this.Text(column) is string text ? [.. text.Split(';').Where(word => word.Trim().Length > 0).Select(word => this.WordOf<TWord>(column, word)).OfType<TWord>()] : [];

    public void Add(ImportProblemKind kind, string? column, string rule) => this.Add(kind, column, column is null ? null : this.Text(column), rule);

    public void Add(ImportProblemKind kind, string? column, string? value, string rule)
    {
        TableProblem problem = new(kind, file, number, column is not null && this.places?.TryGetValue(column, out int index) == true ? headings.Written[index] : column, TableProblem.Shorten(value), rule);
        this.found.Add(problem);
        problems.Add(problem);
    }

    private TWord? WordOf<TWord>(string column, string text)
        where TWord : struct, Enum
    {
        if (EnumWords<TWord>.Find(text) is TWord word)
        {
            return word;
        }

        this.Add(ImportProblemKind.Unknown, column, text.Trim(), "must be one of " + string.Join(", ", EnumWords<TWord>.All));
        return null;
    }

    private string? Cell(int index) => index >= 0 && index < cells.Length ? cells[index] : null;
}
