using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>CMS's cost measures under the rules of a year, by their places in CMS's table. Made once for data and rules.</summary>
internal sealed class ResolvedCostMeasures
{
    private readonly ImmutableArray<CostMeasure> measures;
    private readonly CostBenchmark?[] benchmarks;
    private readonly ResolvedCostMeasure[] resolved;
    private readonly DecileTable deciles;

    private ResolvedCostMeasures(ReferenceData data, CostRules rules)
    {
        this.measures = data.Tables.CostMeasures;
        this.benchmarks = ValueArray.Of(this.measures, measure => data.FindCostBenchmark(measure.Id));
        this.deciles = new DecileTable(Array.ConvertAll(this.benchmarks, static benchmark => benchmark?.Bounds.Measured), rules.DecilePoints, out DecileScale[] scales);
        this.resolved = ValueArray.OfNumbers(scales.Length, i => ResolvedCostMeasure.Of(this.measures[i], this.benchmarks[i], scales[i], data.PerformanceYear, rules));
    }

    public static ResolvedCostMeasures For(ReferenceData data, CostRules rules) =>
        data.Resolved.TryGetValue(rules, out object? known) ? (ResolvedCostMeasures)known : Add(data, rules);

    public CostMeasure Measure(int place) => this.measures[place];

    /// <summary>The benchmark of a measure; null if it has none.</summary>
    public CostBenchmark? Benchmark(int place) => this.benchmarks[place];

    /// <summary>Whether the rules state a case minimum for a measure; without one nobody can be scored on it.</summary>
    public bool HasCaseMinimum(int place) => this.resolved[place].HasCaseMinimum;

    /// <summary>The cases that a measure needs.</summary>
    public int CaseMinimum(int place) => this.resolved[place].CaseMinimum;

    /// <summary>Compares a cost with the benchmark. Whether it counts cannot be foretold, so that all are compared.</summary>
    /// <exception cref="ArgumentException">The rules state no case minimum for the measure.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CostLine Compare(int place, PerformanceRate cost, int cases, bool suppressed)
    {
        ref readonly ResolvedCostMeasure measure = ref this.resolved[place];
        if (!measure.HasCaseMinimum)
        {
            throw CostCaseMinimum.Missing(this.measures[place].Id);
        }

        DecileResult reached = this.deciles.PointsOf(cost, measure.Deciles);
        return new(reached.Points, (byte)reached.Decile, measure.FailedBy(cases, suppressed), measure.IsPlaceholder);
    }

    private static ResolvedCostMeasures Add(ReferenceData data, CostRules rules) => (ResolvedCostMeasures)data.Resolved.GetValue(rules, _ => new ResolvedCostMeasures(data, rules));
}

/// <summary>What law and data hold about a cost measure, in numbers.</summary>
/// <param name="Deciles">Where the deciles of its benchmark are; those that no cost reaches if it has none.</param>
/// <param name="CaseMinimum">The cases that it needs; nothing if the rules do not state them.</param>
/// <param name="Failed">The tests that it fails whatever the result; that it is for groups only is among them.</param>
/// <param name="HasCaseMinimum">Whether the rules state a case minimum for it.</param>
/// <param name="IsPlaceholder">Whether its benchmark is a placeholder.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ResolvedCostMeasure(DecileScale Deciles, int CaseMinimum, FailedCostTests Failed, bool HasCaseMinimum, bool IsPlaceholder)
{
    public static ResolvedCostMeasure Of(CostMeasure measure, CostBenchmark? benchmark, DecileScale deciles, int performanceYear, CostRules rules)
    {
        if (!CostCaseMinimum.IsStatedFor(measure.Id, rules.CaseMinimums))
        {
            return default;
        }

        CostMeasureFacts facts = CostMeasureFacts.Of(measure, benchmark, performanceYear, rules);
        return new(deciles, facts.CaseMinimum, facts.Failed, true, benchmark is { Basis: BenchmarkBasis.Mock });
    }

    /// <summary>The tests that a result of the measure fails.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FailedCostTests FailedBy(int cases, bool suppressed) => CostMeasureFacts.FailedBy(this.Failed, cases < this.CaseMinimum, suppressed);
}
