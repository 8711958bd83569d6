namespace Mips.Scoring.CmsData;

/// <summary>Reads the embedded table of the population UUIDs of one year's eCQMs.</summary>
internal static class EcqmTable
{
    internal static string Resource(int performanceYear) => FormattableString.Invariant($"{performanceYear}.ecqm.deflate");

    internal static EcqmPopulations Lazily(int performanceYear) => new(() => TableText.Open(Resource(performanceYear)).Section("ecqm", Population));

    /// <summary>A UUID with hyphens from the 32 digits of a table.</summary>
    internal static string Uuid(string digits) =>
        $"{digits.Substring(0, 8)}-{digits.Substring(8, 4)}-{digits.Substring(12, 4)}-{digits.Substring(16, 4)}-{digits.Substring(20)}";

    private static EcqmPopulation Population(string[] row) => new()
    {
        MeasureId = row[0],
        EcqmUuid = Uuid(row[1]),
        Stratum = Cells.OptionalText(row[2]),
        InitialPopulation = Uuid(row[3]),
        Denominator = Uuid(row[4]),
        Numerator = Uuid(row[5]),
        DenominatorExclusion = OptionalUuid(row[6]),
        DenominatorException = OptionalUuid(row[7]),
        NumeratorExclusion = OptionalUuid(row[8]),
        ReportingStrata = row[9].Length == 0 ? [] : [.. row[9].Split(';').Select(Uuid)],
    };

    private static string? OptionalUuid(string cell) => cell.Length == 0 ? null : Uuid(cell);
}
