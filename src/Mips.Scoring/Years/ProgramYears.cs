using System.Diagnostics.CodeAnalysis;

namespace Mips.Scoring.Years;

/// <summary>The performance years whose law this library knows.</summary>
public static class ProgramYears
{
    /// <summary>All of them, oldest first.</summary>
    public static ImmutableArray<ProgramYear> All { get; } = [Py2017.Rules, Py2018.Rules, Py2019.Rules, Py2020.Rules, Py2021.Rules, Py2022.Rules, Py2023.Rules, Py2024.Rules, Py2025.Rules, Py2026.Rules];

    /// <summary>Years whose final rule was not at hand: what is law already, everything else carried from the year before. Never used unless asked for.</summary>
    public static ImmutableArray<ProgramYear> Preliminary { get; } = [Py2027.Rules];

    /// <summary>The law of a performance year.</summary>
    /// <param name="performanceYear">For example 2025.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="UnknownPerformanceYearException">The year is not known, or preliminary. No other year's law takes its place.</exception>
    /// <example>
    /// <code>
    /// ProgramYear law = ProgramYears.For(2025);
    /// Console.WriteLine(law.Payment.PerformanceThreshold); // 75 [42 CFR 414.1405(b)(10)(i)]
    /// </code>
    /// </example>
    public static ProgramYear For(int performanceYear) =>
        TryFind(performanceYear, out ProgramYear? year) ? year
        : FindPreliminary(performanceYear) is not null ? throw UnknownPerformanceYearException.ForPreliminary(performanceYear)
        : throw new UnknownPerformanceYearException(performanceYear, All[0].PerformanceYear, All[All.Length - 1].PerformanceYear);

    /// <summary>The law of a preliminary year, as <see cref="ScoringOptions.Law"/>. Scorecards under it say that they are preliminary.</summary>
    /// <param name="performanceYear">For example 2027.</param>
    /// <returns>The rules, with <see cref="ProgramYear.PreliminaryAsOf"/>.</returns>
    /// <exception cref="UnknownPerformanceYearException">The year is not a preliminary one.</exception>
    public static ProgramYear PreliminaryFor(int performanceYear) =>
        FindPreliminary(performanceYear) ?? throw new UnknownPerformanceYearException(performanceYear, Preliminary[0].PerformanceYear, Preliminary[Preliminary.Length - 1].PerformanceYear);

    private static ProgramYear? FindPreliminary(int performanceYear) => Preliminary.FirstOrDefault(year => year.PerformanceYear == performanceYear);

    internal static bool TryFind(int performanceYear, [NotNullWhen(true)] out ProgramYear? year)
    {
        bool known = performanceYear >= All[0].PerformanceYear && performanceYear <= All[All.Length - 1].PerformanceYear;
        year = known ? All[performanceYear - All[0].PerformanceYear] : null;
        return year is not null;
    }
}
