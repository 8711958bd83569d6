using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The numbers of scoring against decile bounds.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DecilePointsRules
{
    /// <summary>The fewest points of a benchmarked measure, also where the rate reaches no decile.</summary>
    public required Cited<Points> Minimum
    {
        get;
        init => (field, this.LeastPoints) = (value, value?.Value ?? default);
    }

    /// <summary>The decimal places of the partial points, rounded half up; 0 to 4.</summary>
    public required Cited<int> Places
    {
        get;
        init => (field, (this.UnitsPerPoint, this.Unit)) = (value, UnitsOf(value?.Value ?? 0));
    }

    /// <summary>What a rate of 0 earns where a higher rate is better.</summary>
    public ZeroRateReading ZeroRate { get; init; } = ZeroRateReading.MinimumPoints;

    internal Points LeastPoints { get; private init; }

    /// <summary>How many units of the last place a point has.</summary>
    internal int UnitsPerPoint { get; private init; }

    /// <summary>How many 1/10,000 points a unit of the last place has.</summary>
    internal int Unit { get; private init; }

    private static (int UnitsPerPoint, int Unit) UnitsOf(int places) => places switch
    {
        4 => (10_000, 1),
        3 => (1_000, 10),
        2 => (100, 100),
        1 => (10, 1_000),
        _ => (1, 10_000),
    };
}

/// <summary>Readings of a performance rate of 0 on a measure where a higher rate is better.</summary>
[JsonConverter(typeof(EnumNameConverter<ZeroRateReading>))]
public enum ZeroRateReading
{
    /// <summary>The points of its decile, at least the minimum, as the text says.</summary>
    MinimumPoints,

    /// <summary>0 points, as CMS's engine gave in PY2017 and PY2018.</summary>
    NoPoints,
}

/// <summary>Where a rate stands in a benchmark, and the points it earns before any cap or other floor.</summary>
/// <param name="Decile">The decile reached, 1 to 10; 0 if the rate reaches no published bound.</param>
/// <param name="Points">The points, at least the minimum of the year.</param>
/// <param name="AtMinimum">Whether the minimum raised the points.</param>
public readonly record struct DecileResult(int Decile, Points Points, bool AtMinimum);

/// <summary>Points against a benchmark: the decile reached plus the share of the way to the next one, § 414.1380(b)(1)(i).</summary>
/// <remarks>The highest decile reached wins, so an empty decile (equal bounds) is passed over. Decile 10 is 10 points flat.</remarks>
public static class DecilePoints
{
    /// <summary>The highest decile.</summary>
    public const int HighestDecile = 10;

    /// <summary>Scores a rate.</summary>
    /// <param name="bounds">The benchmark.</param>
    /// <param name="rate">The rate, in the unit of the bounds.</param>
    /// <param name="rules">Minimum and precision of the year.</param>
    /// <returns>Decile and points.</returns>
    public static DecileResult Of(DecileBounds bounds, PerformanceRate rate, DecilePointsRules rules)
    {
        if (IsWithoutPoints(rate, bounds.IsInverse, rules))
        {
            return default;
        }

        return Of(DecileStep.Of(bounds, rate, rules, out long place), place, rules);
    }

    /// <summary>Scores a place in a part of a benchmark.</summary>
    /// <param name="step">The part that it lies in.</param>
    /// <param name="place">The place, see <see cref="DecileBounds.Starts"/>.</param>
    /// <param name="rules">Minimum and precision of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DecileResult Of(in DecileStep step, long place, DecilePointsRules rules)
    {
        Points points = PointsIn(step, place, rules);
        Points minimum = rules.LeastPoints;
        return new(step.Decile, Points.Max(points, minimum), points < minimum);
    }

    /// <summary>Whether a rate earns nothing, not even the minimum: a rate of 0 where the year reads it so.</summary>
    internal static bool IsWithoutPoints(PerformanceRate rate, bool isInverse, DecilePointsRules rules) => rules.ZeroRate == ZeroRateReading.NoPoints && !isInverse && rate == default;

    /// <summary>The highest decile that a rate reaches.</summary>
    /// <param name="bounds">The benchmark.</param>
    /// <param name="rate">The rate.</param>
    /// <returns>1 to 10; 0 if it reaches no published bound.</returns>
    public static int DecileOf(DecileBounds bounds, PerformanceRate rate) => DecileAt(bounds, DecilesReached.Count(bounds.Starts, bounds.PlaceOf(rate)));

    /// <summary>The points of a place that are not rounded, before the minimum, for means that are rounded once: the decile, and how much of how long a way to the next one.</summary>
    internal static (int Decile, long Part, long Way) Unrounded(in DecileStep step, long place) => (step.Decile, step.UnitsPerPoint == 0 ? 0 : unchecked(place - step.Start), step.Length);

    /// <summary>The highest of the deciles that are reached; 0 for none.</summary>
    internal static int DecileAt(DecileBounds bounds, int reached) => reached == 0 ? 0 : bounds.FirstDecile - 1 + reached;

    // Rates are at most 10^15 millionths either way and points at most ten, so that nothing can overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Points PointsIn(in DecileStep step, long place, DecilePointsRules rules) => unchecked(
        Points.FromTenThousandths((int)step.Points.TenThousandths + ((int)Rounding.ShareHalfUp(place - step.Start, step.Length, step.UnitsPerPoint) * rules.Unit)));
}
