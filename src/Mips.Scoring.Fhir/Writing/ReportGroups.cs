using Hl7.Fhir.Model;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>Makes the groups of a report.</summary>
internal static class ReportGroups
{
    private const int Places = 6;
    private const string Populations = "http://terminology.hl7.org/CodeSystem/measure-population";

    /// <summary>A proportion: its populations, with CMS's identifiers where it publishes them, and its rate.</summary>
    public static MeasureReport.GroupComponent OfCounts(MeasureRate rate, MeasureCounts counts)
    {
        EcqmPopulation? published = rate.Published;
        MeasureReport.GroupComponent group = new()
        {
            Code = rate.Stratum is string stratum ? new CodeableConcept { Text = stratum } : null,
            Population =
            [
                Population(PopulationCodes.InitialPopulation, counts.EligiblePopulation, published?.InitialPopulation),
                Population(PopulationCodes.Denominator, counts.EligiblePopulation, published?.Denominator),
                .. Optional(PopulationCodes.DenominatorExclusion, counts.Exclusions, published, published?.DenominatorExclusion),
                .. Optional(PopulationCodes.DenominatorException, counts.Exceptions, published, published?.DenominatorException),
                Population(PopulationCodes.Numerator, counts.PerformanceMet, published?.Numerator),
            ],
        };

        // A rate without a denominator does not exist.
        if (EcqmCounts.Share(counts.PerformanceMet, (long)counts.PerformanceMet + counts.PerformanceNotMet) is decimal share)
        {
            group.MeasureScore = new Quantity { Value = decimal.Round(share, Places, MidpointRounding.AwayFromZero) };
        }

        return group;
    }

    /// <summary>A ratio or continuous variable: its result, and its cases.</summary>
    public static MeasureReport.GroupComponent OfResult(QualityMeasureSubmission row) => new()
    {
        Population = [Population(PopulationCodes.MeasurePopulation, row.Cases!.Value, null)],
        MeasureScore = new Quantity { Value = row.PerformanceRate!.Value.ToDecimal() },
    };

    private static IEnumerable<MeasureReport.PopulationComponent> Optional(string code, int count, EcqmPopulation? published, string? uuid) =>
        published is null || uuid is not null ? [Population(code, count, uuid)] : [];

    private static MeasureReport.PopulationComponent Population(string code, int count, string? uuid) => new() { ElementId = uuid, Code = new CodeableConcept(Populations, code), Count = count };
}
