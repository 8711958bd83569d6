using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FinalScores;

public class RiskLineTests
{
    private static readonly Participant Individual = new() { Option = ParticipationOption.Individual };

    /// <summary>Resolved lines give the bonus of the formula, below, at and above medians, means and both maximums, in every year and reading.</summary>
    [Fact]
    public void Lines_give_the_bonus_of_the_formula() => Prop.ForAll(Indicators(100).ToArbitrary(), Indicators(1).ToArbitrary(), Rules().ToArbitrary(), (hcc, dual, rule) =>
    {
        RiskFigures hccFigures = RiskFigures.Of(hcc);
        RiskFigures dualFigures = RiskFigures.Of(dual);
        ComplexPatientBonusValue expected = ComplexPatientBonus.ValueOf(
            Ratio.Of(hcc?.Value ?? 0m), hccFigures, Ratio.Of(dual?.Value ?? 0m), dualFigures, true, Individual, rule, out _, out _);

        Assert.True(ComplexPatientBonus.TryOfLines(
            RiskLine.Of(hccFigures, rule, isDual: false)!.Value,
            UnitsOf(hcc, hccFigures),
            RiskLine.Of(dualFigures, rule, isDual: true)!.Value,
            UnitsOf(dual, dualFigures),
            rule is ComplexPatientBonusRule.Standardized { ComponentGate: ComponentGateReading.AnyIndicator },
            (long)rule.Maximum.Value,
            out ComplexPatientBonusValue bonus));
        Assert.Equal(expected, bonus);
    }).Hold(2_000);

    [Fact]
    public void Equal_figures_in_another_unit_are_others() =>
        Assert.NotEqual(RiskFigures.Of(Indicator(1.5m, 1m, 0.5m, 1m)), RiskFigures.Of(Indicator(1.25m, 1m, 0.5m, 1m)));

    [Fact]
    public void An_indicator_with_more_places_than_31_bits_hold_is_kept_as_it_is()
    {
        RiskFigures figures = RiskFigures.Of(Indicator(1.23456789012345678m, 1.1m, 0.4m, 1.05m));
        Assert.Equal(Ratio.Of(1.23456789012345678m), figures.Indicator);
        Assert.False(figures.IsWhole);
        Assert.All([.. ProgramYears.All.Select(law => law.FinalScore.ComplexPatientBonus).OfType<ComplexPatientBonusRule>()], rule => Assert.Null(RiskLine.Of(figures, rule, isDual: false)));
    }

    /// <summary>Numbers whose products would be longer than 63 bits have no line, or are refused by it.</summary>
    [Fact]
    public void Numbers_that_are_too_long_are_left_to_the_formula()
    {
        ComplexPatientBonusRule.Standardized rule = Standardized(2024) with { PerStandardDeviation = 4.000000001m.Cfr("414.1380(c)(3)"), ComponentCap = ComponentCapReading.None };
        Assert.Null(RiskLine.Of(RiskFigures.Of(Indicator(1m, 1.1m, 0.4m, 1.05m)), rule, isDual: false));
        RiskFigures narrow = RiskFigures.Of(Indicator(100m, 0.0001m, 0.0001m, 0m));
        RiskLine line = RiskLine.Of(narrow, Standardized(2024) with { ComponentCap = ComponentCapReading.None }, isDual: false)!.Value;
        Assert.True(ComplexPatientBonus.TryOfLines(line, UnitsOf(Indicator(100m, 0.0001m, 0.0001m, 0m), narrow), RiskLine.Unknown, 0, false, 10, out _));
        Assert.False(ComplexPatientBonus.TryOfLines(line with { Slope = line.Slope << 20 }, int.MaxValue, RiskLine.Unknown, 0, false, 10, out _));
    }

    /// <summary>The unit is that of the number with the most places, whichever it is, so that the indicator and its figures are whole numbers of it.</summary>
    [Theory]
    [InlineData("1.125", "1", "0.5", "1")]
    [InlineData("1", "1.125", "0.5", "1")]
    [InlineData("1", "1", "0.125", "1.5")]
    [InlineData("1", "1.5", "0.5", "1.125")]
    public void Figures_are_counted_in_the_smallest_place_among_them(string value, string mean, string deviation, string median)
    {
        RiskFigures figures = RiskFigures.Of(Indicator(Number(value), Number(mean), Number(deviation), Number(median)));
        Assert.Equal((1_000, true), (figures.Unit, figures.IsWhole));
    }

    /// <summary>A row holds whole numbers of 31 bits, 0 among them; an indicator that cannot be counted in the unit of its figures is kept beside it.</summary>
    [Theory]
    [InlineData("0", "1.5", true)]
    [InlineData("214748364.7", "1.5", true)]
    [InlineData("214748364.8", "1.5", false)]
    [InlineData("50000", "1.000000000000001", false)]
    public void An_indicator_is_in_the_row_if_it_is_a_whole_number_of_31_bits(string value, string mean, bool isWhole) =>
        Assert.Equal(isWhole, RiskFigures.Of(Indicator(Number(value), Number(mean), 0.5m, 1m)).Indicator is null);

    /// <summary>§ 414.1380(c)(3): parts of a point count from the first one on.</summary>
    [Fact]
    public void The_smallest_part_of_a_point_counts()
    {
        Assert.True(ComplexPatientBonus.TryOfLines(new RiskLine(1, 0, 100, 0, long.MaxValue), 1, RiskLine.Unknown, 0, false, 10, out ComplexPatientBonusValue bonus));
        Assert.Equal(new(Ratio.Of(1, 100), ComplexPatientBonusDisposition.Earned), bonus);
    }

    [Theory]
    [InlineData(0x8000_0000L, true)]
    [InlineData(0x8000_0001L, false)]
    public void Parts_beyond_31_bits_are_left_to_the_formula(long parts, bool fits)
    {
        RiskLine line = new(0, parts, 1, 0, long.MaxValue);
        Assert.Equal(fits, ComplexPatientBonus.TryOfLines(line, 1, RiskLine.Unknown, 0, false, 10, out _));
        Assert.Equal(fits, ComplexPatientBonus.TryOfLines(RiskLine.Unknown, 0, line, 1, false, 10, out _));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static RiskIndicator Indicator(decimal value, decimal mean, decimal deviation, decimal median) => new(value) { Mean = mean, StandardDeviation = deviation, Median = median };

    private static int UnitsOf(RiskIndicator? indicator, in RiskFigures figures) => indicator is null ? 0 : (int)Ratio.Of(indicator.Value).Over(figures.Unit).Numerator;

    private static ComplexPatientBonusRule.Standardized Standardized(int year) => (ComplexPatientBonusRule.Standardized)ProgramYears.For(year).FinalScore.ComplexPatientBonus!;

    private static Gen<ComplexPatientBonusRule> Rules() => Gen.OneOf(
        Gen.Elements(2018, 2019, 2020, 2021).Select(year => ProgramYears.For(year).FinalScore.ComplexPatientBonus!),
        from year in Gen.Choose(2022, 2026)
        from gate in Gen.Elements(Enum.GetValues<ComponentGateReading>())
        from cap in Gen.Elements(Enum.GetValues<ComponentCapReading>())
        select (ComplexPatientBonusRule)(Standardized(year) with { ComponentGate = gate, ComponentCap = cap }));

    private static Gen<RiskIndicator?> Indicators(int largest) => Gen.OneOf(
        Gen.Constant<RiskIndicator?>(null),
        from value in Gen.Choose(0, largest * 10_000)
        from mean in Gen.Choose(1, 20_000)
        from deviation in Gen.Choose(1, 9_999)
        from median in Gen.Choose(0, 20_000)
        from near in Gen.Elements(0, 1, 2)
        select (RiskIndicator?)Indicator((near == 0 ? value : near == 1 ? median : mean + deviation) / 10_000m, mean / 10_000m, deviation / 10_000m, median / 10_000m));
}
