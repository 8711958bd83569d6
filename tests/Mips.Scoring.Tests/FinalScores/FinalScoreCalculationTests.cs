using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FinalScores;

public sealed class FinalScoreCalculationTests
{
    private static readonly Citation anywhere = Citation.Cfr("414.1380(c)");

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("final-score-calculation", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_final_score_of_weighted_categories(RulePageRow row)
    {
        int[] weights = [.. row["Weights"].Split('/').Select(int.Parse)];
        ProgramYear year = ProgramYears.For(row.Count("Year"));

        FinalScoreCalculation score = FinalScoreCalculation.Of(
            Weights(weights, row.Number("Quality"), row.Number("Cost"), row.Number("IA"), row.Number("PI")),
            Bonus(row.Number("Complex patient bonus")),
            new SmallPracticeFinalBonus(row.Number("Small practice bonus"), SmallPracticeFinalBonusDisposition.Earned, anywhere),
            year.Payment.PerformanceThreshold.Value,
            year.FinalScore);

        Assert.Equal(row.Number("Final score"), score.Value);
        Assert.Equal(score.Quality + score.Cost + score.ImprovementActivities + score.PromotingInteroperability + score.ComplexPatientBonus + score.SmallPracticeBonus, score.Sum);
    }

    [Fact]
    public void A_third_of_a_point_in_every_category_rounds_from_the_exact_sum()
    {
        decimal third = 200m / 3m;

        FinalScoreCalculation score = Score([30, 30, 15, 25], third, third, third, third, 0.00833333333333333333333333m, Py2024.Rules.FinalScore);

        Assert.Equal(66.68m, score.Value);
    }

    [Fact]
    public void The_precision_of_the_bonus_has_two_readings()
    {
        FinalScoreRules rounded = Py2024.Rules.FinalScore with { ComplexPatientBonusPrecision = ComplexPatientBonusPrecisionReading.Rounded };

        Assert.Equal(50.01m, Score([30, 30, 15, 25], 50.002m, 50.002m, 50.002m, 50.002m, 0.004m, Py2024.Rules.FinalScore).Value);
        Assert.Equal(50.00m, Score([30, 30, 15, 25], 50.002m, 50.002m, 50.002m, 50.002m, 0.004m, rounded).Value);
    }

    [Fact]
    public void Contributions_and_bonus_add_up_to_the_sum()
    {
        FinalScoreCalculation score = Score([30, 30, 15, 25], 80m, 60m, 100m, 90m, 2.5m, Py2024.Rules.FinalScore);

        Assert.Equal((24m, 18m, 15m, 22.5m, 2.5m), (score.Quality, score.Cost, score.ImprovementActivities, score.PromotingInteroperability, score.ComplexPatientBonus));
        Assert.Equal(82m, score.Sum);
        Assert.Equal([24m, 18m, 15m, 22.5m], Enum.GetValues<PerformanceCategory>().Select(score.Of));
        Assert.Throws<ArgumentOutOfRangeException>(() => score.Of((PerformanceCategory)4));
    }

    [Fact]
    public void Fewer_than_two_categories_score_the_threshold_that_is_handed_in()
    {
        FinalScoreCalculation score = FinalScoreCalculation.Of(Weights([0, 0, 0, 100], 0m, 0m, 0m, 100m), Bonus(10m), default, 60m, Py2024.Rules.FinalScore);

        Assert.Equal((60m, FinalScoreDisposition.FewerThanTwoCategories, 0m), (score.Value, score.Disposition, score.ComplexPatientBonus));
    }

    [Property]
    public Property The_final_score_lies_between_0_and_100_and_never_falls_with_a_category() => Prop.ForAll(
        (from scores in Gen.ArrayOf(Gen.Choose(0, 10_000), 4)
         from more in Gen.Choose(0, 10_000)
         from bonus in Gen.Choose(0, 1_000)
         from weights in Gen.Elements<int[]>([30, 30, 15, 25], [55, 0, 15, 30], [50, 0, 50, 0], [0, 50, 50, 0])
         select (scores, more, bonus, weights)).ToArbitrary(),
        each =>
        {
            decimal[] scores = [.. each.scores.Select(score => score / 100m)];
            decimal value = Score(each.weights, scores[0], scores[1], scores[2], scores[3], each.bonus / 100m, Py2024.Rules.FinalScore).Value;
            decimal better = Score(each.weights, scores[0], scores[1], Math.Min(100m, scores[2] + (each.more / 100m)), scores[3], each.bonus / 100m, Py2024.Rules.FinalScore).Value;
            return value is >= 0m and <= 100m && better >= value;
        });

    private static FinalScoreCalculation Score(int[] weights, decimal quality, decimal cost, decimal improvementActivities, decimal promotingInteroperability, decimal bonus, FinalScoreRules rules) =>
        FinalScoreCalculation.Of(Weights(weights, quality, cost, improvementActivities, promotingInteroperability), Bonus(bonus), default, 75m, rules);

    private static ComplexPatientBonus Bonus(decimal points) => new(points, ComplexPatientBonusDisposition.Earned, default, default, anywhere);

    private static CategoryWeights Weights(int[] weights, decimal quality, decimal cost, decimal improvementActivities, decimal promotingInteroperability) => new(
        Weight(weights[0], quality), Weight(weights[1], cost), Weight(weights[2], improvementActivities), Weight(weights[3], promotingInteroperability), anywhere);

    private static CategoryWeight Weight(int weight, decimal score) =>
        new(weight, weight, new Percent(score), weight > 0 ? CategoryWeightState.Scored : CategoryWeightState.Reweighted, ReweightingGround.None, anywhere);
}
