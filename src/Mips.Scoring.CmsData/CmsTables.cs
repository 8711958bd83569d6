namespace Mips.Scoring.CmsData;

/// <summary>
/// What the Centers for Medicare &amp; Medicaid Services published for each performance year, embedded in this assembly. A year is
/// read when it is first asked for and then kept. Safe for concurrent use. Not affiliated with CMS.
/// </summary>
public static class CmsTables
{
    private static readonly ImmutableArray<Edition> Editions = Edition.ReadAll();
    private static readonly ImmutableArray<Lazy<ReferenceData>> Data = ImmutableArray.CreateRange(Editions, static e => new Lazy<ReferenceData>(e.Read));

    /// <summary>The performance years with data, ascending.</summary>
    public static ImmutableArray<int> Years { get; } = ImmutableArray.CreateRange(Editions, static e => e.PerformanceYear);

    /// <summary>CMS's data of a performance year. The same instance each time.</summary>
    /// <param name="performanceYear">For example 2024.</param>
    /// <returns>The data.</returns>
    /// <exception cref="UnknownPerformanceYearException">There is no data for <paramref name="performanceYear"/>.</exception>
    public static ReferenceData For(int performanceYear)
    {
        int index = Years.IndexOf(performanceYear);
        return index >= 0 ? Data[index].Value : throw new UnknownPerformanceYearException(performanceYear, Years[0], Years[Years.Length - 1]);
    }

    /// <summary>One line of the list of editions.</summary>
    private sealed class Edition(int performanceYear, DataVersion version)
    {
        internal int PerformanceYear { get; } = performanceYear;

        internal static ImmutableArray<Edition> ReadAll() => TableText.Open("editions.txt")
            .Section("editions", static row => new Edition(Cells.Int(row[0]), new(row[1], row[2], row[3])));

        internal ReferenceData Read() => new(YearTable.Read(this.PerformanceYear, version));
    }
}
