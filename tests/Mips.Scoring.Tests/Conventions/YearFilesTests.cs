using System.Text.RegularExpressions;
using Mips.Scoring.Citations;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

public class YearFilesTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Concat(ProgramYears.Preliminary).Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_number_of_a_year_is_cited(int performanceYear)
    {
        ImmutableArray<YearParameter> parameters = YearParameters.Of(ProgramYears.All.Concat(ProgramYears.Preliminary).Single(year => year.PerformanceYear == performanceYear));
        Violations.None(parameters.Where(parameter => parameter.Citation is null && parameter.Instance is not null && !parameter.IsReading && !parameter.IsShape).Select(parameter => parameter.Path));
        Violations.None(parameters.Where(parameter => parameter.Citation is { } citation && !IsPlausible(citation)).Select(parameter => $"{parameter.Path}: {parameter.Citation}"));
    }

    [Fact]
    public void The_years_are_continuous_and_each_has_its_own_file()
    {
        int first = ProgramYears.All[0].PerformanceYear;
        Assert.Equal(Enumerable.Range(first, ProgramYears.All.Length), ProgramYears.All.Select(year => year.PerformanceYear));
        Assert.All(ProgramYears.All, year =>
        {
            Assert.Same(year, ProgramYears.For(year.PerformanceYear));
            Assert.True(File.Exists(RepositoryFiles.Path($"src/Mips.Scoring/Years/Py{year.PerformanceYear}.cs")));
        });
    }

    /// <summary>A preliminary year follows the last one, is asked for by its own name, and goes when the year becomes law.</summary>
    [Fact]
    public void Preliminary_years_follow_the_last_year_and_have_files_of_their_own()
    {
        Assert.Equal(Enumerable.Range(ProgramYears.All[^1].PerformanceYear + 1, ProgramYears.Preliminary.Length), ProgramYears.Preliminary.Select(year => year.PerformanceYear));
        Assert.All(ProgramYears.Preliminary, year =>
        {
            Assert.Same(year, ProgramYears.PreliminaryFor(year.PerformanceYear));
            Assert.Empty(ProgramYearCheck.Problems(year with { }));
            Assert.True(File.Exists(RepositoryFiles.Path($"src/Mips.Scoring/Years/Py{year.PerformanceYear}.cs")));
        });
    }

    private static bool IsPlausible(Citation citation) => citation.Authority switch
    {
        CitationAuthority.Regulation => Regex.IsMatch(citation.Locator, @"^414\.1[34]\d\d(\([0-9A-Za-z]+\))*(, \S.*| .*)?$"),
        CitationAuthority.FederalRegister => Regex.IsMatch(citation.Locator, @"^\d\d FR \d{4,6}"),
        _ => citation.Locator.Length > 5,
    };
}
