namespace Mips.Scoring.Tables;

/// <summary>A table as it was written, before its headings are understood.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="File">What problems call it.</param>
/// <param name="Rows">Its rows, the headings first; read once, while they are asked for.</param>
internal sealed record RawTable(string Name, string File, IEnumerable<RawRow> Rows);

/// <summary>A row as it was written.</summary>
/// <param name="Number">Its number in the file, from 1 for the headings.</param>
/// <param name="Cells">Its cells: null for an empty one.</param>
internal readonly record struct RawRow(int Number, string?[] Cells);

/// <summary>Ends the reading of a table. Never leaves this assembly.</summary>
internal sealed class TableStoppedException(ImportProblemKind kind, string message) : Exception(message)
{
    public ImportProblemKind Kind { get; } = kind;
}
