using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The points that new measures are sure of.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewMeasureRules
{
    /// <summary>The floor in the first year in MIPS.</summary>
    public required Cited<Points> FirstYear { get; init; }

    /// <summary>The floor in the second year in MIPS.</summary>
    public required Cited<Points> SecondYear { get; init; }
}

/// <summary>The floor of submitted measures in their first and second year in MIPS, § 414.1380(b)(1)(i)(A)(3) and (C).</summary>
public static class NewMeasureFloor
{
    /// <summary>The floor of a measure.</summary>
    /// <param name="firstPerformanceYear">The measure's first performance year.</param>
    /// <param name="performanceYear">The performance year that is scored.</param>
    /// <param name="rules">The floors of the year; null where there are none.</param>
    /// <returns>The floor; null if the measure is not new.</returns>
    public static Points? Of(int firstPerformanceYear, int performanceYear, NewMeasureRules? rules) => (performanceYear - firstPerformanceYear) switch
    {
        0 => rules?.FirstYear.Value,
        1 => rules?.SecondYear.Value,
        _ => null,
    };
}
