using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the embedded table of the population UUIDs of one year's eCQMs.</summary>
internal static class EcqmTable
{
    internal static string Resource(int performanceYear) => TableFiles.NameOf(performanceYear, ".ecqm.tsv");

    internal static EcqmPopulations Lazily(int performanceYear) => new(() => TableReader.Open(Resource(performanceYear)).Section("ecqm", Population));

    private static EcqmPopulation Population(TableReader row) => new()
    {
        MeasureId = row.Text(),
        EcqmUuid = Uuid(row.Text()),
        Stratum = row.OptionalText(),
        InitialPopulation = Uuid(row.Text()),
        Denominator = Uuid(row.Text()),
        Numerator = Uuid(row.Text()),
        DenominatorExclusion = OptionalUuid(row.Text()),
        DenominatorException = OptionalUuid(row.Text()),
        NumeratorExclusion = OptionalUuid(row.Text()),
        ReportingStrata = [.. row.List().Select(Uuid)],
    };

    // The tables leave out the hyphens.
    private static string Uuid(string digits) => new Guid(digits).ToString("D");

    private static string? OptionalUuid(string digits) => digits.Length == 0 ? null : Uuid(digits);
}
