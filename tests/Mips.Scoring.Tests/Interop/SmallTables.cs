using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A handful of measures in the shape of CMS's, so that an importer's tests say all they depend on.</summary>
internal static class SmallTables
{
    public static ReferenceData For(int year) => new(new ReferenceTables
    {
        PerformanceYear = year,
        Version = new DataVersion("test", "2026-01-01", "0"),
        QualityMeasures =
        [
            Measure("236", QualityMetricType.SinglePerformanceRate, CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims) with { MeasureType = QualityMeasureType.IntermediateOutcome, IsHighPriority = true, EcqmId = "CMS165v12", EcqmUuid = "aaaaaaaa-0000-0000-0000-000000000236" },
            Measure("236SSP", QualityMetricType.SinglePerformanceRate, CollectionType.MedicareCqm),
            Measure("130", QualityMetricType.SinglePerformanceRate, CollectionType.Ecqm, CollectionType.MipsCqm),
            Measure("226", QualityMetricType.MultiPerformanceRate, CollectionType.MipsCqm) with { Strata = ["first", "second"], StrataAlgorithm = Reference.StrataAlgorithm.WeightedAverage },
            Measure("238", QualityMetricType.MultiPerformanceRate, CollectionType.Ecqm) with { Strata = ["first", "second"], StrataAlgorithm = Reference.StrataAlgorithm.WeightedAverage, EcqmUuid = "aaaaaaaa-0000-0000-0000-000000000238" },
            Measure("007", QualityMetricType.SinglePerformanceRate, CollectionType.Ecqm) with { EcqmUuid = "aaaaaaaa-0000-0000-0000-000000000007" },
            Measure("ACRAD15", QualityMetricType.NonProportion, CollectionType.QcdrMeasure),
            Measure("ACRAD36", QualityMetricType.RegistrySinglePerformanceRate, CollectionType.QcdrMeasure),
            Measure("CAHPS_1", QualityMetricType.Cahps, CollectionType.CahpsSurvey),
            Measure("479", QualityMetricType.CostScore, CollectionType.AdministrativeClaims),
        ],
        EcqmPopulations = new EcqmPopulations(() => [Population("236", null, "1"), Population("238", "first", "1"), Population("238", "second", "2"), Population("007", null, "1"), Population("007", null, "2")]),
        ImprovementActivities =
        [
            new ImprovementActivity { Id = "IA_BE_4", Title = "Engagement", FirstPerformanceYear = 2017 },
            new ImprovementActivity { Id = "IA_PM_2", Title = "Anticoagulant management", FirstPerformanceYear = 2017 },
        ],
        PromotingInteroperabilityMeasures =
        [
            new PromotingInteroperabilityMeasure { Id = "PI_EP_1", Title = "e-Prescribing", Metric = PromotingInteroperabilityMetric.Proportion },
            new PromotingInteroperabilityMeasure { Id = "PI_PPHI_1", Title = "Security risk analysis", Metric = PromotingInteroperabilityMetric.YesNo },
            new PromotingInteroperabilityMeasure { Id = "ACI_EP_1", Title = "e-Prescribing", Metric = PromotingInteroperabilityMetric.Proportion },
        ],
        Mvps =
        [
            new Mvp
            {
                Id = "G0053", Title = "Rheumatology", QualityMeasures = ["236"], OutcomesBasedClaimsMeasures = [], PopulationHealthMeasures = [],
                CostMeasures = [], ImprovementActivities = [], PromotingInteroperabilityMeasures = [],
            },
        ],
    });

    // The UUIDs are the name of the population and the number of the group, so that documents can be read.
    private static EcqmPopulation Population(string measureId, string? stratum, string group) => new()
    {
        MeasureId = measureId,
        EcqmUuid = "aaaaaaaa-0000-0000-0000-000000000" + measureId,
        Stratum = stratum,
        InitialPopulation = "ipop-" + group,
        Denominator = "denom-" + group,
        Numerator = "numer-" + group,
        DenominatorExclusion = "denex-" + group,
        DenominatorException = "denexcep-" + group,
        NumeratorExclusion = "numex-" + group,
    };

    private static QualityMeasure Measure(string id, QualityMetricType metric, params CollectionType[] collectionTypes) => new()
    {
        Id = id,
        Title = "Measure " + id,
        MeasureType = QualityMeasureType.Process,
        MetricType = metric,
        IsHighPriority = false,
        IsInverse = false,
        FirstPerformanceYear = 2017,
        CollectionTypes = [.. collectionTypes],
    };
}
