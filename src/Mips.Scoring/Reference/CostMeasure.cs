using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>A cost measure of one performance year.</summary>
public sealed record CostMeasure
{
    private readonly EquatableArray<string> programs;

    /// <summary>CMS's measure ID, for example <c>TPCC_1</c> or <c>COST_KA_1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>The first performance year of the measure in MIPS.</summary>
    public required int FirstPerformanceYear { get; init; }

    /// <summary>Programs and MVPs that use the measure; empty where CMS states none.</summary>
    public ImmutableArray<string> Programs { get => this.programs; init => this.programs = value; }

    /// <summary>The national average cost of groups, where published.</summary>
    public Dollars? GroupNationalAverage { get; init; }

    /// <summary>The national average cost of individuals, where published.</summary>
    public Dollars? IndividualNationalAverage { get; init; }
}

/// <summary>The benchmark of a cost measure, § 414.1380(b)(2). Lower cost is better.</summary>
public sealed record CostBenchmark
{
    /// <summary>The measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Deciles of the distribution, or cut-offs from the median and the standard deviation.</summary>
    public required BenchmarkKind Kind { get; init; }

    /// <summary>Performance period, or a placeholder.</summary>
    public required BenchmarkBasis Basis { get; init; }

    /// <summary>The year whose data the benchmark was made from; null if unknown.</summary>
    public int? BenchmarkYear { get; init; }

    /// <summary>Where each decile starts, in dollars.</summary>
    public required CostBounds Bounds { get; init; }

    /// <summary>The average cost, where published.</summary>
    public Dollars? AverageCost { get; init; }

    /// <summary>The median that follows from the cut-offs of <see cref="BenchmarkKind.StandardDeviation"/>.</summary>
    public Dollars? DerivedMedian { get; init; }

    /// <summary>The standard deviation that follows from the cut-offs of <see cref="BenchmarkKind.StandardDeviation"/>.</summary>
    public Dollars? DerivedStandardDeviation { get; init; }
}
