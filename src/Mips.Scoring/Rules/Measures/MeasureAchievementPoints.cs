using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Measures;

/// <summary>Everything that decides the points of one quality measure in one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MeasurePointsRules
{
    private readonly EquatableArray<Cited<AdministrativeClaimsMinimum>> administrativeClaimsMinimums;
    private readonly EquatableArray<Cited<SuppressedMeasure>> suppressedMeasures = ImmutableArray<Cited<SuppressedMeasure>>.Empty;

    /// <summary>How counts become a rate.</summary>
    public required PerformanceRateRules PerformanceRates { get; init; }

    /// <summary>How a rate is scored against decile bounds.</summary>
    public required DecilePointsRules DecilePoints { get; init; }

    /// <summary>The data completeness requirement.</summary>
    public required DataCompletenessRules DataCompleteness { get; init; }

    /// <summary>The case minimum of submitted measures.</summary>
    public required CaseMinimumRules CaseMinimum { get; init; }

    /// <summary>The minimums of administrative claims measures.</summary>
    public required ImmutableArray<Cited<AdministrativeClaimsMinimum>> AdministrativeClaimsMinimums { get => this.administrativeClaimsMinimums; init => this.administrativeClaimsMinimums = value; }

    /// <summary>What a complete measure without benchmark or cases earns.</summary>
    public required LackOfBenchmarkRules LackOfBenchmark { get; init; }

    /// <summary>The CAHPS for MIPS survey.</summary>
    public required CahpsRules Cahps { get; init; }

    /// <summary>Whether the year excludes quality measures that CMS suppressed.</summary>
    public required Cited<bool> ExcludesSuppressedMeasures { get; init; }

    /// <summary>Measures that CMS suppressed and that its data does not mark so; empty in every year.</summary>
    public ImmutableArray<Cited<SuppressedMeasure>> SuppressedMeasures { get => this.suppressedMeasures; init => this.suppressedMeasures = value; }

    /// <summary>Collection types that have flat benchmarks throughout, whatever CMS published; null in every year that is law.</summary>
    public FlatBenchmarkRules? FlatBenchmarks { get; init; }

    /// <summary>The floors of new measures; null before PY2022.</summary>
    public NewMeasureRules? NewMeasures { get; init; }

    /// <summary>The cap of topped out measures; null in PY2017 and in the APM Performance Pathway.</summary>
    public SevenPointCapRules? SevenPointCap { get; init; }
}

/// <summary>What the points of a measure rest on: the first test that it failed, or its benchmark.</summary>
[JsonConverter(typeof(EnumNameConverter<MeasurePointsGround>))]
public enum MeasurePointsGround : byte
{
    /// <summary>It was compared with its benchmark.</summary>
    Benchmark,

    /// <summary>It is complete, but has no benchmark.</summary>
    NoBenchmark,

    /// <summary>It is complete and has a benchmark, but too few cases.</summary>
    BelowCaseMinimum,

    /// <summary>It is complete with enough cases and a benchmark, but no case entered its rate: all were excluded or excepted.</summary>
    NoPerformanceRate,

    /// <summary>It misses the data completeness requirement.</summary>
    IncompleteData,

    /// <summary>CMS suppressed it for the collection type.</summary>
    Suppressed,

    /// <summary>It was submitted as 0 of 0: no case was eligible.</summary>
    NoEligibleCases,

    /// <summary>The request states the points; they are not computed.</summary>
    Stated,
}

/// <summary>What changed the points that the benchmark gave, or set them.</summary>
[JsonConverter(typeof(EnumNameConverter<MeasurePointsAdjustment>))]
public enum MeasurePointsAdjustment : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The minimum of the year.</summary>
    MinimumPoints,

    /// <summary>The floor of a measure in its first or second year.</summary>
    NewMeasureFloor,

    /// <summary>The cap of topped out measures.</summary>
    SevenPointCap,

    /// <summary>The points of a small practice.</summary>
    SmallPracticePoints,

    /// <summary>The fixed points of the year for everybody else.</summary>
    FixedPoints,

    /// <summary>The measure leaves both sums.</summary>
    Excluded,
}

/// <summary>The points of one measure with what led to them.</summary>
/// <param name="Ground">What they rest on.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 for none.</param>
/// <param name="BenchmarkPoints">The points from the decile, before floor and cap.</param>
/// <param name="Adjustment">What changed or set the points.</param>
/// <param name="Points">The achievement points.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasurePoints(MeasurePointsGround Ground, int Decile, Points BenchmarkPoints, MeasurePointsAdjustment Adjustment, Points Points)
{
    private readonly byte decile = unchecked((byte)Decile);

    /// <summary>The decile reached, 1 to 10; 0 for none.</summary>
    public int Decile { get => this.decile; init => this.decile = unchecked((byte)value); }

    /// <summary>Points of a benchmark without what led to them.</summary>
    internal static MeasurePoints Only(Points points) => new(MeasurePointsGround.Benchmark, 0, Points.Zero, MeasurePointsAdjustment.None, points);

    /// <summary>Whether the measure leaves both sums.</summary>
    public bool IsExcluded => this.Adjustment == MeasurePointsAdjustment.Excluded;
}

/// <summary>The achievement points of a submitted measure: suppression, completeness, benchmark and cases, deciles, floor, cap, in this order. § 414.1380(b)(1)(i).</summary>
public static class MeasureAchievementPoints
{
    private const int BitsOfAdjustment = 4;

    // The minimum of the year, then the floor, then the cap: one bit each, and the last of them says what set the points.
    private const ulong Adjustments =
        (ulong)MeasurePointsAdjustment.None
        | ((ulong)MeasurePointsAdjustment.MinimumPoints << BitsOfAdjustment)
        | ((ulong)MeasurePointsAdjustment.NewMeasureFloor << (2 * BitsOfAdjustment))
        | ((ulong)MeasurePointsAdjustment.NewMeasureFloor << (3 * BitsOfAdjustment))
        | ((ulong)MeasurePointsAdjustment.SevenPointCap << (4 * BitsOfAdjustment))
        | ((ulong)MeasurePointsAdjustment.SevenPointCap << (5 * BitsOfAdjustment))
        | ((ulong)MeasurePointsAdjustment.SevenPointCap << (6 * BitsOfAdjustment))
        | ((ulong)MeasurePointsAdjustment.SevenPointCap << (7 * BitsOfAdjustment));

    /// <summary>Scores one submitted measure.</summary>
    /// <param name="performance">What was submitted.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="benchmark">Its benchmark for the collection type; null if there is none.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The points and what led to them.</returns>
    public static MeasurePoints Of(
        in MeasuredPerformance performance,
        QualityMeasure measure,
        QualityBenchmark? benchmark,
        CollectionType collectionType,
        bool smallPractice,
        int performanceYear,
        MeasurePointsRules rules)
    {
        QualityMeasureFacts facts = QualityMeasureFacts.Of(measure, benchmark, collectionType, performanceYear, rules);
        MeasurePointsGround ground = FirstFailedTest.Of(facts.FailedBy(performance.Failed, performance.Cases, performance.CompletenessMillionths));
        return ground == MeasurePointsGround.Benchmark
            ? Compared(DecilePoints.Of(benchmark!.Bounds, performance.Rate.GetValueOrDefault(), rules.DecilePoints), facts)
            : WithoutComparison(ground, collectionType, NewMeasureFloor.Of(measure.FirstPerformanceYear, performanceYear, rules.NewMeasures), smallPractice, rules);
    }

    /// <summary>The points of a measure that is compared with its benchmark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static MeasurePoints Compared(PerformanceRate rate, in QualityMeasureFacts facts, ResolvedMeasures measures) => Compared(measures.Deciles.PointsOf(rate, facts.Deciles), facts);

    /// <summary>The points of a measure that is not compared with its benchmark.</summary>
    /// <param name="ground">Why it is not.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="floor">The least points of a new measure; null if it is not new.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="rules">The rules of the year.</param>
    internal static MeasurePoints WithoutComparison(MeasurePointsGround ground, CollectionType collectionType, Points? floor, bool smallPractice, MeasurePointsRules rules) => ground switch
    {
        MeasurePointsGround.IncompleteData => Incomplete(collectionType, smallPractice, rules.DataCompleteness),
        MeasurePointsGround.NoBenchmark or MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate => Incomparable(ground, collectionType, floor, smallPractice, rules),
        _ => Excluded(ground),
    };

    // Whether points are raised or capped cannot be foretold: both are done without a jump, and the last that changed them is looked up.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static MeasurePoints Compared(DecileResult decile, in QualityMeasureFacts facts)
    {
        unchecked
        {
            Points atLeastFloor = Points.Max(decile.Points, facts.Floor);
            int changes = (decile.AtMinimum ? 1 : 0) | ((decile.Points < facts.Floor ? 1 : 0) << 1) | ((atLeastFloor > facts.Cap ? 1 : 0) << 2);
            MeasurePointsAdjustment adjustment = (MeasurePointsAdjustment)((Adjustments >> (BitsOfAdjustment * changes)) & ((1 << BitsOfAdjustment) - 1));
            return new(MeasurePointsGround.Benchmark, decile.Decile, decile.Points, adjustment, Points.Min(atLeastFloor, facts.Cap));
        }
    }

    private static MeasurePoints Incomplete(CollectionType collectionType, bool smallPractice, DataCompletenessRules rules) =>
        WithFixedPoints(MeasurePointsGround.IncompleteData, smallPractice && collectionType != CollectionType.CmsWebInterface, DataCompleteness.PointsWhenMissed(collectionType, smallPractice, rules));

    private static MeasurePoints Incomparable(MeasurePointsGround ground, CollectionType collectionType, Points? newMeasureFloor, bool smallPractice, MeasurePointsRules rules) =>
        LackOfBenchmark.PointsOf(collectionType, smallPractice, rules.LackOfBenchmark) is not { } points ? Excluded(ground)
        : newMeasureFloor is { } floor ? new(ground, 0, Points.Zero, MeasurePointsAdjustment.NewMeasureFloor, floor)
        : WithFixedPoints(ground, smallPractice, points);

    private static MeasurePoints WithFixedPoints(MeasurePointsGround ground, bool smallPractice, Points points) =>
        new(ground, 0, Points.Zero, smallPractice ? MeasurePointsAdjustment.SmallPracticePoints : MeasurePointsAdjustment.FixedPoints, points);

    private static MeasurePoints Excluded(MeasurePointsGround ground) => new(ground, 0, Points.Zero, MeasurePointsAdjustment.Excluded, Points.Zero);
}
