using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Says what the native executable does not read: the libraries of tables need reflection.</summary>
internal static class TableSets
{
    private const string Refusal = "tables and workbooks are read and written by the .NET tool (dotnet tool install --global Mips.Scoring.Tool), not by the native executable";

    /// <summary>Refuses the CSV files of a set.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static FileContent ReadTables(string place, IEnumerable<KeyValuePair<string, Func<Stream>>> files) => throw new InvalidDataException(Refusal);

    /// <summary>Refuses a workbook.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static FileContent ReadWorkbook(string place, Stream workbook) => throw new InvalidDataException(Refusal);

    /// <summary>Refuses to write an empty set.</summary>
    /// <returns>Why.</returns>
    public static string? Begin(TableWish wish, string place) => Refusal;

    /// <summary>Refuses to write tables.</summary>
    /// <exception cref="IOException">Always.</exception>
    public static void WriteTables(IEnumerable<NamedRequest> requests, Func<string, Stream> open) => throw new IOException(Refusal);

    /// <summary>Refuses to write a workbook.</summary>
    /// <exception cref="IOException">Always.</exception>
    public static void WriteWorkbook(IEnumerable<NamedRequest> requests, Stream workbook) => throw new IOException(Refusal);
}
