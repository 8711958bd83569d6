namespace Mips.Scoring.Tables;

/// <summary>What the tables say about one participant, row by row.</summary>
internal sealed class ParticipantFacts
{
    private readonly Dictionary<string, object> facts = new(StringComparer.Ordinal);
    private HashSet<string>? begun;
    private List<TableProblem>? leftOut;

    /// <summary>The participant's own row; null if no table names it.</summary>
    public ParticipantFact? Participant { get; set; }

    /// <summary>The first row that names the participant, for one that its table does not have.</summary>
    public (string File, int Row) FirstNamed { get; set; }

    public ImmutableArray<TableProblem> LeftOut => this.leftOut is null ? [] : [.. this.leftOut];

    public void LeaveOut(IEnumerable<TableProblem> problems) => (this.leftOut ??= []).AddRange(problems.Where(problem => problem.IsError));

    /// <summary>Keeps a fact; those of one table have one type.</summary>
    public void Add<TFact>(string table, TFact fact)
    {
        if (!this.facts.TryGetValue(table, out object? rows))
        {
            this.facts.Add(table, rows = new List<TFact>());
        }

        ((List<TFact>)rows).Add(fact);
    }

    /// <summary>The facts of a table, in the order of its rows; nothing is copied.</summary>
    public IReadOnlyList<TFact> Of<TFact>(string table) => this.facts.TryGetValue(table, out object? rows) ? (List<TFact>)rows : [];

    /// <summary>Begins a submission of Promoting Interoperability; false if there is a row of it already.</summary>
    public bool Begin(string? submission) => (this.begun ??= new(StringComparer.Ordinal)).Add(submission ?? string.Empty);

    /// <summary>Whether there is a row of a submission of Promoting Interoperability already.</summary>
    public bool HasBegun(string? submission) => this.begun?.Contains(submission ?? string.Empty) == true;
}

/// <summary>A fact with the row that it came from.</summary>
internal sealed record Fact<TValue>(TValue Value, int Row);

/// <summary>A participant's own row.</summary>
internal sealed record ParticipantFact(string Name, SubmittingEntity Entity, ScoringRequest Request, int Row);
