using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>CMS's published results, recomputed by the engine from CMS's published inputs.</summary>
public class PublishedResultsTests
{
    private static readonly Citation Stated = Citation.CmsData("published");

    // CMS publishes maximum adjustments, not scaling factors. These reproduce every published adjustment of their year.
    private static readonly Dictionary<int, (decimal Factor, decimal Additional)> ScalingFactors = new()
    {
        [2017] = (0.074m, 0.158m),
        [2018] = (0.0614m, 0.137m),
        [2019] = (0.0051m, 0.175m),
        [2020] = (0.1036m, 0.094m),
        [2021] = (0.0133m, 0.222m),
        [2022] = (0.2476m, 0.603m),
        [2023] = (2.15m / 9m, 0m),
        [2024] = (1.05m / 9m, 0m),
    };

    public static TheoryData<PublishedResult> Results => [.. PublishedResult.All()];

    [Theory]
    [MemberData(nameof(Results))]
    public void A_published_result_is_reproduced(PublishedResult result)
    {
        decimal value = Recompute(result);
        Assert.True(result.IsReproducedBy(value), $"{result.Case}: {value}, published {result.Published} (tolerance {result.Tolerance}).");
    }

    private static decimal Recompute(PublishedResult result)
    {
        ProgramYear law = ProgramYears.For(result.PerformanceYear);
        return result.Kind switch
        {
            "measure-points" => MeasurePoints(result, law),
            "quality-percent" => QualityCategoryScore.Of(
                Points.Of(result.Numbers("points", '+').Sum() + result.Number("bonus")), Points.Of(result.Number("available")), new(result.Number("improvement")))!.Value.Value,
            "quality-improvement" => Improvement(result, law),
            "cost-percent" => CostCategory.Achievement(Points.Of(result.Number("points")), Points.Of(result.Number("available")))!.Value.Value,
            "activities" => Activities(result, law),
            "interoperability-measure" => PromotingInteroperabilityMeasurePoints.Of(
                (int)result.Number("numerator"), (int)result.Number("denominator"), Points.Of(result.Number("maximum"))).ToDecimal(),
            "interoperability-percent" => Interoperability(result, law),
            "final-score" => FinalScoreOf(result, law),
            "adjustment" => PaymentAdjustment.Of(result.Number("final"), ScalingFactors[result.PerformanceYear].Factor, ScalingFactors[result.PerformanceYear].Additional, law.Payment).Percent,
            _ => throw new InvalidDataException(result.Kind),
        };
    }

    private static decimal MeasurePoints(PublishedResult result, ProgramYear law)
    {
        ScoringRequest request = Request(result) with
        {
            Quality = [new(result["measure"], Enum.Parse<CollectionType>(result["type"])) { PerformanceRate = PerformanceRate.Of(result.Number("rate")), Cases = 100 }],
        };
        return Assert.Single(QualityCategory.Score(request, CmsTables.For(result.PerformanceYear), law.Quality).Measures).Points.ToDecimal();
    }

    private static decimal Improvement(PublishedResult result, ProgramYear law) => QualityImprovement.Of(
        Points.Of(result.Number("points")),
        Points.Of(result.Number("available")),
        new() { QualityAchievementPercent = result.Number("prior"), QualityScore = result.Number("prior") },
        fullyParticipating: true,
        law.Quality.Improvement).PercentagePoints.Value;

    // The published points of the category, of 40.
    private static decimal Activities(PublishedResult result, ProgramYear law)
    {
        ScoringRequest request = Request(result) with { ImprovementActivities = [.. result["activities"].Split('+').Select(id => new ImprovementActivitySubmission(id))] };
        request = request with { Participant = request.Participant with { Rural = result["special"] == "yes" } };
        ImprovementActivitiesScore score = ImprovementActivitiesCategory.Score(
            request, CmsTables.For(result.PerformanceYear), law.ImprovementActivities, qualitySubmitted: false, promotingInteroperabilitySubmitted: false, extremeCircumstances: false);
        return score.Score.Of(40m);
    }

    private static decimal Interoperability(PublishedResult result, ProgramYear law)
    {
        string[] answeredYes =
        [
            "PI_PPHI_1", "PI_PPHI_2", "PI_ONCDIR_1", "PI_INFBLO_1", "PI_EP_2", "PI_PHCDRR_1", "PI_PHCDRR_3", result["exchange"],
            .. result["bonus"].Split('+', StringSplitOptions.RemoveEmptyEntries),
            .. result.PerformanceYear >= 2023 ? ["PI_PHCDRR_1_PROD", "PI_PHCDRR_3_PROD"] : Array.Empty<string>(),
        ];
        int mostForAccess = result.PerformanceYear >= 2023 ? 25 : 40;
        PromotingInteroperabilitySubmission submission = new()
        {
            CehrtId = "0015ABCDEFGHIJK",
            PerformanceStart = new(result.PerformanceYear, 1, 1),
            PerformanceEnd = new(result.PerformanceYear, 12, 31),
            Measures =
            [
                .. answeredYes.Select(id => new PromotingInteroperabilityMeasureSubmission(id) { Answer = true }),
                new("PI_EP_1") { Numerator = 10, Denominator = 10 },
                new("PI_PEA_1") { Numerator = (int)result.Number("access"), Denominator = mostForAccess },
            ],
        };
        return PromotingInteroperabilityCategory.Score(Request(result) with { PromotingInteroperability = [submission] }, CmsTables.For(result.PerformanceYear), law.PromotingInteroperability).Score.Value;
    }

    private static decimal FinalScoreOf(PublishedResult result, ProgramYear law)
    {
        decimal[] weights = [.. result.Numbers("weights", '/')];
        CategoryWeights categories = new(
            Weight(weights[0], result.Number("quality")),
            Weight(weights[1], result.Number("cost")),
            Weight(weights[2], result.Number("activities")),
            Weight(weights[3], result.Number("interoperability")),
            Stated);
        ComplexPatientBonus bonus = new(result.Number("bonus"), ComplexPatientBonusDisposition.Earned, default, default, Stated);
        SmallPracticeFinalBonus small = new(result.Number("small"), SmallPracticeFinalBonusDisposition.NoBonusInThisYear, Stated);
        return FinalScoreCalculation.Of(categories, bonus, small, law.Payment.PerformanceThreshold.Value, law.FinalScore).Value;
    }

    private static CategoryWeight Weight(decimal weight, decimal score) =>
        new((int)weight, (int)weight, new(score), weight > 0 ? CategoryWeightState.Scored : CategoryWeightState.Reweighted, ReweightingGround.None, Stated);

    private static ScoringRequest Request(PublishedResult result) => new()
    {
        PerformanceYear = result.PerformanceYear,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 },
    };
}
