

namespace Mips.Scoring;

/// <summary>A performance year that this library has no law or no data for.</summary>
public sealed class UnknownPerformanceYearException : ArgumentOutOfRangeException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="performanceYear">The year that was asked for.</param>
    /// <param name="first">The first known year.</param>
    /// <param name="last">The last known year.</param>
    public UnknownPerformanceYearException(int performanceYear, int first, int last)
        : base(nameof(performanceYear), performanceYear, $"Performance year {performanceYear} is not known: the known years are {first} to {last}.")
        => this.PerformanceYear = performanceYear;

    private UnknownPerformanceYearException(int performanceYear, string message)
        : base(nameof(performanceYear), performanceYear, message)
    {
        this.PerformanceYear = performanceYear;
        this.IsPreliminary = true;
    }

    /// <summary>The year that was asked for.</summary>
    public int PerformanceYear { get; }

    /// <summary>Whether the year is a preliminary one, which has to be asked for as such.</summary>
    public bool IsPreliminary { get; }

    /// <summary>Makes the exception for a preliminary year that was asked for like any other.</summary>
    /// <param name="performanceYear">The year that was asked for.</param>
    /// <returns>The exception.</returns>
    public static UnknownPerformanceYearException ForPreliminary(int performanceYear) =>
        new(performanceYear, FormattableString.Invariant($"Performance year {performanceYear} is preliminary, its final rule was not at hand: ask for it with ProgramYears.PreliminaryFor and CmsTables.PreliminaryFor, on the command line with --preliminary."));
}
