using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Cost;

public class CostImprovementTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("cost-improvement", "Worked rows");

    private static CostImprovementResult Of(decimal? current, PriorYearResults? prior, decimal maximum = 1m) =>
        CostImprovement.Of(current is decimal percent ? new Percent(percent) : null, prior, maximum);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Improvement_is_the_relative_gain_times_the_maximum(RulePageRow row)
    {
        decimal? current = row["current"] == "none" ? null : row.Number("current");
        PriorYearResults prior = new() { CostScore = row["prior"] == "none" ? null : row.Number("prior"), SameIdentifier = row.YesNo("same identifier") };
        CostImprovementResult result = Of(current, prior, row.Number("maximum"));
        Assert.Equal((row.Number("improvement"), row["reason"]), (result.Amount.Value, result.Reason.ToString()));
    }

    [Fact]
    public void Without_a_prior_year_there_is_no_improvement() =>
        Assert.Equal(CostImprovementReason.PriorYearNotScored, Of(70m, null).Reason);

    [Fact]
    public void The_maximum_is_zero_through_2022_and_one_from_2023()
    {
        Assert.Equal(0m, Py2022.Rules.Cost.MaximumImprovement.Value);
        Assert.All([Py2023.Rules, Py2024.Rules, Py2025.Rules, Py2026.Rules], year => Assert.Equal(1m, year.Cost.MaximumImprovement.Value));
    }

    [Property]
    public Property Law_improvement_is_between_zero_and_the_maximum() => Prop.ForAll(
        Gen.Choose(0, 10_000).Two().ToArbitrary(),
        scores => Of(scores.Item1 / 100m, new() { CostScore = scores.Item2 / 100m }).Amount.Value is >= 0m and <= 1m);
}
