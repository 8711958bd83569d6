using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Tests.Years;

/// <summary>The tables of § 414.1380(c)(2)(ii), with their lines in the order of the regulation: quality/cost/improvement activities/Promoting Interoperability.</summary>
public class WeightsByYearTests
{
    private static readonly PerformanceCategories[] Lines =
    [
        PerformanceCategories.None,
        PerformanceCategories.Cost,
        PerformanceCategories.PromotingInteroperability,
        PerformanceCategories.Quality,
        PerformanceCategories.ImprovementActivities,
        PerformanceCategories.Cost | PerformanceCategories.PromotingInteroperability,
        PerformanceCategories.Cost | PerformanceCategories.Quality,
        PerformanceCategories.Cost | PerformanceCategories.ImprovementActivities,
        PerformanceCategories.PromotingInteroperability | PerformanceCategories.Quality,
        PerformanceCategories.PromotingInteroperability | PerformanceCategories.ImprovementActivities,
        PerformanceCategories.Quality | PerformanceCategories.ImprovementActivities,
    ];

    private static string Weights(WeightTable table) => string.Join(' ', Lines.Select(line => table.For(line)));

    /// <summary>Table (A) of payment year 2019, which knows no cost.</summary>
    [Fact]
    public void The_first_year_has_no_cost() => Assert.Equal(
        "60/0/15/25 60/0/15/25 85/0/15/0 0/0/50/50 75/0/0/25 85/0/15/0 0/0/50/50 75/0/0/25 0/0/100/0 100/0/0/0 0/0/0/100",
        Weights(StatedLaw.Of(2017).Weights.General.Value));

    /// <summary>Tables (B) to (F): payment years 2020, 2021, 2022, 2023, and 2024 and later.</summary>
    [Theory]
    [InlineData(2018, "50/10/15/25 60/0/15/25 75/10/15/0 0/10/45/45 65/10/0/25 85/0/15/0 0/0/50/50 75/0/0/25 0/10/90/0 90/10/0/0 0/10/0/90")]
    [InlineData(2019, "45/15/15/25 60/0/15/25 70/15/15/0 0/15/40/45 60/15/0/25 85/0/15/0 0/0/50/50 75/0/0/25 0/15/85/0 85/15/0/0 0/15/0/85")]
    [InlineData(2020, "45/15/15/25 55/0/15/30 70/15/15/0 0/15/15/70 60/15/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 85/15/0/0 0/15/0/85")]
    [InlineData(2021, "40/20/15/25 55/0/15/30 65/20/15/0 0/20/15/65 55/20/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 80/20/0/0 0/20/0/80")]
    [InlineData(2022, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    [InlineData(2023, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    [InlineData(2024, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    [InlineData(2025, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    [InlineData(2026, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    [InlineData(2027, "30/30/15/25 55/0/15/30 55/30/15/0 0/30/15/55 45/30/0/25 85/0/15/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70")]
    public void The_weights_of_a_year(int year, string weights) => Assert.Equal(weights, Weights(StatedLaw.Of(year).Weights.General.Value));

    /// <summary>Table (G): from payment year 2024 a small practice without Promoting Interoperability has 40/30/30/0, and without cost too 50/0/50/0.</summary>
    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void The_weights_of_small_practices(int year) => Assert.Equal(
        "30/30/15/25 55/0/15/30 40/30/30/0 0/30/15/55 45/30/0/25 50/0/50/0 0/0/15/85 70/0/0/30 0/50/50/0 70/30/0/0 0/30/0/70",
        Weights(StatedLaw.Of(year).Weights.SmallPractice.Value));

    /// <summary>§ 414.1380(c)(2)(ii)(B) to (E) make no difference for small practices.</summary>
    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Small_practices_were_weighed_like_others(int year) =>
        Assert.Equal(Weights(StatedLaw.Of(year).Weights.General.Value), Weights(StatedLaw.Of(year).Weights.SmallPractice.Value));

    /// <summary>§ 414.1370(h) through payment year 2022, § 414.1367(d) after it: as usual, without Promoting Interoperability, without quality.</summary>
    [Theory]
    [InlineData(2017, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2018, "50/0/20/30 80/0/20/0 0/0/25/75")]
    [InlineData(2019, "50/0/20/30 80/0/20/0 0/0/25/75")]
    [InlineData(2020, "50/0/20/30 80/0/20/0 0/0/25/75")]
    [InlineData(2021, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2022, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2023, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2024, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2025, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2026, "50/0/20/30 75/0/25/0 0/0/25/75")]
    [InlineData(2027, "50/0/20/30 75/0/25/0 0/0/25/75")]
    public void The_weights_of_APM_entities(int year, string weights)
    {
        WeightTable table = StatedLaw.Of(year).Weights.Apm.Value;

        Assert.Equal(weights, $"{table.For(PerformanceCategories.None)} {table.For(PerformanceCategories.PromotingInteroperability)} {table.For(PerformanceCategories.Quality)}");
    }

    /// <summary>§ 414.1370 ends with payment year 2022; other MIPS APMs had weights of their own in the first year, 0/0/25/75; § 414.1370(g)(1)(ii): 50 points for reporting to the APM in PY2020.</summary>
    [Theory]
    [InlineData(2017, true, "0/0/25/75", null)]
    [InlineData(2018, true, null, null)]
    [InlineData(2019, true, null, null)]
    [InlineData(2020, true, null, 50)]
    [InlineData(2021, false, null, null)]
    [InlineData(2022, false, null, null)]
    [InlineData(2026, false, null, null)]
    public void The_APM_scoring_standard(int year, bool isStandard, string? others, int? credit)
    {
        CategoryWeightRules weights = StatedLaw.Of(year).Weights;

        Assert.Equal((isStandard, others, credit), (weights.ApmScoringStandard.Value, weights.OtherMipsApm?.Value.Standard.ToString(), weights.ApmQualityReportingCredit?.Value));
    }

    /// <summary>§ 414.1380(c)(2)(iii): a group has its Promoting Interoperability reweighted only if every clinician qualifies.</summary>
    [Theory]
    [InlineData(2017)]
    [InlineData(2021)]
    [InlineData(2026)]
    public void Every_clinician_of_a_group_qualifies(int year) => Assert.True(StatedLaw.Of(year).Weights.PromotingInteroperability.EveryClinicianQualifies.Value);
}
