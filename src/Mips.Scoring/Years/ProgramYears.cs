using System.Diagnostics.CodeAnalysis;

namespace Mips.Scoring.Years;

/// <summary>The performance years whose law this library knows.</summary>
public static class ProgramYears
{
    /// <summary>All of them, oldest first.</summary>
    public static ImmutableArray<ProgramYear> All => Lists.All;

    /// <summary>Years whose final rule was not at hand: what is law already, everything else carried from the year before. Never used unless asked for.</summary>
    public static ImmutableArray<ProgramYear> Preliminary => Lists.Preliminary;

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
        year = Find(performanceYear);
        return year is not null;
    }

    // A year is made when it is asked for: after those before it, and without those after it.
    private static ProgramYear? Find(int performanceYear) => performanceYear switch
    {
        2017 => Py2017.Rules,
        2018 => Py2018.Rules,
        2019 => Py2019.Rules,
        2020 => Py2020.Rules,
        2021 => Py2021.Rules,
        2022 => Py2022.Rules,
        2023 => Py2023.Rules,
        2024 => Py2024.Rules,
        2025 => Py2025.Rules,
        2026 => Py2026.Rules,
        _ => null,
    };

    private static class Lists
    {
        internal static ImmutableArray<ProgramYear> All { get; } = From(Py2017.Rules);

        internal static ImmutableArray<ProgramYear> Preliminary { get; } = [Py2027.Rules];

        private static ImmutableArray<ProgramYear> From(ProgramYear? first)
        {
            ImmutableArray<ProgramYear>.Builder years = ImmutableArray.CreateBuilder<ProgramYear>();
            for (ProgramYear? year = first; year is not null; year = Find(year.PerformanceYear + 1))
            {
                years.Add(year);
            }

            return years.ToImmutable();
        }
    }
}
