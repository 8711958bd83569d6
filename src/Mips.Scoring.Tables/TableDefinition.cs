namespace Mips.Scoring.Tables;

/// <summary>A table of the set: what its rows are, and its columns.</summary>
/// <param name="Name">The name of the sheet, or of the CSV file without its ending.</param>
/// <param name="Meaning">What one row is.</param>
/// <param name="Columns">The columns, in the order in which they are written. A file may have them in any order, and leave out what it does not need.</param>
public sealed record TableDefinition(string Name, string Meaning, ImmutableArray<TableColumn> Columns);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading. Case, spaces, hyphens and underscores do not matter.</param>
/// <param name="Form">What its cells look like, for example <c>whole number</c> or <c>yes or no</c>.</param>
/// <param name="Meaning">What it says, with its unit.</param>
/// <param name="Field">The field of the request that it becomes, as problems of a request name it, for example <c>performanceRate</c>.</param>
/// <param name="Role">Whether a cell names the fact or states it.</param>
public sealed record TableColumn(string Name, string Form, string Meaning, string Field, TableColumnRole Role);

/// <summary>What the cells of a column are for.</summary>
public enum TableColumnRole
{
    /// <summary>Names the fact, and is needed.</summary>
    Key,

    /// <summary>Names the fact more closely, where it applies.</summary>
    Detail,

    /// <summary>States the fact. A row in which no such cell is filled states nothing and is passed over.</summary>
    Value,
}
