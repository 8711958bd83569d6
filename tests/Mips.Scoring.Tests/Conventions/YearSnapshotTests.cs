using System.Globalization;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>One reviewed page for each year: every number, its source, and whether the year sets it or carries it.</summary>
public class YearSnapshotTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Concat(ProgramYears.Preliminary).Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Year(int performanceYear)
    {
        ProgramYear? before = ProgramYears.All.FirstOrDefault(year => year.PerformanceYear == performanceYear - 1);
        Snapshot.Verify(YearPage.AllParameters(ProgramYears.All.Concat(ProgramYears.Preliminary).Single(year => year.PerformanceYear == performanceYear), before), performanceYear.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary><c>docs/years.md</c> is made of the year values; on a difference the received page is written beside it.</summary>
    [Fact]
    public void What_changed_each_year_is_documented()
    {
        string introduction = $"""
            # What changed each year

            Made from the year values by `YearSnapshotTests`, not written by hand: every parameter whose value differs from the year before, with the source that sets it, newest year first. Where a value ends, the source is that of the formula in its place (`replaced`), or, where there is none, the one that set it, and the year through which it did. A formula that changed shape shows its old parameters going and its new ones coming. What MVPs and the APP share with traditional MIPS is said once, under quality. The first year is {ProgramYears.All[0].PerformanceYear}; all values of all years are in the reviewed pages `tests/Mips.Scoring.Tests/Conventions/YearSnapshotTests.Year_*.verified.txt`.


            """;
        IEnumerable<string> changes = ProgramYears.All.Skip(1).Zip(ProgramYears.All, YearPage.Changes).Reverse();
        Snapshot.VerifyFile((introduction + string.Join("\n", changes)).ReplaceLineEndings("\n"), "docs/years.md");
    }

    /// <summary>Neither a number that begins nor one that ends is without a source.</summary>
    [Fact]
    public void Every_change_of_a_year_states_its_source() => Violations.None(
        from line in File.ReadLines(RepositoryFiles.Path("docs/years.md"))
        where line.StartsWith('|') && string.IsNullOrWhiteSpace(line.Split('|')[^2])
        select line);
}
