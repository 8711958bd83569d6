using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Payment;

public sealed class ImpliedScalingFactorTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("implied-scaling-factor", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_factor_behind_a_maximum(RulePageRow row)
    {
        decimal factor = ImpliedScalingFactor.Of(row.Number("Maximum adjustment"), row.Number("Additional scaling factor"), ProgramYears.For(row.Count("Year")).Payment);

        Assert.Equal(row.Number("Scaling factor"), Rounding.HalfUp(factor, 4));
    }

    [Fact]
    public void The_published_maximum_of_a_year_with_one_factor_is_reproduced() => Assert.All(
        ProgramYears.All.Where(year => year.Payment.PublishedMaximumAdjustment is not null && year.Payment.ExceptionalPerformance is null),
        year => Assert.Equal(
            year.Payment.PublishedMaximumAdjustment!.Value,
            PaymentAdjustment.Of(100m, ImpliedScalingFactor.OfPublishedMaximum(year.Payment)!.Value, 0m, year.Payment).Percent));

    [Fact]
    public void Without_a_published_maximum_or_with_two_factors_nothing_is_implied()
    {
        Assert.Null(ImpliedScalingFactor.OfPublishedMaximum(Py2026.Rules.Payment));
        Assert.Null(ImpliedScalingFactor.OfPublishedMaximum(Py2022.Rules.Payment));
    }

    /// <summary>Whoever is at 100 gains nothing where nobody loses anything, § 414.1405(b)(3).</summary>
    [Fact]
    public void A_maximum_of_0_implies_a_factor_of_0()
    {
        Assert.Equal(0m, ImpliedScalingFactor.Of(0m, 0m, Py2024.Rules.Payment));
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedScalingFactor.Of(-0.01m, 0m, Py2024.Rules.Payment));
    }

    [Fact]
    public void A_maximum_that_no_factor_reaches_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedScalingFactor.Of(27.01m, 0m, Py2024.Rules.Payment));
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedScalingFactor.Of(5m, 0.6m, Py2022.Rules.Payment));
    }
}
