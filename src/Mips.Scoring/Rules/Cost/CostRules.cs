using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The numbers of the cost performance category for one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostRules
{
    private readonly EquatableArray<Cited<CostCaseMinimum>> caseMinimums;
    private readonly EquatableArray<Cited<string>> groupOnlyMeasures;
    private readonly EquatableArray<Cited<string>> suppressedMeasures;

    /// <summary>Whether the category is scored. CMS scored it for nobody in PY2017, PY2020 and PY2021.</summary>
    public required Cited<bool> IsScored { get; init; }

    /// <summary>How the deciles of a benchmark are set.</summary>
    public required CostBenchmarkMethod BenchmarkMethod { get; init; }

    /// <summary>The least points of a scored measure, and their precision.</summary>
    public required DecilePointsRules DecilePoints { get; init; }

    /// <summary>The points that a scored measure can earn.</summary>
    public required Cited<Points> MaximumPoints { get; init; }

    /// <summary>The cases that each measure needs.</summary>
    public required ImmutableArray<Cited<CostCaseMinimum>> CaseMinimums { get => this.caseMinimums; init => this.caseMinimums = value; }

    /// <summary>Measures that CMS calculates for groups only.</summary>
    public required ImmutableArray<Cited<string>> GroupOnlyMeasures { get => this.groupOnlyMeasures; init => this.groupOnlyMeasures = value; }

    /// <summary>Measures that CMS excluded because significant changes made their results misleading.</summary>
    public required ImmutableArray<Cited<string>> SuppressedMeasures { get => this.suppressedMeasures; init => this.suppressedMeasures = value; }

    /// <summary>Whether the year excludes cost measures that CMS suppressed.</summary>
    public required Cited<bool> ExcludesSuppressedMeasures { get; init; }

    /// <summary>The years in which a new measure only informs; null before there was such a rule.</summary>
    public required InformationalCostMeasures? InformationalMeasures { get; init; }

    /// <summary>The largest cost improvement score, percentage points.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MaximumImprovement
    {
        get;
        init => (field, this.MostImprovement) = (value, Ratio.Of(value?.Value ?? 0));
    }

    internal Ratio MostImprovement { get; private init; }
}

/// <summary>New cost measures are calculated and shown, but not scored, in their first years.</summary>
/// <param name="FirstPerformanceYear">The first performance year whose new measures the rule covers.</param>
/// <param name="Years">The number of years a new measure only informs.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InformationalCostMeasures([property: JsonRequired] Cited<int> FirstPerformanceYear, [property: JsonRequired] Cited<int> Years)
{
    /// <summary>Whether a measure only informs in a year.</summary>
    /// <param name="firstYearOfMeasure">The measure's first performance year in MIPS.</param>
    /// <param name="performanceYear">The performance year.</param>
    /// <returns>True if the measure is not scored because it is new.</returns>
    public bool Covers(int firstYearOfMeasure, int performanceYear) =>
        firstYearOfMeasure >= this.FirstPerformanceYear.Value && performanceYear - firstYearOfMeasure < this.Years.Value;
}
