using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.SharedSavings;

/// <summary>The quality performance standard by performance year.</summary>
public static class SharedSavingsYears
{
    private static readonly SharedSavingsRules Py2021 = new()
    {
        PerformanceYear = 2021,
        Percentile = 30.Cfr("425.512(a)(3)(i)"),
        AppPlus = false.Cfr("425.512(a)(3)(i)"),
        IncentiveCollectionTypes = ImmutableArray<CollectionType>.Empty.Cfr("425.512(a)(3)(i)"),
        OutcomePercentile = 10.Cfr("425.512(a)(4)(i)"),
        RemainingPercentile = 30.Cfr("425.512(a)(4)(i)"),
        FirstYear = FirstYearReporting.None.Cfr("425.512(a)(2)"),
        HasAlternative = false.Cfr("425.512(a)(3)(i)"),
        StandardIsFloor = false.Cfr("425.512(a)(7)"),
    };

    private static readonly SharedSavingsRules Py2022 = Py2021 with
    {
        PerformanceYear = 2022,
        Percentile = 30.Cfr("425.512(a)(4)(i)"),
        AppPlus = false.Cfr("425.512(a)(4)(i)"),
        IncentiveCollectionTypes = ImmutableArray.Create(CollectionType.Ecqm, CollectionType.MipsCqm).Cfr("425.512(a)(4)(i)"),
        FirstYear = FirstYearReporting.CompleteWithCases.Cfr("425.512(a)(2)(i)"),
    };

    private static readonly SharedSavingsRules Py2023 = Py2022 with
    {
        PerformanceYear = 2023,
        LargestHealthEquityAdjustment = new Percent(10m).Cfr("425.512(b)"),
        HasAlternative = true.Cfr("425.512(a)(4)"),
    };

    private static readonly SharedSavingsRules Py2024 = Py2023 with
    {
        PerformanceYear = 2024,
        Percentile = 40.Cfr("425.512(a)(5)(i)(A)"),
        OutcomePercentile = 10.Cfr("425.512(a)(5)(i)(A)"),
        RemainingPercentile = 40.Cfr("425.512(a)(5)(i)(A)"),
        HasAlternative = true.Cfr("425.512(a)(5)(ii)"),
    };

    private static readonly SharedSavingsRules Py2025 = Py2024 with
    {
        PerformanceYear = 2025,
        Percentile = 40.Cfr("425.512(a)(5)(i)(B)"),
        AppPlus = true.Cfr("425.512(a)(5)(i)(B)"),
        IncentiveCollectionTypes = ImmutableArray.Create(CollectionType.Ecqm, CollectionType.MipsCqm).Cfr("425.512(a)(5)(i)(B)"),
        OutcomePercentile = 10.Cfr("425.512(a)(5)(i)(B)"),
        RemainingPercentile = 40.Cfr("425.512(a)(5)(i)(B)"),
        FirstYear = FirstYearReporting.CompleteWithScore.Cfr("425.512(a)(2)(iii)"),
        StandardIsFloor = true.Cfr("425.512(a)(7)(ii)"),
    };

    private static readonly SharedSavingsRules Py2026 = Py2025 with
    {
        PerformanceYear = 2026,
        PublishedStandard = new Percent(73.85m).CitedBy(Citation.Guidance("CMS, 40th percentile MIPS quality performance category score for PY2026: the mean of 77.73 (PY2022), 74.54 (PY2023) and 69.27 (PY2024)")),
        LargestHealthEquityAdjustment = null,
    };

    private static readonly SharedSavingsRules Py2027 = Py2026 with
    {
        PerformanceYear = 2027,
        PublishedStandard = null,
        Percentile = 40.Cfr("425.512(a)(5)(i)(C)"),
        IncentiveCollectionTypes = ImmutableArray.Create(CollectionType.Ecqm).Cfr("425.512(a)(5)(i)(C)"),
        FirstYear = FirstYearReporting.CompleteWithScore.Cfr("425.512(a)(2)(iv)"),
    };

    /// <summary>All of them, oldest first; 2027 for the preliminary year.</summary>
    public static ImmutableArray<SharedSavingsRules> All { get; } = [Py2021, Py2022, Py2023, Py2024, Py2025, Py2026, Py2027];

    /// <summary>The standard of a performance year.</summary>
    /// <param name="performanceYear">For example 2026.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="UnknownPerformanceYearException">The standard of the year is not known here. No other year's takes its place.</exception>
    public static SharedSavingsRules For(int performanceYear) =>
        All.FirstOrDefault(rules => rules.PerformanceYear == performanceYear)
        ?? throw new UnknownPerformanceYearException(performanceYear, All[0].PerformanceYear, All[All.Length - 1].PerformanceYear);
}
