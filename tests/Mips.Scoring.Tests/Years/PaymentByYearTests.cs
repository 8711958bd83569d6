using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>What § 414.1405 states for each payment year, two years after the performance year.</summary>
public class PaymentByYearTests
{
    /// <summary>§ 414.1405(b)(4) to (10), (c), (d)(3) to (7): 3 points and 4 % for the first payment year, 75 points and 9 % since 2024; no additional threshold after 2024.</summary>
    [Theory]
    [InlineData(2017, 3, 4, 70)]
    [InlineData(2018, 15, 5, 70)]
    [InlineData(2019, 30, 7, 75)]
    [InlineData(2020, 45, 9, 85)]
    [InlineData(2021, 60, 9, 85)]
    [InlineData(2022, 75, 9, 89)]
    [InlineData(2023, 75, 9, null)]
    [InlineData(2024, 75, 9, null)]
    [InlineData(2025, 75, 9, null)]
    [InlineData(2026, 75, 9, null)]
    [InlineData(2027, 75, 9, null)]
    public void Threshold_applicable_percent_and_additional_threshold(int year, int threshold, int applicable, int? additional)
    {
        ProgramYear law = StatedLaw.Of(year);

        Assert.Equal((year, threshold, applicable, additional), (law.PerformanceYear, law.Payment.PerformanceThreshold.Value, law.Payment.ApplicablePercent.Value, law.Payment.ExceptionalPerformance?.Threshold.Value));
        Assert.Equal(0m, PaymentAdjustment.Of(threshold, 1m, 0m, law.Payment).Percent);
        Assert.Equal(-applicable, PaymentAdjustment.Of(threshold / 4m, 1m, 0m, law.Payment).Percent);
        Assert.InRange(PaymentAdjustment.Of((threshold / 4m) + 0.01m, 1m, 0m, law.Payment).Percent, -0.76m * applicable, -0.74m * applicable);
    }

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 11)];

    /// <summary>§ 414.1405(b)(2), (b)(3), (d)(1): a fourth of the threshold, a factor of at most 3.0; 0.5 % at the additional threshold, 10 % at 100, a factor of at most 1 and $500,000,000. Two places: CMS's public use files.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void The_scales_are_the_same_in_every_year(int year)
    {
        PaymentRules payment = StatedLaw.Of(year).Payment;

        Assert.Equal((0.25m, 3m, 2), (payment.LowestShareOfThreshold.Value, payment.LargestScalingFactor.Value, payment.DecimalPlaces.Value));
        if (payment.ExceptionalPerformance is { } additional)
        {
            Assert.Equal((0.5m, 10m, 1m), (additional.AtThreshold.Value, additional.AtHundred.Value, additional.LargestScalingFactor.Value));
            Assert.Equal(Dollars.Of(500_000_000m), additional.AnnualLimit.Value);
        }
    }

    /// <summary>The adjustment of a final score of 100, in percent: CMS's public use files, and CMS's results as medical societies reported them; none is published for the running years.</summary>
    [Theory]
    [InlineData(2017, "1.88")]
    [InlineData(2018, "1.68")]
    [InlineData(2019, "1.79")]
    [InlineData(2020, "1.87")]
    [InlineData(2021, "2.34")]
    [InlineData(2022, "8.26")]
    [InlineData(2023, "2.15")]
    [InlineData(2024, "1.05")]
    [InlineData(2025, null)]
    [InlineData(2026, null)]
    [InlineData(2027, null)]
    public void The_published_maximum_adjustment(int year, string? percent) =>
        Assert.Equal(percent, StatedLaw.Of(year).Payment.PublishedMaximumAdjustment?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>CMS, 2026 final rule: what is final of PY2027 is stated as of the day on which the rule's final text was looked for.</summary>
    [Fact]
    public void The_preliminary_year_says_of_which_day_it_is() => Assert.Equal(new DateTime(2026, 11, 29), StatedLaw.Of(2027).PreliminaryAsOf!.Value);
}
