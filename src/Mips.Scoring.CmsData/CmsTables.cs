using Mips.Scoring.Numbers;

namespace Mips.Scoring.CmsData;

/// <summary>
/// What the Centers for Medicare &amp; Medicaid Services published for each performance year, embedded in this assembly. A year is
/// read when it is first asked for and then kept. Safe for concurrent use. Not affiliated with CMS.
/// </summary>
public static class CmsTables
{
    private static readonly Lazy<ReferenceData>[] Data = LazyYears();

    private static readonly Lazy<ReferenceData> Preliminary2027 = new(static () => RolledForward.Of2027(For(RolledForward.Years[0] - 1)));

    /// <summary>The preliminary years, ascending: their data has to be asked for with <see cref="PreliminaryFor"/>.</summary>
    public static ImmutableArray<int> PreliminaryYears => RolledForward.Years;

    /// <summary>The performance years with data, ascending.</summary>
    public static ImmutableArray<int> Years { get; } = KnownYears();

    /// <summary>CMS's data of a performance year. The same instance each time.</summary>
    /// <param name="performanceYear">For example 2024.</param>
    /// <returns>The data.</returns>
    /// <exception cref="UnknownPerformanceYearException">There is no data for <paramref name="performanceYear"/>.</exception>
    /// <example>
    /// <code>
    /// ReferenceData data = CmsTables.For(2025);
    /// Console.WriteLine(data.FindQualityMeasure("236")?.IsInverse); // False
    /// </code>
    /// </example>
    public static ReferenceData For(int performanceYear)
    {
        int lastYear = Editions.FirstYear + Data.Length - 1;
        return performanceYear >= Editions.FirstYear && performanceYear <= lastYear
            ? Data[performanceYear - Editions.FirstYear].Value
            : throw (PreliminaryYears.Contains(performanceYear) ? UnknownPerformanceYearException.ForPreliminary(performanceYear) : new(performanceYear, Editions.FirstYear, lastYear));
    }

    /// <summary>The data of a preliminary year: CMS's tables of the year before, rolled forward, so that benchmarks are estimates. The same instance each time.</summary>
    /// <param name="performanceYear">For example 2027.</param>
    /// <returns>The data, whose version says from which year it is.</returns>
    /// <exception cref="UnknownPerformanceYearException"><paramref name="performanceYear"/> is not a preliminary year.</exception>
    public static ReferenceData PreliminaryFor(int performanceYear) => PreliminaryYears.Contains(performanceYear)
        ? Preliminary2027.Value
        : throw new UnknownPerformanceYearException(performanceYear, PreliminaryYears[0], PreliminaryYears[PreliminaryYears.Length - 1]);

    private static ImmutableArray<int> KnownYears()
    {
        int[] years = new int[Data.Length];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = Editions.FirstYear + i;
        }

        return ImmutableArray.Create(years);
    }

    private static Lazy<ReferenceData>[] LazyYears()
    {
        Lazy<ReferenceData>[] years = new Lazy<ReferenceData>[Editions.Versions.Length];
        for (int i = 0; i < years.Length; i++)
        {
            int index = i;
            years[i] = new(() => new(YearTable.Read(Editions.FirstYear + index, Editions.Versions[index])));
        }

        return years;
    }
}
