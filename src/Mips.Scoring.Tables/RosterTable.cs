using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>Reads the roster of a practice from CSV: one row for each clinician, and one more for each further subgroup or APM Entity of theirs.</summary>
/// <remarks>
/// The columns are <c>npi</c> and, where they are needed, <c>name</c>, <c>joined</c> (yyyy-MM-dd), <c>mips eligible</c> (yes or no; default yes), <c>subgroup</c>,
/// <c>apm entity</c> and <c>active on snapshot date</c> (yes or no; default yes). Reading never throws for what is in a file.
/// </remarks>
public static class RosterTable
{
    private static readonly string[] Columns = ["npi", "name", "joined", "mips eligible", "subgroup", "apm entity", "active on snapshot date"];

    /// <summary>Reads a roster.</summary>
    /// <param name="stream">The file: UTF-8, with commas, semicolons or tabs. It is not closed.</param>
    /// <param name="file">What problems call the file.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The rows and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the name is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static RosterImport ReadCsv(Stream stream, string file, TableLimits? limits = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        _ = file ?? throw new ArgumentNullException(nameof(file));
        TableProblems problems = new(limits ?? TableLimits.Default);
        ImmutableArray<RosterRow>.Builder rows = ImmutableArray.CreateBuilder<RosterRow>();
        Dictionary<string, int>? headings = null;
        using CsvCells cells = new(stream, limits ?? TableLimits.Default);
        try
        {
            while (cells.Next())
            {
                RawRow raw = new(cells.Row, [.. Enumerable.Range(0, cells.Count).Select(column => cells[column] is { Length: > 0 } text ? text : null)]);
                if (headings is null)
                {
                    headings = Headings(raw, file, problems);
                }
                else if (Read(new RosterCells(raw, headings, file, problems)) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (TableStoppedException stopped)
        {
            problems.Add(new TableProblem(stopped.Kind, file, cells.Row, null, null, stopped.Message + "; the rest of the table was not read"));
        }

        return new RosterImport(rows.ToImmutable(), problems.All, problems.Further);
    }

    private static Dictionary<string, int> Headings(RawRow raw, string file, TableProblems problems)
    {
        Dictionary<string, int> headings = new(StringComparer.Ordinal);
        for (int i = 0; i < raw.Cells.Length; i++)
        {
            string heading = (raw.Cells[i] ?? string.Empty).Trim().ToLowerInvariant().Replace('_', ' ');
            if (Columns.Contains(heading) && !headings.ContainsKey(heading))
            {
                headings.Add(heading, i);
            }
            else if (heading.Length > 0)
            {
                problems.Add(new TableProblem(ImportProblemKind.UnknownField, file, raw.Number, TableProblem.Shorten(raw.Cells[i]), null, "not a column of a roster, or there twice; it is passed over"));
            }
        }

        if (!headings.ContainsKey(Columns[0]))
        {
            problems.Add(new TableProblem(ImportProblemKind.Missing, file, raw.Number, Columns[0], null, "a roster needs this column"));
        }

        return headings;
    }

    private static RosterRow? Read(RosterCells cells)
    {
        if (cells.IsEmpty)
        {
            return null;
        }

        string? npi = cells.Text("npi");
        if (npi is null || npi.Length != 10 || !npi.All(sign => sign is >= '0' and <= '9'))
        {
            cells.Problem(ImportProblemKind.WrongType, "npi", "must be ten digits");
            return null;
        }

        return new(cells.Number, npi, cells.Text("name"), cells.YesNo("mips eligible"), cells.Day("joined"), cells.Text("subgroup"), cells.Text("apm entity"), cells.YesNo("active on snapshot date"));
    }

    /// <summary>The cells of a row.</summary>
    private sealed class RosterCells(RawRow raw, Dictionary<string, int> headings, string file, TableProblems problems)
    {
        public int Number => raw.Number;

        public bool IsEmpty => Array.TrueForAll(raw.Cells, cell => string.IsNullOrWhiteSpace(cell));

        public string? Text(string column) =>
            headings.TryGetValue(column, out int index) && index < raw.Cells.Length && raw.Cells[index]?.Trim() is { Length: > 0 } text ? CellText.Unescape(text) : null;

        public bool YesNo(string column)
        {
            switch (this.Text(column)?.ToLowerInvariant())
            {
                case null or "yes" or "true":
                    return true;
                case "no" or "false":
                    return false;
                default:
                    this.Problem(ImportProblemKind.WrongType, column, "must be yes or no");
                    return true;
            }
        }

        public DateTime? Day(string column)
        {
            if (this.Text(column) is not { } text)
            {
                return null;
            }

            if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
            {
                return day;
            }

            this.Problem(ImportProblemKind.WrongType, column, "must be a day as yyyy-MM-dd");
            return null;
        }

        public void Problem(ImportProblemKind kind, string column, string rule) => problems.Add(new TableProblem(kind, file, raw.Number, column, TableProblem.Shorten(this.Text(column)), rule));
    }
}

/// <summary>A row of a roster.</summary>
/// <param name="Row">The row of the file, from 1 for the headings.</param>
/// <param name="Npi">The NPI, ten digits.</param>
/// <param name="Name">The name; null if it is not given.</param>
/// <param name="IsMipsEligible">Whether the clinician is a MIPS eligible clinician under the TIN.</param>
/// <param name="Joined">The day from which the clinician bills under the TIN; null if it is not given.</param>
/// <param name="SubgroupId">A subgroup of which the clinician is a member; null without.</param>
/// <param name="ApmEntityId">An APM Entity in which the clinician takes part; null without.</param>
/// <param name="ActiveOnSnapshotDate">Whether CMS found the clinician taking part in that entity on a snapshot date.</param>
public sealed record RosterRow(int Row, string Npi, string? Name, bool IsMipsEligible, DateTime? Joined, string? SubgroupId, string? ApmEntityId, bool ActiveOnSnapshotDate);

/// <summary>A roster that was read.</summary>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Problems">What was wrong.</param>
/// <param name="FurtherProblems">The number of problems beyond those that are listed.</param>
public sealed record RosterImport(ImmutableArray<RosterRow> Rows, ImmutableArray<TableProblem> Problems, long FurtherProblems)
{
    /// <summary>Whether nothing was lost.</summary>
    public bool IsComplete => this.FurtherProblems == 0 && !this.Problems.Any(problem => problem.IsError);
}
