using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What a measure was compared with, in words.</summary>
internal static class MeasureFactWords
{
    public static string Direction(bool lowerIsBetter) => lowerIsBetter ? "lower is better" : "higher is better";

    public static string Completeness(Percent reported, Percent needed) => $"{Format.Weight(reported)}, {Format.Weight(needed)} needed";

    public static string Cases(int cases, int needed) => $"{Format.Count(cases)}, {Format.Count(needed)} needed";

    public static string Of(MeasureBenchmark benchmark)
    {
        string kind = BenchmarkExplanation.Kind(benchmark.Kind, benchmark.Basis);
        string year = benchmark.Year is int of ? " " + of.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
        return kind + year + (benchmark.IsToppedOut ? ", topped out" : string.Empty);
    }
}
