

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

    /// <summary>The year that was asked for.</summary>
    public int PerformanceYear { get; }
}
