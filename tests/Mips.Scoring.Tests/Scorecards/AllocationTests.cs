using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.Scorecards;

public class AllocationTests
{
    private const int Repetitions = 200;
    private const long TwoKilobytes = 2_048;

    private static readonly ScoringRequest Typical = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 42 },
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = 21.4m, Cases = 412 },
            new("236", CollectionType.Ecqm) { PerformanceRate = 71.4m, Cases = 612 },
            new("134", CollectionType.Ecqm) { PerformanceRate = 55.1m, Cases = 812 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = 99.1m, Cases = 1_204 },
            new("226", CollectionType.MipsCqm) { PerformanceRate = 88m, Cases = 300 },
            new("047", CollectionType.MipsCqm) { PerformanceRate = 90m, Cases = 120 },
        ],
        AdministrativeClaims = [new("479") { PerformanceRate = 0.15m, Cases = 250 }, new("484") { PerformanceRate = 40m, Cases = 90 }],
        Cost = [new("TPCC_1") { Cost = 1_390.12m, Cases = 64 }, new("MSPB_1") { Cost = 20_000m, Cases = 60 }],
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

    [Fact]
    public void An_explained_scorecard_of_a_typical_submission_allocates_at_most_two_kilobytes()
    {
        ReferenceData data = CmsTables.For(2024);
        Scorecard card = Scorer.Score(Typical, data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repetitions; i++)
        {
            card = Scorer.Score(Typical, data);
        }

        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
        Assert.Equal(100m, card.PromotingInteroperability.CategoryPercent.Value + 14m);
        Assert.InRange(each, 1, TwoKilobytes);
    }

    [Theory]
    [InlineData(ReportingOption.MipsValuePathway)]
    [InlineData(ReportingOption.ApmPerformancePathway)]
    public void So_does_one_of_an_MVP_or_of_the_pathway(ReportingOption option)
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest request = option == ReportingOption.MipsValuePathway
            ? Typical with { Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" } }
            : Typical with { App = new(AppMeasureSet.App) };
        Scorecard card = ParticipationSamples.Score(request, data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repetitions; i++)
        {
            card = ParticipationSamples.Score(request, data);
        }

        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
        Assert.Equal(option, card.ReportingOption);
        Assert.InRange(each, 1, TwoKilobytes);
    }

    private static PromotingInteroperabilityMeasureSubmission Yes(string measureId) => new(measureId) { Answer = true };
}
