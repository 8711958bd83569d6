using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Payment;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class BudgetNeutralityTests
{
    private static readonly PaymentRules py2024 = Py2024.Rules.Payment;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("budget-neutrality", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_factors_of_a_population(RulePageRow row)
    {
        string[][] clinicians = [.. row["Clinicians"].Split(' ').Select(text => text.Split(':'))];
        decimal[] scores = [.. clinicians.Select(clinician => decimal.Parse(clinician[0], CultureInfo.InvariantCulture))];
        long[] charges = [.. clinicians.Select(clinician => 100 * long.Parse(clinician[1], CultureInfo.InvariantCulture))];

        BudgetNeutralFactors factors = BudgetNeutrality.Solve(ChargesByFinalScore.Of(scores, charges), ProgramYears.For(row.Count("Year")).Payment);

        Assert.Equal(row.Number("Scaling factor"), Rounding.HalfUp(factors.ScalingFactor, 4));
        Assert.Equal(row.Number("Additional scaling factor"), Rounding.HalfUp(factors.AdditionalScalingFactor, 4));
        Assert.Equal(row.Number("Decrease"), factors.Decrease.ToDecimal());
        Assert.Equal(row.Number("Increase"), Rounding.HalfUp(factors.Increase.ToDecimal(), 15));
        Assert.Equal(row.Number("Additional increase"), Rounding.HalfUp(factors.AdditionalIncrease.ToDecimal(), 15));
        Assert.Equal(Enum.Parse<BudgetBalance>(row["Balance"]), factors.Balance);
    }

    [Fact]
    public void The_annual_limit_is_reported_if_it_binds()
    {
        Assert.True(Solve([new Clinician(100m, 1_000_000_000_000)], Py2022.Rules.Payment).AnnualLimitBinds);
        Assert.False(Solve([new Clinician(100m, 500_000_000_000)], Py2022.Rules.Payment).AnnualLimitBinds);
    }

    [Theory]
    [InlineData(BudgetRoundingReading.Unrounded)]
    [InlineData(BudgetRoundingReading.Rounded)]
    public void A_year_without_the_additional_adjustment_has_no_annual_limit(BudgetRoundingReading rounding) =>
        Assert.False(Solve([new Clinician(100m, 1_000_000_000_000), new Clinician(50m, 1_000_000)], py2024 with { BudgetRounding = rounding }).AnnualLimitBinds);

    [Fact]
    public void The_change_of_one_clinician_is_that_of_both_factors_together()
    {
        BudgetNeutralFactors both = Solve([new Clinician(100m, 100_000), new Clinician(0m, 100_000)], Py2022.Rules.Payment);

        // 9 % and 10 % of $100.
        Assert.Equal((1m, 1m), (both.ScalingFactor, both.AdditionalScalingFactor));
        Assert.Equal(1_900, BudgetNeutrality.ChangeOf(100m, 10_000, both, Py2022.Rules.Payment));
    }

    [Fact]
    public void The_additional_adjustment_has_no_part_in_the_main_factor()
    {
        Clinician[] population = [new(100m, 100_000_000), new(90m, 50_000_000), new(50m, 30_000_000)];
        PaymentRules rounded = Py2022.Rules.Payment with { BudgetRounding = BudgetRoundingReading.Rounded };

        Assert.Equal(Solve(population, rounded with { ExceptionalPerformance = null }).ScalingFactor, Solve(population, rounded).ScalingFactor);
    }

    [Fact]
    public void The_rounding_of_the_adjustments_has_two_readings()
    {
        Clinician[] population = [new(100m, 100_000_000), new(80m, 100_000_000), new(50m, 10_000_000)];
        PaymentRules rounded = py2024 with { BudgetRounding = BudgetRoundingReading.Rounded };

        BudgetNeutralFactors exact = Solve(population, py2024);
        BudgetNeutralFactors stepwise = Solve(population, rounded);

        // −3 % of $100,000 is $3,000; 9 F + 1.8 F = 0.3 % on average; rounded, 0.25 % and 0.05 % add up to it.
        Assert.Equal(0.0277778m, Rounding.HalfUp(exact.ScalingFactor, 7));
        Assert.Equal((Dollars.Of(3_000m), Dollars.Of(3_000m)), (stepwise.Decrease, stepwise.Increase));
        Assert.InRange(stepwise.ScalingFactor, 0.028333m, 0.028334m);
    }

    [Property]
    public bool Rounded_adjustments_add_as_much_as_they_can_and_not_more(Clinician[] population)
    {
        PaymentRules rounded = py2024 with { BudgetRounding = BudgetRoundingReading.Rounded };
        BudgetNeutralFactors factors = Solve(population, rounded);
        decimal sum = population.Sum(clinician => clinician.Cents * PaymentAdjustment.Of(clinician.FinalScore, factors.ScalingFactor, 0m, rounded).Percent);
        decimal more = population.Sum(clinician => clinician.Cents * PaymentAdjustment.Of(clinician.FinalScore, Math.Min(3m, factors.ScalingFactor + 0.000_000_001m), 0m, rounded).Percent);
        return factors.Increase <= factors.Decrease && sum <= 0m && (factors.Balance != BudgetBalance.Balanced || factors.ScalingFactor == 3m || more > 0m);
    }

    [Theory]
    [InlineData(90, 90, BudgetBalance.NobodyBelowThreshold)]
    [InlineData(50, 50, BudgetBalance.NobodyAboveThreshold)]
    [InlineData(75, 75, BudgetBalance.NothingToBalance)]
    [InlineData(0, 75.01, BudgetBalance.LargestFactorBinds)]
    public void Rounded_adjustments_report_their_balance(decimal one, decimal other, BudgetBalance balance) => Assert.Equal(
        balance,
        Solve([new(one, 1_000_000), new(other, 1_000_000)], py2024 with { BudgetRounding = BudgetRoundingReading.Rounded }).Balance);

    /// <summary>§ 414.1405(b)(3): a cent of charges is enough to gain or to lose something, and where the other side is missing nothing is paid.</summary>
    [Theory]
    [InlineData("100", 1, BudgetBalance.NobodyBelowThreshold, "0")]
    [InlineData("75.1", 1, BudgetBalance.NobodyBelowThreshold, "0")]
    [InlineData("0", 1, BudgetBalance.NobodyAboveThreshold, "0.0009")]
    [InlineData("74.9", 1, BudgetBalance.NobodyAboveThreshold, "0.000001")]
    [InlineData("75", 1, BudgetBalance.NothingToBalance, "0")]
    public void Rounded_adjustments_on_one_side_of_the_threshold_balance_nothing(string finalScore, long cents, BudgetBalance balance, string decrease) => Assert.Equal(
        new BudgetNeutralFactors(0m, 0m, balance, false, Dollars.Of(Exact(decrease)), Dollars.Zero, Dollars.Zero, Citation.Cfr("414.1405(b)(3)")),
        Solve([new(Exact(finalScore), cents)], py2024 with { BudgetRounding = BudgetRoundingReading.Rounded }));

    /// <summary>§ 414.1405(b)(3): a score of 100 gains at most three times the 9 % that a score of 0 loses.</summary>
    [Theory]
    [InlineData(29_999, BudgetBalance.Balanced, 26.9991)]
    [InlineData(30_000, BudgetBalance.Balanced, 27)]
    [InlineData(30_001, BudgetBalance.LargestFactorBinds, 27)]
    public void Rounded_adjustments_balance_up_to_a_factor_of_three(long centsAtZero, BudgetBalance balance, decimal increase)
    {
        BudgetNeutralFactors factors = Solve([new(100m, 10_000), new(0m, centsAtZero)], py2024 with { BudgetRounding = BudgetRoundingReading.Rounded });

        Assert.Equal((balance, balance == BudgetBalance.LargestFactorBinds || centsAtZero == 30_000), (factors.Balance, factors.ScalingFactor == 3m));
        Assert.InRange(factors.Increase.ToDecimal(), increase - 0.01m, increase);
        Assert.Equal((0m, false, Dollars.Zero), (factors.AdditionalScalingFactor, factors.AnnualLimitBinds, factors.AdditionalIncrease));
    }

    /// <summary>§ 414.1405(b)(2), (3): with a threshold of 0 nobody is below it, with one of 100 nobody is above it; with one of 1, a score of 0 loses the whole 9 %.</summary>
    [Theory]
    [InlineData(0, BudgetRoundingReading.Unrounded, BudgetBalance.NobodyBelowThreshold, 0, 0)]
    [InlineData(0, BudgetRoundingReading.Rounded, BudgetBalance.NobodyBelowThreshold, 0, 0)]
    [InlineData(1, BudgetRoundingReading.Unrounded, BudgetBalance.Balanced, 9, 9)]
    [InlineData(100, BudgetRoundingReading.Unrounded, BudgetBalance.NobodyAboveThreshold, 9, 0)]
    [InlineData(100, BudgetRoundingReading.Rounded, BudgetBalance.NobodyAboveThreshold, 9, 0)]
    public void Thresholds_at_the_ends_of_the_scale_have_one_side(int threshold, BudgetRoundingReading rounding, BudgetBalance balance, decimal decrease, decimal increase)
    {
        PaymentRules rules = py2024 with { PerformanceThreshold = ((decimal)threshold).Cfr("414.1405(b)"), BudgetRounding = rounding };

        BudgetNeutralFactors factors = Solve([new(0m, 10_000), new(100m, 1_000_000)], rules);

        Assert.Equal((balance, Dollars.Of(decrease), increase), (factors.Balance, factors.Decrease, Rounding.HalfUp(factors.Increase.ToDecimal(), 12)));
    }

    /// <summary>A law of one's own in which everybody below the threshold loses the whole percent: at the threshold nobody does, § 414.1405(b)(1).</summary>
    [Fact]
    public void At_the_threshold_nothing_is_lost_even_if_everything_is_below_it()
    {
        BudgetNeutralFactors factors = Solve([new(75m, 10_000)], py2024 with { LowestShareOfThreshold = 1m.Cfr("414.1405(b)(2)") });

        Assert.Equal((BudgetBalance.NothingToBalance, Dollars.Zero), (factors.Balance, factors.Decrease));
    }

    /// <summary>One cent, one point above the threshold, gains 9 % × 3 ÷ 25 of a cent.</summary>
    [Fact]
    public void One_cent_above_the_threshold_is_an_increase()
    {
        BudgetNeutralFactors factors = Solve([new(76m, 1), new(0m, 1_000_000)], py2024);

        Assert.Equal((BudgetBalance.LargestFactorBinds, Dollars.Of(0.000_108m)), (factors.Balance, factors.Increase));
    }

    /// <summary>§ 414.1405(d)(1): with an additional threshold of 0, a score of 0 has the additional factor at the threshold, 0.5 %.</summary>
    [Fact]
    public void The_lowest_score_can_be_exceptional()
    {
        PaymentRules rules = Py2022.Rules.Payment with { ExceptionalPerformance = Py2022.Rules.Payment.ExceptionalPerformance! with { Threshold = 0m.Cfr("414.1405(d)") } };

        Assert.Equal(Dollars.Of(0.5m), Solve([new(0m, 10_000)], rules).AdditionalIncrease);
    }

    /// <summary>9 % of 50 cents is 4.5 cents: half up, 5 cents; of 49 cents 4.41, 4 cents.</summary>
    [Theory]
    [InlineData(50, 5)]
    [InlineData(49, 4)]
    public void The_change_of_a_clinician_is_whole_cents(long cents, long change) =>
        Assert.Equal(change, BudgetNeutrality.ChangeOf(100m, cents, new(1m, 0m, BudgetBalance.Balanced, false, Dollars.Zero, Dollars.Zero, Dollars.Zero, Citation.Cfr("414.1405(b)(3)")), py2024));

    [Fact]
    public void Ten_trillion_dollars_is_the_most_that_is_added_up()
    {
        Assert.Equal(Dollars.Of(10_000_000_000_000m), ChargesByFinalScore.Of([75m], [1_000_000_000_000_000]).Total);
        Assert.Equal(Dollars.Of(10_000_000_000_000m), ChargesByFinalScore.Of([75m, 80m], [999_999_999_999_999, 1]).Total);
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([75m], [1_000_000_000_000_001]));
    }

    [Fact]
    public void Scores_and_charges_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([1m], [1, 2]));
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([-0.01m], [1]));
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([100.01m], [1]));
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([75.001m], [1]));
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([75m], [-1]));
        Assert.Throws<ArgumentException>(() => ChargesByFinalScore.Of([75m, 80m], [1_000_000_000_000_000, 1]));
    }

    [Fact]
    public void Nobody_leads_to_nothing()
    {
        BudgetNeutralFactors factors = Solve([], py2024);

        Assert.Equal((0m, BudgetBalance.NothingToBalance), (factors.ScalingFactor, factors.Balance));
    }

    [Property]
    public bool Payments_balance_to_half_a_cent_for_each_clinician(Clinician[] population)
    {
        BudgetNeutralFactors factors = Solve(population, py2024);
        long balance = population.Sum(clinician => BudgetNeutrality.ChangeOf(clinician.FinalScore, clinician.Cents, factors, py2024));
        return factors.Balance != BudgetBalance.Balanced || Math.Abs(balance) * 2 <= population.Length;
    }

    [Property]
    public Property Scaling_every_charge_leaves_the_factor_unchanged() => Prop.ForAll(
        Generators.AnyPopulation(),
        Gen.Choose(2, 1_000).ToArbitrary(),
        (population, times) => Solve(population, py2024).ScalingFactor == Solve([.. population.Select(clinician => clinician with { Cents = clinician.Cents * times })], py2024).ScalingFactor);

    [Property]
    public bool The_order_of_the_clinicians_is_irrelevant(Clinician[] population) =>
        Solve(population, py2024) == Solve([.. population.Reverse()], py2024);

    [Property]
    public Property The_factor_lies_between_0_and_3_and_the_limit_holds() => Prop.ForAll(
        Generators.AnyPopulation(),
        Gen.Elements(ProgramYears.All.ToArray()).ToArbitrary(),
        (population, year) =>
        {
            BudgetNeutralFactors factors = Solve(population, year.Payment);
            return factors.ScalingFactor is >= 0m and <= 3m
                && factors.AdditionalScalingFactor is >= 0m and <= 1m
                && factors.AdditionalIncrease <= Dollars.Of(500_000_000m)
                && Rounding.HalfUp(factors.Increase.ToDecimal(), 12) <= Rounding.HalfUp(factors.Decrease.ToDecimal(), 12);
        });

    [Property]
    public Property More_charges_below_the_threshold_never_lower_the_factor() => Prop.ForAll(
        Generators.AnyPopulation(),
        Gen.Choose(0, 7_499).ToArbitrary(),
        (population, score) => Solve([.. population, new Clinician(score / 100m, 1_000_000)], py2024).ScalingFactor >= Solve(population, py2024).ScalingFactor);

    [Property]
    public Property More_charges_above_the_threshold_never_raise_it_once_somebody_is_there() => Prop.ForAll(
        Generators.AnyPopulation(),
        Gen.Choose(7_501, 10_000).ToArbitrary(),
        (population, score) =>
        {
            Clinician[] with = [new(100m, 1), .. population];
            return Solve([.. with, new Clinician(score / 100m, 1_000_000)], py2024).ScalingFactor <= Solve(with, py2024).ScalingFactor;
        });

    private static decimal Exact(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static BudgetNeutralFactors Solve(Clinician[] population, PaymentRules rules) => BudgetNeutrality.Solve(
        ChargesByFinalScore.Of([.. population.Select(clinician => clinician.FinalScore)], [.. population.Select(clinician => clinician.Cents)]), rules);

    public static class Generators
    {
        public static Arbitrary<Clinician[]> AnyPopulation() => Shrinking.Lists(Gen.ArrayOf(
            from hundredths in Gen.Frequency<int>((4, Gen.Choose(0, 10_000)), (1, Gen.Elements(0, 1_875, 1_876, 7_499, 7_500, 7_501, 10_000)))
            from cents in Gen.Choose(0, 2_000_000_000)
            select new Clinician(hundredths / 100m, cents)));
    }

    public sealed record Clinician(decimal FinalScore, long Cents);
}
