using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Writes the population UUIDs of one year. <see cref="EcqmTable"/> reads the same columns.</summary>
internal static class EcqmTableText
{
    internal static string Write(ImmutableArray<EcqmPopulation> populations)
    {
        TableWriter writer = new();
        writer.Section("ecqm", populations, p =>
        [
            p.MeasureId,
            Digits(p.EcqmUuid),
            p.Stratum,
            Digits(p.InitialPopulation),
            Digits(p.Denominator),
            Digits(p.Numerator),
            Digits(p.DenominatorExclusion),
            Digits(p.DenominatorException),
            Digits(p.NumeratorExclusion),
            string.Join(';', p.ReportingStrata.Select(Digits)),
        ]);
        return writer.ToString();
    }

    internal static string? Digits(string? uuid) => uuid?.Replace("-", string.Empty, StringComparison.Ordinal);
}
