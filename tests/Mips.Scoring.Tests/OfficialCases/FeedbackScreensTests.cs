using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>Numbers on the pages of CMS's 2024 performance feedback FAQ, beside those of <c>published-results.csv</c>. CMS calls its screens fictitious; what cannot hold is named in <c>docs/accuracy.md</c>.</summary>
public class FeedbackScreensTests
{
    private static readonly PaymentRules payment = Py2024.Rules.Payment;

    // A group with 78 points by an MVP and 83 by traditional MIPS receives 83.
    [Fact]
    public void The_higher_of_two_scores_is_the_final_score()
    {
        FinalScoreAttribution attribution = FinalScoreAttribution.Of(
            [Group(ReportingOption.MipsValuePathway, 78m), Group(ReportingOption.TraditionalMips, 83m)], Py2024.Rules.FinalScore.Attribution);

        Assert.Equal((ReportingOption.TraditionalMips, 83m), (attribution.Attributed.Reporting, attribution.Attributed.Score.Value));
        Assert.Equal(ReportingOption.MipsValuePathway, Assert.Single(attribution.Others).Score.Reporting);
    }

    // "How does my final score determine my payment adjustment": the ends of each row, with the scaling factor of PY2024.
    [Theory]
    [InlineData(0, AdjustmentBand.LowestQuarter)]
    [InlineData(18.75, AdjustmentBand.LowestQuarter)]
    [InlineData(18.76, AdjustmentBand.BelowThreshold)]
    [InlineData(74.99, AdjustmentBand.BelowThreshold)]
    [InlineData(75, AdjustmentBand.AtThreshold)]
    [InlineData(75.01, AdjustmentBand.AboveThreshold)]
    [InlineData(100, AdjustmentBand.AboveThreshold)]
    public void The_bands_of_the_payment_adjustment(decimal finalScore, AdjustmentBand expected)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, payment.PublishedMaximumAdjustment!.Value / payment.ApplicablePercent.Value, 0m, payment);

        Assert.Equal(expected, adjustment.Band);
        Assert.True(expected switch
        {
            AdjustmentBand.LowestQuarter => adjustment.Factor == -9m,
            AdjustmentBand.BelowThreshold => adjustment.Factor is > -9m and < 0m,
            AdjustmentBand.AtThreshold => adjustment.Factor == 0m,
            _ => adjustment.Factor > 0m,
        });
    }

    // Fictitious screens: 3.00 at 100 is not the 1.05 of PY2024, but 80 is the same line; 75.80 is not (0.096, printed 0.09).
    [Theory]
    [InlineData(100, 3.00, 3.00)]
    [InlineData(80, 0.60, 0.60)]
    [InlineData(75.80, 0.09, 0.10)]
    public void The_adjustments_of_the_screens_by_their_own_maximum(decimal finalScore, decimal printed, decimal computed)
    {
        Assert.Equal(computed, PaymentAdjustment.Of(finalScore, 3m / 9m, 0m, payment).Percent);
        Assert.InRange(computed - printed, 0m, 0.01m);
    }

    // A hospital's 91.23 is the 99th percentile: 100 % of 30 points is 30.00 (also FacilityBasedScoreTests); 20 of 40 is 7.5 of 15; 13.32 of 20 is 19.98 of 30.
    [Theory]
    [InlineData(100, 100, 30, 30.00)]
    [InlineData(20, 40, 15, 7.5)]
    [InlineData(13.32, 20, 30, 19.98)]
    public void Points_of_a_category_are_its_share_of_the_weight(decimal points, decimal available, decimal weight, decimal published) =>
        Assert.Equal(published, Percent.OfShare(points, available).Of(weight));

    // Fictitious screens: 145 at 100 % printed 6.32, 481 at 80 % printed 7.00, 147 is no measure of PY2024.
    [Fact]
    public void Points_of_measures_on_screens_that_cannot_hold()
    {
        ReferenceData data = CmsTables.For(2024);

        Assert.Equal(10m, QualityData.Request(2024, QualityData.Submit("145", 100m)).Score(data).Measures[0].Points.ToDecimal());
        MeasurePointsGround ground = QualityData.Request(2024, QualityData.Submit("481", 80m, CollectionType.Ecqm)).Score(data).Measures[0].Achievement.Ground;
        Assert.Equal(MeasurePointsGround.NoBenchmark, ground);
        Assert.Null(data.FindQualityMeasure("147"));
    }

    // Screen of a measure: 479 at 0.13, 10.00 points. Neither cases nor clinicians are printed; with enough of both the rate as a share earns them.
    [Fact]
    public void Measure_479_at_0_13_earns_ten_points()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 16 },
            AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.13m), Cases = 200 }],
        };
        Assert.Equal(10.00m, Scorer.Score(request, CmsTables.For(2024)).Quality.AdministrativeClaims[0].Points.ToDecimal());
    }

    // A participant of an APM with 50 % credit for improvement activities.
    [Fact]
    public void The_credit_for_apm_participation_is_20_of_40_points() =>
        Assert.Equal(20m, new Percent(Py2024.Rules.ImprovementActivities.ApmCredit.Value).Of(Py2024.Rules.ImprovementActivities.PointsForFullScore.Value));

    private static AttributableScore Group(ReportingOption reporting, decimal value) =>
        new(ParticipationOption.Group, reporting, new(value, value, value, 0m, 0m, 0m, 0m, 0m, FinalScoreDisposition.Calculated, Citation.Cfr("414.1380(c)")));
}
