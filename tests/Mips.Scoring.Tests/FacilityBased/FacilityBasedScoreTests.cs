using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedScoreTests
{
    private static readonly FacilityPercentiles Tables = new(2024, [new(0, 0m, 20m, 30m), new(25, 20m, 60m, 45m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]);

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("facility-based-score", "Worked rows");

    public static TheoryData<FacilityPercentile[]> WrongTables => new()
    {
        Array.Empty<FacilityPercentile>(),
        new FacilityPercentile[] { new(0, 1m, 0m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 0m, 0m), new(0, 10m, 0m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 0m, 0m), new(50, 10m, 0m, 0m), new(60, 9m, 0m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 100.1m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 0m, -1m) },
        new FacilityPercentile[] { new(-1, 0m, 0m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 0m, 0m), new(101, 10m, 0m, 0m) },
        new FacilityPercentile[] { new(0, 0m, 0m, 0m), new(50, 100.1m, 0m, 0m) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        FacilityBasedScore score = FacilityBasedScore.Of(row.Number("total performance score"), Tables);
        Assert.Equal((row.Count("percentile"), row.Number("quality"), row.Number("cost")), (score.Percentile, score.Quality.Value, score.Cost.Value));
    }

    /// <summary>CMS's 2024 performance feedback FAQ: 91.23 is the 99th percentile; weight 30 for both.</summary>
    [Fact]
    public void The_published_example_contributes_30_and_28_16_points()
    {
        FacilityBasedScore score = FacilityBasedScore.Of(91.23m, Tables);
        Assert.Equal((30.00m, 28.16m), (Rounding.HalfUp(score.Quality.Of(30m), 2), Rounding.HalfUp(score.Cost.Of(30m), 2)));
        Assert.Equal((new CategoryOutcome(false, Percent.Hundred), new CategoryOutcome(false, new Percent(93.87m))), (score.QualityOutcome(dataSubmitted: false), score.CostOutcome));
    }

    [Theory]
    [MemberData(nameof(WrongTables))]
    public void Tables_that_do_not_cover_every_score_in_order_are_refused(FacilityPercentile[] rows) =>
        Assert.Throws<ArgumentException>(() => new FacilityPercentiles(2024, [.. rows]));

    /// <summary>§ 414.1380(c)(2)(i)(A)(1), (e)(6)(i): by a facility's measures quality has a score, whatever else CMS granted.</summary>
    [Fact]
    public void The_other_exceptions_hold_beside_a_facilitys_score()
    {
        ReweightingGrant noMeasure = new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality);
        ReweightingGrant other = new(ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability);

        Assert.Equal<ReweightingGrant>([other], FacilityBasedScore.GrantsThatHold([noMeasure, other]));
        Assert.Empty(FacilityBasedScore.GrantsThatHold([noMeasure]));
        Assert.Equal<ReweightingGrant>([other], FacilityBasedScore.GrantsThatHold([other]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_total_performance_score_is_0_to_100(int score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FacilityBasedScore.Of(score, Tables));

    [Property]
    public Property Law_a_better_facility_never_has_a_lower_percentile() => Prop.ForAll(
        Gen.Choose(0, 10_000).Two().ToArbitrary(),
        scores => FacilityBasedScore.Of(Math.Max(scores.Item1, scores.Item2) / 100m, Tables).Percentile >= FacilityBasedScore.Of(Math.Min(scores.Item1, scores.Item2) / 100m, Tables).Percentile);
}
