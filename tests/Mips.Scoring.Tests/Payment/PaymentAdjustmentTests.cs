using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Payment;

public sealed class PaymentAdjustmentTests
{
    private static readonly PaymentRules py2024 = Py2024.Rules.Payment;
    private static readonly PaymentRules py2022 = Py2022.Rules.Payment;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("payment-adjustment", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_adjustment_of_a_final_score(RulePageRow row) => Assert.Equal(
        row.Number("Adjustment"),
        PaymentAdjustment.Of(row.Number("Final score"), row.Number("Scaling factor"), row.Number("Additional scaling factor"), ProgramYears.For(row.Count("Year")).Payment).Percent);

    [Fact]
    public void A_negative_half_has_two_readings()
    {
        PaymentRules up = py2024 with { NegativeRounding = NegativeAdjustmentRoundingReading.HalfUp };
        const decimal exactHalf = 74.625m; // −0.045

        Assert.Equal(-0.05m, PaymentAdjustment.Of(exactHalf, 0m, 0m, py2024).Percent);
        Assert.Equal(-0.04m, PaymentAdjustment.Of(exactHalf, 0m, 0m, up).Percent);
    }

    /// <summary>The fictitious screen of CMS's 2024 performance feedback FAQ: 75.80 is +0.09 % where 100 is +3.00 %. A third of a hundredth times three is a hundredth.</summary>
    [Theory]
    [InlineData("75.80", "3", "0.10", "0.09")]
    [InlineData("100", "3", "3.00", "3.00")]
    [InlineData("83.30", "3", "1.00", "0.99")]
    [InlineData("50", "3", "-3.00", "-3.00")]
    [InlineData("74.95", "3", "-0.01", "0.00")]
    public void The_places_of_an_adjustment_have_two_readings(string finalScore, string atHundred, string rounded, string truncated)
    {
        decimal score = Exact(finalScore);
        decimal scalingFactor = Exact(atHundred) / py2024.ApplicablePercent.Value;

        Assert.Equal(Exact(rounded), PaymentAdjustment.Of(score, scalingFactor, 0m, py2024).Percent);
        Assert.Equal(Exact(truncated), PaymentAdjustment.Of(score, scalingFactor, 0m, py2024 with { Places = AdjustmentPlacesReading.Truncated }).Percent);
    }

    private static decimal Exact(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Two_factors_have_two_readings()
    {
        PaymentRules apart = py2022 with { TwoFactors = TwoFactorRoundingReading.Apart };

        Assert.Equal(0.03m, PaymentAdjustment.Of(100m, 0.0016m, 0.0014m, py2022).Percent);
        Assert.Equal(0.02m, PaymentAdjustment.Of(100m, 0.0016m, 0.0014m, apart).Percent);
    }

    /// <summary>The reading of negative adjustments changes no adjustment that is not negative, § 414.1405(b)(1), (d)(1).</summary>
    [Theory]
    [InlineData("0", "10.00")]
    [InlineData("0.05", "10.45")]
    [InlineData("1", "19.00")]
    public void The_reading_of_negative_halves_leaves_other_adjustments_alone(string scalingFactor, string percent) => Assert.Equal(
        Exact(percent),
        PaymentAdjustment.Of(100m, Exact(scalingFactor), 1m, py2022 with { NegativeRounding = NegativeAdjustmentRoundingReading.HalfUp }).Percent);

    /// <summary>§ 414.1405(b)(1): a final score at the threshold is neutral, whatever the threshold.</summary>
    [Fact]
    public void A_threshold_of_0_takes_from_nobody()
    {
        PaymentAdjustment neutral = PaymentAdjustment.Of(0m, 3m, 0m, py2024 with { PerformanceThreshold = 0m.Cfr("414.1405(b)") });

        Assert.Equal((0m, AdjustmentBand.AtThreshold), (neutral.Percent, neutral.Band));
    }

    [Fact]
    public void A_published_row_fits_the_unrounded_score_only()
    {
        // Public use file of PY2023: 95.71 × 0.40 + 100 × 0.30 + 29.16 × 0.30 = 77.032, printed 77.03, adjustment +0.18 %.
        const decimal largestFactorPrintedAs215 = 2.1549m / 9m;

        Assert.Equal(0.17m, PaymentAdjustment.Of(77.03m, largestFactorPrintedAs215, 0m, Py2023.Rules.Payment).Percent);
        Assert.Equal(0.18m, PaymentAdjustment.Of(77.032m, largestFactorPrintedAs215, 0m, Py2023.Rules.Payment).Percent);
    }

    [Theory]
    [InlineData("0", AdjustmentBand.LowestQuarter, "414.1405(b)(2)")]
    [InlineData("18.75", AdjustmentBand.LowestQuarter, "414.1405(b)(2)")]
    [InlineData("18.76", AdjustmentBand.BelowThreshold, "414.1405(b)(2)")]
    [InlineData("75", AdjustmentBand.AtThreshold, "414.1405(b)(1)")]
    [InlineData("75.01", AdjustmentBand.AboveThreshold, "414.1405(b)(1)")]
    [InlineData("89", AdjustmentBand.Exceptional, "414.1405(d)(1)")]
    public void The_band_of_a_final_score(string finalScore, AdjustmentBand band, string paragraph)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(decimal.Parse(finalScore, System.Globalization.CultureInfo.InvariantCulture), 1m, 1m, py2022);

        Assert.Equal((band, paragraph), (adjustment.Band, adjustment.Citation.Locator));
    }

    [Fact]
    public void Scores_and_factors_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAdjustment.Of(-0.01m, 1m, 0m, py2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAdjustment.Of(100.01m, 1m, 0m, py2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAdjustment.Of(80m, 3.01m, 0m, py2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAdjustment.Of(80m, -1m, 0m, py2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentAdjustment.Of(80m, 1m, 1.01m, py2022));
    }

    [Fact]
    public void The_adjustment_is_zero_at_the_threshold_of_every_year() => Assert.All(ProgramYears.All, year =>
        Assert.Equal(0m, PaymentAdjustment.Of(year.Payment.PerformanceThreshold.Value, 2m, 0m, year.Payment).Percent));

    [Fact]
    public void A_threshold_of_100_pays_nobody() =>
        Assert.Equal(0m, PaymentAdjustment.Of(100m, 3m, 0m, py2024 with { PerformanceThreshold = 100m.Cfr("414.1405(b)") }).Percent);

    [Property]
    public Property A_higher_score_never_has_a_lower_adjustment() => Prop.ForAll(
        (from year in Gen.Elements(ProgramYears.All.ToArray())
         from score in Gen.Choose(0, 10_000)
         from other in Gen.Choose(0, 10_000)
         from factor in Gen.Choose(0, 3_000)
         from additional in Gen.Choose(0, 1_000)
         select (year, Math.Min(score, other) / 100m, Math.Max(score, other) / 100m, factor / 1_000m, additional / 1_000m)).ToArbitrary(),
        each =>
        {
            (ProgramYear year, decimal lower, decimal higher, decimal factor, decimal additional) = each;
            return PaymentAdjustment.Of(lower, factor, additional, year.Payment).Percent <= PaymentAdjustment.Of(higher, factor, additional, year.Payment).Percent;
        });

    [Property]
    public Property The_adjustment_is_continuous_except_at_a_quarter_of_the_threshold_and_at_the_additional_threshold() => Prop.ForAll(
        (from year in Gen.Elements(ProgramYears.All.ToArray())
         from score in Gen.Choose(0, 9_999)
         select (year, score / 100m)).ToArbitrary(),
        each =>
        {
            (ProgramYear year, decimal score) = each;
            PaymentRules rules = year.Payment;
            decimal quarter = rules.PerformanceThreshold.Value / 4m;
            decimal next = score + 0.01m;
            bool jump = (score <= quarter && next > quarter) || (rules.ExceptionalPerformance is { } exceptional && score < exceptional.Threshold.Value && next >= exceptional.Threshold.Value);
            PaymentAdjustment here = PaymentAdjustment.Of(score, 1m, 1m, rules);
            PaymentAdjustment there = PaymentAdjustment.Of(next, 1m, 1m, rules);
            decimal step = there.Factor + there.AdditionalFactor - here.Factor - here.AdditionalFactor;
            decimal steepest = 0.01m * ((rules.ApplicablePercent.Value / Math.Min(rules.PerformanceThreshold.Value, 100m - rules.PerformanceThreshold.Value)) + 1m);
            return jump || step <= steepest;
        });
}
