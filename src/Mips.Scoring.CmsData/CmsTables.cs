using System.Runtime.InteropServices;

namespace Mips.Scoring.CmsData;

/// <summary>
/// What the Centers for Medicare &amp; Medicaid Services published for each performance year, embedded in this assembly. A year is
/// read when it is first asked for and then kept. Safe for concurrent use. Not affiliated with CMS.
/// </summary>
public static class CmsTables
{
    private static readonly Lazy<ReferenceData>[] Data = LazyYears();

    /// <summary>The performance years with data, ascending.</summary>
    public static ImmutableArray<int> Years { get; } = KnownYears();

    /// <summary>CMS's data of a performance year. The same instance each time.</summary>
    /// <param name="performanceYear">For example 2024.</param>
    /// <returns>The data.</returns>
    /// <exception cref="UnknownPerformanceYearException">There is no data for <paramref name="performanceYear"/>.</exception>
    public static ReferenceData For(int performanceYear)
    {
        int lastYear = Editions.FirstYear + Data.Length - 1;
        return performanceYear >= Editions.FirstYear && performanceYear <= lastYear
            ? Data[performanceYear - Editions.FirstYear].Value
            : throw new UnknownPerformanceYearException(performanceYear, Editions.FirstYear, lastYear);
    }

    private static ImmutableArray<int> KnownYears()
    {
        int[] years = new int[Data.Length];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = Editions.FirstYear + i;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(years);
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
