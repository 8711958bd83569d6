using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>
/// What the law and CMS's data hold about one quality measure and collection type in one year, in numbers that always hold. Resolved once, then valid for every
/// participant; who asks why finds measure and benchmark in <see cref="ResolvedMeasures"/>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QualityMeasureFacts
{
    private static readonly Points NoCap = Points.FromTenThousandths(int.MaxValue);

    /// <summary>The least points of a measure that is compared; 0 if it is not new.</summary>
    public Points Floor { get; private init; }

    /// <summary>The most points of a measure that is compared; more than it can earn if it is not capped.</summary>
    public Points Cap { get; private init; }

    /// <summary>The case minimum.</summary>
    public int CasesNeeded { get; private init; }

    /// <summary>The share of eligible cases to report, in millionths of a percent.</summary>
    public int CompletenessNeeded { get; private init; }

    /// <summary>Where the deciles of its benchmark are; those that no rate reaches if it has none.</summary>
    public DecileScale Deciles { get; init; }

    /// <summary>Which of the tables of points without comparison is its own.</summary>
    public short PointsWithoutComparison { get; init; }

    /// <summary>Whether it can fill the place for an outcome measure.</summary>
    public MeasurePriority Priority { get; private init; }

    /// <summary>The tests that it fails whatever is submitted.</summary>
    public FailedTests Failed { get; private init; }

    /// <summary>Puts together what is known about a measure.</summary>
    public static QualityMeasureFacts Of(QualityMeasure measure, QualityBenchmark? benchmark, CollectionType collectionType, int performanceYear, MeasurePointsRules rules) => new()
    {
        Floor = NewMeasureFloor.Of(measure.FirstPerformanceYear, performanceYear, rules.NewMeasures) ?? Points.Zero,
        Cap = benchmark is null ? NoCap : SevenPointCap.Of(measure, benchmark, rules.SevenPointCap) ?? NoCap,
        CasesNeeded = rules.CaseMinimum.Cases.Value,
        CompletenessNeeded = rules.DataCompleteness.MillionthsNeeded(collectionType),
        Priority = measure.IsOutcome ? MeasurePriority.Outcome : measure.IsHighPriority ? MeasurePriority.HighPriority : MeasurePriority.None,
        Failed = If(MeasureSuppression.Excludes(measure, collectionType, rules.SuppressedMeasures), FailedTests.Suppression)
            | If(benchmark is null, FailedTests.Benchmark)
            | If(rules.LackOfBenchmark is LackOfBenchmarkRules.Excluded { Incomplete: IncompleteExclusionReading.Excluded }, FailedTests.LackGoesFirst),
    };

    /// <summary>The tests that a performance on the measure fails.</summary>
    /// <param name="submission">The tests that the submission fails by itself: no eligible case, no rate.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="completenessMillionths">The data completeness in millionths of a percent.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FailedTests FailedBy(FailedTests submission, int cases, int completenessMillionths) =>
        this.Failed | submission | If(completenessMillionths < this.CompletenessNeeded, FailedTests.Completeness) | If(cases < this.CasesNeeded, FailedTests.CaseMinimum);

    private static FailedTests If(bool fails, FailedTests test) => unchecked((FailedTests)(-(fails ? 1 : 0)) & test);
}

/// <summary>What the selection needs to know of a measure.</summary>
internal enum MeasurePriority : byte
{
    None,
    HighPriority,
    Outcome,
}
