namespace Mips.Scoring.Fhir;

/// <summary>The codes of HL7's code system measure-population.</summary>
internal static class PopulationCodes
{
    public const string InitialPopulation = "initial-population";
    public const string Denominator = "denominator";
    public const string DenominatorExclusion = "denominator-exclusion";
    public const string DenominatorException = "denominator-exception";
    public const string Numerator = "numerator";
    public const string NumeratorExclusion = "numerator-exclusion";
    public const string MeasurePopulation = "measure-population";
    public const string MeasurePopulationExclusion = "measure-population-exclusion";
    public const string MeasureObservation = "measure-observation";

    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        InitialPopulation, Denominator, DenominatorExclusion, DenominatorException, Numerator, NumeratorExclusion, MeasurePopulation, MeasurePopulationExclusion, MeasureObservation,
    ];

    /// <summary>Those that may occur more than once in a group: a ratio has two of each.</summary>
    public static readonly string[] OfEachSide = [InitialPopulation, MeasureObservation];
}
