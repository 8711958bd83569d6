using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks;

/// <summary>A group's typical year: six quality measures, two claims measures, two cost measures, two activities, a full Promoting Interoperability submission.</summary>
public static class TypicalSubmission
{
    public static ScoringRequest Request { get; } = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 42 },
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 },
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 612 },
            new("134", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(55.1m), Cases = 812 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.1m), Cases = 1_204 },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88m), Cases = 300 },
            new("047", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(90m), Cases = 120 },
        ],
        AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 250 }, new("484") { PerformanceRate = PerformanceRate.Of(40m), Cases = 90 }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }, new("MSPB_1") { Cost = Dollars.Of(20_000m), Cases = 60 }],
        ImprovementActivities = [new("IA_BE_4"), new("IA_EPA_1")],
        PromotingInteroperability =
        [
            new()
            {
                CehrtId = "0015CABCDEFGHIJ",
                PerformanceStart = new DateTime(2024, 1, 1),
                PerformanceEnd = new DateTime(2024, 12, 31),
                Measures =
                [
                    Yes("PI_PPHI_1"), Yes("PI_PPHI_2"), Yes("PI_ONCDIR_1"), Yes("PI_INFBLO_1"),
                    new("PI_EP_1") { Numerator = 187, Denominator = 199 }, Yes("PI_EP_2"), Yes("PI_HIE_5"), new("PI_PEA_1") { Numerator = 861, Denominator = 1_809 },
                    Yes("PI_PHCDRR_1"), Yes("PI_PHCDRR_1_PROD"), Yes("PI_PHCDRR_3"), Yes("PI_PHCDRR_3_PROD"),
                ],
            },
        ],
        PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } },
    };

    public static ReferenceData Data { get; } = CmsTables.For(2024);

    public static ProgramYear Law { get; } = ProgramYears.For(2024);

    private static PromotingInteroperabilityMeasureSubmission Yes(string measureId) => new(measureId) { Answer = true };
}
