namespace Mips.Scoring.Tables;

/// <summary>The tables of the set.</summary>
public static class TableForms
{
    /// <summary>All tables, participants first. A set needs the participants, and of the others those that say something.</summary>
    public static ImmutableArray<TableDefinition> All => [.. Tables.Select(table => table.Definition)];

    internal static ImmutableArray<FactTable> Tables { get; } =
    [
        new ParticipantsTable(), new QualityTable(), new ClaimsTable(), new CostTable(), new ActivitiesTable(), new InteroperabilityTable(),
        new SurveyTable(), new PriorYearTable(), new RiskTable(), new ReweightingTable(), new ChargesTable(),
    ];

    /// <summary>The table of a name, whatever its case, spaces, hyphens and underscores; null if there is none.</summary>
    internal static FactTable? Find(string name) => Tables.FirstOrDefault(table => Key(table.Definition.Name) == Key(name));

    private static string Key(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
