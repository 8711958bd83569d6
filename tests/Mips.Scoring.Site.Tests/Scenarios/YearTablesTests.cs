using Mips.Scoring.CmsData;
using Mips.Scoring.Scenarios;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Site.Tests.Scenarios;

/// <summary>The tables of a year are loaded before they are needed, once, and not where they are here.</summary>
public sealed class YearTablesTests
{
    public static TheoryData<string> EveryExample => [.. Examples.All.Select(example => example.File)];

    [Fact]
    public async Task Nothing_is_loaded_that_is_here()
    {
        YearTables tables = new(file => throw new InvalidOperationException(file));
        Assert.All(CmsTables.Years, year => Assert.True(YearTables.Has(year)));
        Assert.Null(await tables.Need(2024));
        Assert.Null(await tables.NeedAll());
    }

    [Fact]
    public async Task A_year_without_data_has_nothing_to_load()
    {
        YearTables tables = new(file => throw new InvalidOperationException(file));
        Assert.Null(await tables.Need(1999));
        Assert.False(YearTables.Has(1999));
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void The_year_of_an_example_is_known_before_it_is_read(string file) => Assert.Equal(Examples.Of(file).Request.PerformanceYear, Examples.YearOf(file));

    /// <summary>Rows and facts without a year are of the newest one.</summary>
    [Fact]
    public void The_workbench_carries_the_newest_year() => Assert.Contains(
        FormattableString.Invariant($"<CarriedYear>{CmsTables.Years[^1]}</CarriedYear>"),
        File.ReadAllText(RepositoryFiles.Path("site/Workbench/Mips.Scoring.Workbench.csproj")),
        StringComparison.Ordinal);
}
