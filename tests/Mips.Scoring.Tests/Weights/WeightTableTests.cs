using System.Text.Json;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class WeightTableTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("weight-table", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_weights_of_a_case(RulePageRow row)
    {
        CategoryWeightRules rules = ProgramYears.For(row.Count("Year")).Weights;

        WeightRow weights = (row.YesNo("Small practice") ? rules.SmallPractice : rules.General).Value.For(Categories.Set(row["Without weight"]));

        Assert.Equal(row["Weights"], weights.ToString());
    }

    /// <summary>One percent is a weight.</summary>
    [Theory]
    [InlineData(1, 33, 33, 33, PerformanceCategories.All)]
    [InlineData(33, 1, 33, 33, PerformanceCategories.All)]
    [InlineData(33, 33, 1, 33, PerformanceCategories.All)]
    [InlineData(33, 33, 33, 1, PerformanceCategories.All)]
    [InlineData(100, 0, 0, 0, PerformanceCategories.Quality)]
    [InlineData(0, 0, 0, 0, PerformanceCategories.None)]
    public void A_category_with_a_percent_is_weighted(int quality, int cost, int improvementActivities, int promotingInteroperability, PerformanceCategories weighted) =>
        Assert.Equal(weighted, new WeightRow(quality, cost, improvementActivities, promotingInteroperability).Weighted);

    /// <summary>A table is written as its rows in the order of the regulation, and read as it was written.</summary>
    [Theory]
    [InlineData("""["30/31/15/24"]""")]
    [InlineData("""["30/30/15/25","55/0/15/30"]""")]
    public void A_table_is_read_as_it_is_written(string json) => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<WeightTable>(json)));

    [Theory]
    [InlineData("100/0/0/0")]
    [InlineData("0/100/0/0")]
    [InlineData("0/0/100/0")]
    [InlineData("0/0/0/100")]
    public void A_weight_is_0_to_100_percent(string weights) => Assert.Equal(weights, JsonSerializer.Deserialize<WeightRow>($"\"{weights}\"").ToString());

    /// <summary>Four whole percents from 0 to 100 between slashes, and nothing else.</summary>
    [Theory]
    [InlineData("\"30/30/15/25\"")]
    [InlineData("{}")]
    [InlineData("[30]")]
    [InlineData("""["30/30/40"]""")]
    [InlineData("""["30/30/15/20/5"]""")]
    [InlineData("""["30/30/15/x"]""")]
    [InlineData("""["-1/31/40/30"]""")]
    [InlineData("""["30/30/15/26"]""")]
    [InlineData("[]")]
    public void What_is_no_table_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WeightTable>(json));

    [Theory]
    [InlineData("\"101/0/0/0\"")]
    [InlineData("\"0/0/0/101\"")]
    [InlineData("\"-1/0/0/0\"")]
    [InlineData("100")]
    public void What_is_no_row_of_weights_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WeightRow>(json));

    /// <summary>Every subset of categories, for both practice sizes and every year; equal years are printed once.</summary>
    [Fact]
    public void All_combinations() => Snapshot.Verify(string.Join("\n", ProgramYears.All
        .GroupBy(Combinations)
        .Select(years => $"PY{string.Join(", ", years.Select(year => year.PerformanceYear))}\n{years.Key}")));

    [Fact]
    public void The_weights_of_every_case_sum_to_100_unless_no_category_is_left()
    {
        Assert.All(
            from year in ProgramYears.All
            from table in new[] { year.Weights.General.Value, year.Weights.SmallPractice.Value }
            from set in Categories.Subsets
            select (table, set),
            each => Assert.Equal((each.set & each.table.Standard.Weighted) == each.table.Standard.Weighted ? 0 : 100, each.table.For(each.set).Total));
    }

    [Fact]
    public void A_reweighted_category_has_no_weight() => Assert.All(
        from year in ProgramYears.All
        from table in new[] { year.Weights.General.Value, year.Weights.SmallPractice.Value }
        from set in Categories.Subsets
        select (table, set),
        each => Assert.Equal(each.table.Standard.Weighted & ~each.set, each.table.For(each.set).Weighted));

    [Fact]
    public void Rows_that_do_not_sum_to_100_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new WeightTable([new(30, 30, 15, 24)]));
        Assert.Throws<ArgumentException>(() => new WeightTable([new(60, 0, 15, 25), new(50, 0, 25, 25)]));
        Assert.Throws<ArgumentException>(() => new WeightTable([]));
    }

    [Fact]
    public void Tables_with_the_same_rows_are_equal()
    {
        WeightTable one = new([new(60, 0, 15, 25)]);

        Assert.Equal(one, new WeightTable([new(60, 0, 15, 25)]));
        Assert.Equal(one.GetHashCode(), new WeightTable([new(60, 0, 15, 25)]).GetHashCode());
        Assert.NotEqual(one, new WeightTable([new(50, 10, 15, 25)]));
    }

    private static string Combinations(ProgramYear year) =>
        string.Concat(Categories.Subsets.Select(set =>
        {
            WeightRow general = year.Weights.General.Value.For(set);
            WeightRow small = year.Weights.SmallPractice.Value.For(set);
            return FormattableString.Invariant($"  no {Categories.Text(set),-10} {general,-12} {(small == general ? "small the same" : "small " + small)}\n");
        }));
}
