using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Planning;

/// <summary>The terms of planning in print.</summary>
internal static class PlanningTerms
{
    public static string Measure(string id, CollectionType? type) => type is { } known ? $"{id} {TermWords.Of(known)}" : id;

    public static string Of(PerformanceCategories categories) => string.Join(", ", new[] { PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability }
        .Where(category => categories.HasFlag(Flag(category))).Select(TermWords.Of));

    public static string Of(ApplicabilityCheck check) => check switch
    {
        ApplicabilityCheck.Applied => "the process is applied",
        ApplicabilityCheck.OtherReportingOption => "the process is one of traditional MIPS only",
        ApplicabilityCheck.NothingSubmitted => "no measure was submitted",
        ApplicabilityCheck.OtherCollectionType => "not applied, because a measure came through another collection type than MIPS CQMs and Part B claims",
        ApplicabilityCheck.EnoughMeasures => "not applied, because enough measures were submitted",
        _ => throw TermWords.Unknown(check),
    };

    public static string Of(MeasureClusterKind kind) => kind switch
    {
        MeasureClusterKind.ClinicalTopic => "clinical topic",
        MeasureClusterKind.SpecialtySet => "specialty set",
        _ => throw TermWords.Unknown(kind),
    };

    public static string Of(MeasureLimit limit) => limit switch
    {
        MeasureLimit.None => string.Empty,
        MeasureLimit.SevenPointCap => "topped out: capped",
        MeasureLimit.NoBenchmark => "no benchmark",
        MeasureLimit.Suppressed => "suppressed",
        MeasureLimit.NotPartOfTheSet => "not part of the set",
        _ => throw TermWords.Unknown(limit),
    };

    public static string Of(UncertainFact fact) => fact.Kind switch
    {
        Unknowns.Cost => "a cost score",
        Unknowns.AdministrativeClaims => $"claims measure {fact.Id}",
        Unknowns.ComplexPatientBonus => "the complex patient bonus",
        Unknowns.LateBenchmarks => $"a benchmark of {Measure(fact.Id!, fact.CollectionType)}",
        _ => throw TermWords.Unknown(fact.Kind),
    };

    public static string Of(ChoiceRequirementKind kind) => kind switch
    {
        ChoiceRequirementKind.MvpRegistration => "registration for the MVP",
        ChoiceRequirementKind.MvpRegistrationWithSurvey => "registration for the MVP and the survey",
        ChoiceRequirementKind.SpecialtyAttestation => "attestation of a single specialty or a small practice",
        ChoiceRequirementKind.QualityMeasures => "quality measures",
        ChoiceRequirementKind.OutcomeMeasure => "an outcome measure",
        ChoiceRequirementKind.ImprovementActivity => "an improvement activity",
        ChoiceRequirementKind.PromotingInteroperability => "a complete Promoting Interoperability submission",
        _ => throw TermWords.Unknown(kind),
    };

    public static string Of(Lever lever) => lever.Kind switch
    {
        LeverKind.QualityRate => $"rate of {Measure(lever.Id!, lever.CollectionType)}",
        LeverKind.QualityPatients => $"patients who meet {Measure(lever.Id!, lever.CollectionType)}",
        LeverKind.QualityCases => $"cases of {Measure(lever.Id!, lever.CollectionType)}",
        LeverKind.QualityCompleteness => $"data completeness of {Measure(lever.Id!, lever.CollectionType)}",
        LeverKind.SurveyMeasureRate or LeverKind.AdministrativeClaimsRate => $"result of {lever.Id}",
        LeverKind.Cost => $"cost of {lever.Id}",
        LeverKind.ImprovementActivities => "further improvement activities",
        LeverKind.InteroperabilityNumerator => $"numerator of {lever.Id}",
        _ => throw TermWords.Unknown(lever.Kind),
    };

    private static PerformanceCategories Flag(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => PerformanceCategories.Quality,
        PerformanceCategory.Cost => PerformanceCategories.Cost,
        PerformanceCategory.ImprovementActivities => PerformanceCategories.ImprovementActivities,
        _ => PerformanceCategories.PromotingInteroperability,
    };
}
