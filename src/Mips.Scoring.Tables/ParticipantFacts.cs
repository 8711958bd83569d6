namespace Mips.Scoring.Tables;

/// <summary>What the tables say about one participant, row by row.</summary>
internal sealed class ParticipantFacts
{
    private readonly Dictionary<string, List<object>> facts = new(StringComparer.Ordinal);
    private List<TableProblem>? leftOut;

    /// <summary>The participant's own row; null if no table names it.</summary>
    public ParticipantFact? Participant { get; set; }

    /// <summary>The first row that names the participant, for one that its table does not have.</summary>
    public (string File, int Row) FirstNamed { get; set; }

    public ImmutableArray<TableProblem> LeftOut => this.leftOut is null ? [] : [.. this.leftOut];

    public void LeaveOut(IEnumerable<TableProblem> problems) => (this.leftOut ??= []).AddRange(problems.Where(problem => problem.IsError));

    public void Add(string table, object fact)
    {
        if (!this.facts.TryGetValue(table, out List<object>? rows))
        {
            this.facts.Add(table, rows = []);
        }

        rows.Add(fact);
    }

    public IReadOnlyList<TFact> Of<TFact>(string table) => this.facts.TryGetValue(table, out List<object>? rows) ? [.. rows.Cast<TFact>()] : [];
}

/// <summary>A fact with the row that it came from.</summary>
internal sealed record Fact<TValue>(TValue Value, int Row);

/// <summary>A participant's own row.</summary>
internal sealed record ParticipantFact(string Name, SubmittingEntity Entity, ScoringRequest Request, int Row);
