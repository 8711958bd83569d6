using System.Globalization;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Tests.Scorecards;

/// <summary>Small requests for every reporting option, on CMS's own data, and the numbers of a scorecard as text.</summary>
internal static class ParticipationSamples
{
    public static readonly Participant Group = new() { Option = ParticipationOption.Group, Clinicians = 42 };
    public static readonly Participant Individual = new() { Option = ParticipationOption.Individual, Clinicians = 42 };
    public static readonly Participant Entity = new() { Option = ParticipationOption.ApmEntity, Clinicians = 400 };
    public static readonly Participant Subgroup = new() { Option = ParticipationOption.Subgroup, Clinicians = 42 };

    public static ImmutableArray<PromotingInteroperabilitySubmission> Interoperability(int year, int numerator = 50) =>
    [
        new()
        {
            CehrtId = "0015CABCDEFGHIJ",
            PerformanceStart = new DateTime(year, 1, 1),
            PerformanceEnd = new DateTime(year, 12, 31),
            Measures =
            [
                Yes("PI_PPHI_1"), Yes("PI_PPHI_2"), Yes("PI_ONCDIR_1"), Yes("PI_INFBLO_1"), Yes("PI_EP_2"), Yes("PI_HIE_5"),
                new("PI_EP_1") { Numerator = numerator, Denominator = 100 }, new("PI_PEA_1") { Numerator = numerator, Denominator = 100 },
                Yes("PI_PHCDRR_1"), Yes("PI_PHCDRR_1_PROD"), Yes("PI_PHCDRR_3"), Yes("PI_PHCDRR_3_PROD"),
            ],
        },
    ];

    /// <summary>PY2024, Value in Primary Care: an outcome measure, three others, both population health measures, cost, one activity.</summary>
    public static ScoringRequest PrimaryCareMvp(Participant participant) => new()
    {
        PerformanceYear = 2024,
        Participant = participant,
        Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" },
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 },
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 612 },
            new("134", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(55.1m), Cases = 812 },
            new("305", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(10m), Cases = 90 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.1m), Cases = 1_204 },
        ],
        AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 250 }, new("484") { PerformanceRate = PerformanceRate.Of(40m), Cases = 90 }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }, new("MSPB_1") { Cost = Dollars.Of(20_000m), Cases = 60 }],
        ImprovementActivities = [new("IA_EPA_1")],
        PromotingInteroperability = Interoperability(2024),
    };

    /// <summary>PY2024, the APP measure set by an APM Entity.</summary>
    public static ScoringRequest App(Participant participant) => new()
    {
        PerformanceYear = 2024,
        Participant = participant,
        App = new(AppMeasureSet.App),
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 },
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 612 },
            new("134", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(55.1m), Cases = 812 },
            new("130", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(99.1m), Cases = 1_204 },
        ],
        AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 250 }, new("484") { PerformanceRate = PerformanceRate.Of(40m), Cases = 90 }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }],
        PromotingInteroperability = Interoperability(2024),
    };

    public static Scorecard Score(ScoringRequest request) => Score(request, CmsTables.For(request.PerformanceYear));

    public static Scorecard Score(ScoringRequest request, ReferenceData data) => Scorer.Score(request, data);

    /// <summary>The numbers of a scorecard, one line for each part.</summary>
    public static string Text(Scorecard card)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{card.ReportingOption}, {card.Request.Participant.Option}, PY{card.Request.PerformanceYear}");
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            Line($"  {line.Measure.Id} {line.CollectionType}: {line.Points} {line.Disposition}");
        }

        foreach (AdministrativeClaimsMeasureScore line in card.Quality.AdministrativeClaims)
        {
            Line($"  {line.Measure.Id} claims: {line.Points} {line.Disposition}");
        }

        Line($"  quality: ({card.Quality.AchievementPoints} + {card.Quality.SmallPracticeBonus} + {card.Quality.ComplexOrganizationAdjustment}) of {card.Quality.AvailablePoints.Total}, {Places(card.Quality.Score)}");
        foreach (CostMeasureScore line in card.Cost.Measures)
        {
            Line($"  {line.Measure.Id}: {line.Points} {line.Disposition}");
        }

        Line($"  improvement activities: {Places(card.ImprovementActivities.Score)} {card.ImprovementActivities.Basis}");
        Line($"  Promoting Interoperability: {Places(card.PromotingInteroperability.Score)}");
        if (card.ApmEntity is { } entity)
        {
            Line($"  clinicians: quality {Average(entity.Quality)}; improvement activities {Average(entity.ImprovementActivities)}; Promoting Interoperability {Places(entity.PromotingInteroperability?.Score)}");
        }

        foreach (PerformanceCategory category in Enum.GetValues<PerformanceCategory>())
        {
            CategoryWeight weight = card.Weights.Of(category);
            Line($"  {category}: {Places(weight.Score)} x {weight.Weight.Value} = {Rounding.HalfUp(card.FinalScoreCalculation.Of(category), 4)} {weight.State} {weight.Ground}");
        }

        Line($"  complex patient bonus: {Rounding.HalfUp(card.ComplexPatientBonus.Points, 4)}; final score: {card.FinalScore}");
        return text.ToString();
    }

    private static string Average(ApmEntityCategoryAverage? average) => average is { } value
        ? FormattableString.Invariant($"{Places(value.Score)} over {value.Clinicians}, {value.Excepted} excepted, {value.NonReporters} silent")
        : "none";

    private static string Places(Percent? percent) => percent is { } value ? Rounding.HalfUp(value.Value, 4).ToString(CultureInfo.InvariantCulture) : "none";

    private static PromotingInteroperabilityMeasureSubmission Yes(string measureId) => new(measureId) { Answer = true };
}
