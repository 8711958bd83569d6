using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>A row of category "quality" of measures-data.json.</summary>
internal static class QualityMeasureImport
{
    private const int RegistrationTypesWithoutLimit = 4;

    internal static QualityMeasure Read(JsonElement row)
    {
        StrataAlgorithm? algorithm = Algorithm(row.OptionalText("overallAlgorithm"));
        ImmutableArray<string> registrationTypes = row.Texts("allowedRegistrationTypes");
        bool isSplit = algorithm == StrataAlgorithm.Split;
        return new()
        {
            Id = row.Text("measureId"),
            Title = row.Title(),
            MeasureType = MeasureType(row.Text("measureType")),
            MetricType = MetricType(row.Text("metricType")),
            IsHighPriority = row.Flag("isHighPriority"),
            IsInverse = row.Flag("isInverse"),
            IsRiskAdjusted = row.OptionalFlag("isRiskAdjusted"),
            FirstPerformanceYear = row.Int("firstPerformanceYear"),
            CollectionTypes = SubmissionMethods.List(row, "submissionMethods"),
            StrataAlgorithm = algorithm,
            Strata = algorithm is null ? [] : [.. row.Rows("strata").Select(stratum => stratum.Text("name"))],
            ReportingStratum = isSplit ? "reporting" : null,
            PerformanceStratum = isSplit ? "performance" : null,
            SuppressedFor = SubmissionMethods.Flagged(row, "isClinicalGuidelineChanged", "clinicalGuidelineChanged"),
            TruncatedFor = SubmissionMethods.Flagged(row, "isIcdImpacted", "icdImpacted"),
            HistoricalBenchmarkRemovedFor = HistoricalBenchmarkRemoved(row),
            SevenPointCapRemovedFor = SubmissionMethods.List(row, "sevenPointCapRemoved"),
            CompanionIds = row.Texts("companionMeasureId"),
            Programs = row.Texts("allowedPrograms"),
            RegistrationTypes = registrationTypes.Length == RegistrationTypesWithoutLimit ? [] : registrationTypes,
            SpecialtySets = row.Texts("measureSets"),
            EcqmId = row.OptionalText("eMeasureId"),
            EcqmUuid = row.OptionalText("eMeasureUuid")?.ToLowerInvariant(),
        };
    }

    // The key was "benchmarks" in 2021; "removed" is the only value ever used.
    private static ImmutableArray<CollectionType> HistoricalBenchmarkRemoved(JsonElement row)
    {
        JsonElement? flags = row.Field("historic_benchmarks") ?? row.Field("benchmarks");
        return flags is not { ValueKind: JsonValueKind.Object } methods ? [] : SubmissionMethods.Sorted(methods.EnumerateObject()
            .Where(method => method.Value.GetString() == "removed")
            .Select(method => SubmissionMethods.Of(method.Name, row)));
    }

    private static QualityMeasureType MeasureType(string text) => text switch
    {
        "process" => QualityMeasureType.Process,
        "outcome" => QualityMeasureType.Outcome,
        "intermediateOutcome" or "intermediateOutcomeAndProcess" => QualityMeasureType.IntermediateOutcome,
        "patientReportedOutcome" => QualityMeasureType.PatientReportedOutcome,
        "patientEngagementExperience" => QualityMeasureType.PatientEngagementExperience,
        "efficiency" => QualityMeasureType.Efficiency,
        "structure" => QualityMeasureType.Structure,
        _ => throw new FormatException($"Unknown measure type '{text}'."),
    };

    private static QualityMetricType MetricType(string text) => text switch
    {
        "singlePerformanceRate" => QualityMetricType.SinglePerformanceRate,
        "multiPerformanceRate" => QualityMetricType.MultiPerformanceRate,
        "registrySinglePerformanceRate" => QualityMetricType.RegistrySinglePerformanceRate,
        "registryMultiPerformanceRate" => QualityMetricType.RegistryMultiPerformanceRate,
        "nonProportion" => QualityMetricType.NonProportion,
        "cahps" => QualityMetricType.Cahps,
        "costScore" => QualityMetricType.CostScore,
        _ => throw new FormatException($"Unknown metric type '{text}'."),
    };

    private static StrataAlgorithm? Algorithm(string? text) => text switch
    {
        null => null,
        "simpleAverage" => StrataAlgorithm.SimpleAverage,
        "weightedAverage" => StrataAlgorithm.WeightedAverage,
        "sumNumerators" => StrataAlgorithm.SumNumerators,
        "overallStratumOnly" => StrataAlgorithm.OverallStratumOnly,
        "split" => StrataAlgorithm.Split,
        _ => throw new FormatException($"Unknown overall algorithm '{text}'."),
    };
}
