namespace Mips.Scoring.Tables;

/// <summary>Reads the tables of a set, one after the other, and keeps what each row says.</summary>
internal sealed class TablesReader(TableLimits limits)
{
    private readonly TableProblems problems = new(limits);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParticipantFacts> participants = new(StringComparer.Ordinal);
    private readonly List<ParticipantFacts> inOrder = [];
    private readonly List<TableProblem> cut = [];

    /// <summary>Reads a table; one that the set does not have, or has already, is a problem. Explanations are passed over.</summary>
    public void Read(RawTable raw)
    {
        if (raw.Name == TableTemplate.Explanations)
        {
            return;
        }

        if (TableForms.Find(raw.Name) is not FactTable table)
        {
            this.problems.Add(new TableProblem(ImportProblemKind.UnknownField, raw.File, 0, null, null, "not a table of the set; it is passed over. The tables are " + string.Join(", ", TableForms.All.Select(known => known.Name))));
            return;
        }

        if (this.files.ContainsKey(table.Definition.Name))
        {
            this.problems.Add(new TableProblem(ImportProblemKind.Duplicate, raw.File, 0, null, null, $"the set has the table {table.Definition.Name} already"));
            return;
        }

        this.files.Add(table.Definition.Name, raw.File);
        this.Read(table, raw);
    }

    /// <summary>A file that cannot be read as tables.</summary>
    public void Stop(string file, TableStoppedException stopped) => this.Cut(new TableProblem(stopped.Kind, file, 0, null, null, stopped.Message));

    public TablesImport Import()
    {
        if (!this.files.ContainsKey(TableForms.Tables[0].Definition.Name))
        {
            this.problems.Add(new TableProblem(ImportProblemKind.Missing, TableForms.Tables[0].Definition.Name, 0, null, null, "the set needs the table participants"));
        }

        foreach (KeyValuePair<string, ParticipantFacts> stranger in this.participants.Where(known => known.Value.Participant is null && known.Value.LeftOut.IsEmpty))
        {
            this.problems.Add(new TableProblem(ImportProblemKind.Unknown, stranger.Value.FirstNamed.File, stranger.Value.FirstNamed.Row, FactTable.Participant, TableProblem.Shorten(stranger.Key), "the participants table does not have this participant"));
        }

        ImmutableArray<TableProblem> cutOff = [.. this.cut];
        return new TablesImport
        {
            Submissions = this.inOrder.Where(facts => facts.Participant is not null).Select(facts => RequestAssembly.Submission(facts, this.files, cutOff)),
            Problems = this.problems.All,
            FurtherProblems = this.problems.Further,
        };
    }

    private void Read(FactTable table, RawTable raw)
    {
        int last = 0;
        try
        {
            Headings? headings = null;
            foreach (RawRow row in raw.Rows)
            {
                last = row.Number;
                this.CheckLimits(row);
                if (headings is null)
                {
                    headings = Headings.Read(table, row, raw.File, this.problems);
                }
                else
                {
                    this.Read(table, new TableRow(raw.File, row.Number, headings, row.Cells, this.problems), headings);
                }
            }
        }
        catch (TableStoppedException stopped)
        {
            this.Cut(new TableProblem(stopped.Kind, raw.File, last, null, null, stopped.Message + "; the rest of the table was not read"));
        }
    }

    // Whose facts were in the rest of a table is not known: they may be anybody's.
    private void Cut(TableProblem problem)
    {
        this.cut.Add(problem);
        this.problems.Add(problem);
    }

    private void CheckLimits(RawRow row)
    {
        if (row.Number > limits.Rows)
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, FormattableString.Invariant($"more than {limits.Rows} rows"));
        }

        if (row.Cells.Length > limits.Columns)
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, FormattableString.Invariant($"more than {limits.Columns} columns"));
        }

        if (Array.Exists(row.Cells, cell => cell?.Length > limits.CellLength))
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, FormattableString.Invariant($"a cell is longer than {limits.CellLength} characters"));
        }
    }

    private void Read(FactTable table, TableRow row, Headings headings)
    {
        if (row.IsEmpty)
        {
            return;
        }

        if (row.Required(FactTable.Participant)?.Trim() is not { Length: > 0 } name)
        {
            return;
        }

        ParticipantFacts facts = this.Of(name, table, row);
        foreach (TableRow fact in headings.Facts.Count == 0 ? [row] : headings.Facts.Select(wide => row.For(wide.Id, table.IdColumn!, wide.Columns)))
        {
            if (table is ParticipantsTable || table.IsFilled(fact))
            {
                table.Read(fact, facts);
                facts.LeaveOut(fact.Problems);
            }
        }
    }

    private ParticipantFacts Of(string name, FactTable table, TableRow row)
    {
        if (!this.participants.TryGetValue(name, out ParticipantFacts? facts))
        {
            this.participants.Add(name, facts = new ParticipantFacts { FirstNamed = (row.File, row.Number) });
        }

        if (table is ParticipantsTable && facts.Participant is null)
        {
            this.inOrder.Add(facts);
        }

        return facts;
    }
}
