namespace Mips.Scoring.Interop;

/// <summary>The counts that every importer reads.</summary>
internal static class CountsRange
{
    public const string Rule = "counts are whole numbers from 0 to 1,000,000,000";
    private const int Largest = 1_000_000_000;

    public static bool Holds(MeasureCounts counts) =>
        IsCount(counts.PerformanceMet) && IsCount(counts.PerformanceNotMet) && IsCount(counts.Exclusions) && IsCount(counts.Exceptions) && IsCount(counts.EligiblePopulation);

    public static bool IsCount(int count) => count is >= 0 and <= Largest;
}
