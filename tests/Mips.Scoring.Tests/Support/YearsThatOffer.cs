using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Support;

/// <summary>The years that offer a reporting option, from the years themselves: a new year is tested without being listed.</summary>
public static class YearsThatOffer
{
    public static TheoryData<int> TraditionalMips => Years(static _ => true);

    public static TheoryData<int> MipsValuePathways => Years(static year => year.MvpQuality is not null);

    public static TheoryData<int> TheApmPerformancePathway => Years(static year => year.AppQuality is not null);

    private static TheoryData<int> Years(Func<ProgramYear, bool> offers) => [.. ProgramYears.All.Where(offers).Select(year => year.PerformanceYear)];
}
