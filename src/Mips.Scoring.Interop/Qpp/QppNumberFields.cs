namespace Mips.Scoring.Interop;

/// <summary>The fields of the numbers of a measurement, those of all kinds together.</summary>
internal static class QppNumberFields
{
    public static readonly JsonFields All = new(
        "numerator", "denominator", "numeratorExclusion", "denominatorException", "observationInstances",
        "performanceMet", "performanceNotMet", "eligiblePopulation", "eligiblePopulationExclusion", "eligiblePopulationException",
        "reportingRate", "performanceRate", "isEndToEndReported", "strata", "stratum", "score", "isBelowMinimum", "reliability", "mask");

    /// <summary>A set of these fields, one bit for each.</summary>
    public static ulong SetOf(params string[] names) => All.SetOf(names);
}
