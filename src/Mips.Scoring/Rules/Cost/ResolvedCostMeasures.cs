using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>CMS's cost measures under the rules of a year, by their places in CMS's table. Made once for data and rules.</summary>
internal sealed class ResolvedCostMeasures
{
    private readonly ResolvedCostMeasure[] measures;

    private ResolvedCostMeasures(ReferenceData data, CostRules rules) => this.measures = ValueArray.Of(data.Tables.CostMeasures, measure => ResolvedCostMeasure.Of(measure, data, rules));

    public static ResolvedCostMeasures For(ReferenceData data, CostRules rules) =>
        data.Resolved.TryGetValue(rules, out object? known) ? (ResolvedCostMeasures)known : Add(data, rules);

    /// <summary>Whether the rules state a case minimum for a measure; without one nobody can be scored on it.</summary>
    public bool HasCaseMinimum(int measure) => this.measures[measure].HasCaseMinimum;

    /// <summary>What is known about a measure.</summary>
    /// <exception cref="ArgumentException">The rules state no case minimum for it.</exception>
    public ref readonly ResolvedCostMeasure At(int measure)
    {
        ref readonly ResolvedCostMeasure resolved = ref this.measures[measure];
        if (!resolved.HasCaseMinimum)
        {
            throw CostCaseMinimum.Missing(resolved.Measure.Id);
        }

        return ref resolved;
    }

    private static ResolvedCostMeasures Add(ReferenceData data, CostRules rules) => (ResolvedCostMeasures)data.Resolved.GetValue(rules, _ => new ResolvedCostMeasures(data, rules));
}

/// <summary>A cost measure under the rules of a year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Benchmark">Its benchmark; null if it has none.</param>
/// <param name="Bounds">Its bounds; without a benchmark some that no cost counts by.</param>
/// <param name="Facts">What law and data hold about it; nothing without a case minimum.</param>
/// <param name="HasCaseMinimum">Whether the rules state a case minimum for it.</param>
/// <param name="IsPlaceholder">Whether its benchmark is a placeholder.</param>
internal readonly record struct ResolvedCostMeasure(CostMeasure Measure, CostBenchmark? Benchmark, DecileBounds Bounds, CostMeasureFacts Facts, bool HasCaseMinimum, bool IsPlaceholder)
{
    private static readonly DecileBounds NoBenchmark = new(isInverse: true, DecilePoints.HighestDecile, [PerformanceRate.Of(0m)]);

    public static ResolvedCostMeasure Of(CostMeasure measure, ReferenceData data, CostRules rules)
    {
        CostBenchmark? benchmark = data.FindCostBenchmark(measure.Id);
        bool hasCaseMinimum = CostCaseMinimum.IsStatedFor(measure.Id, rules.CaseMinimums);
        return new(
            measure,
            benchmark,
            benchmark?.Bounds.Measured ?? NoBenchmark,
            hasCaseMinimum ? CostMeasureFacts.Of(measure, benchmark, data.PerformanceYear, rules) : default,
            hasCaseMinimum,
            benchmark is { Basis: BenchmarkBasis.Mock });
    }

    /// <summary>Whether a participant is scored on it, or why not; nobody is on a measure outside their MVP.</summary>
    public CostMeasureDisposition DispositionOf(int cases, bool suppressed, ParticipationOption option, Mvp? mvp) =>
        this.IsOutside(mvp) ? CostMeasureDisposition.NotInMvp : this.Facts.DispositionOf(cases, suppressed, option);

    /// <summary>Whether a participant is scored on it.</summary>
    public bool Counts(int cases, bool suppressed, ParticipationOption option, Mvp? mvp) => this.Facts.Counts(cases, suppressed, option) & !this.IsOutside(mvp);

    private bool IsOutside(Mvp? mvp) => mvp is not null && !mvp.CostMeasures.Contains(this.Measure.Id);
}
