namespace Mips.Scoring.Tool.Libraries;

/// <summary>Says that the native executable writes no workbooks: their library needs reflection.</summary>
internal static class ScorecardWorkbook
{
    private const string Refusal = "workbooks are written by the .NET tool (dotnet tool install --global Mips.Scoring.Tool), not by the native executable";

    /// <summary>Refuses.</summary>
    /// <exception cref="IOException">Always.</exception>
    public static void Require() => throw new IOException(Refusal);

    /// <summary>Refuses.</summary>
    /// <exception cref="IOException">Always.</exception>
    public static void Write(Stream file, IEnumerable<(string Sheet, string Csv)> tables) => throw new IOException(Refusal);
}
