using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Cost;

/// <summary>What one cost measure earned, with everything it was compared with.</summary>
/// <param name="Result">The participant's cost and cases.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Benchmark">The benchmark; null if there is none.</param>
/// <param name="CaseMinimum">The cases that were needed.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 if the cost is beyond decile 1 or the measure is not scored.</param>
/// <param name="Points">The points; 0 if the measure is not scored.</param>
/// <param name="Disposition">Whether the measure counts, or why not.</param>
public readonly record struct CostMeasureScore(
    CostMeasureResult Result,
    CostMeasure Measure,
    CostBenchmark? Benchmark,
    int CaseMinimum,
    int Decile,
    Points Points,
    CostMeasureDisposition Disposition)
{
    /// <summary>Whether the measure is in both sums of the category.</summary>
    public bool IsScored => this.Disposition == CostMeasureDisposition.Scored;

    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>TPCC_1: 6.1000 points, Scored</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Measure is null ? "no result" : $"{this.Measure.Id}: {this.Points} points, {this.Disposition}";
}

/// <summary>Whether a cost measure counts, or why not. A measure that is not scored is in neither sum of the category.</summary>
[JsonConverter(typeof(EnumNameConverter<CostMeasureDisposition>))]
public enum CostMeasureDisposition : byte
{
    /// <summary>It counts.</summary>
    Scored,

    /// <summary>It has fewer cases than the minimum, § 414.1380(b)(2)(ii).</summary>
    BelowCaseMinimum,

    /// <summary>CMS determined no benchmark, § 414.1380(b)(2)(i).</summary>
    NoBenchmark,

    /// <summary>CMS excluded the measure because significant changes made its results misleading, § 414.1380(b)(2)(v)(A).</summary>
    Suppressed,

    /// <summary>The measure is new and only informs.</summary>
    Informational,

    /// <summary>CMS calculates the measure for groups only.</summary>
    GroupsOnly,

    /// <summary>CMS scores nobody on cost in the year.</summary>
    CategoryNotScored,

    /// <summary>The measure is not in the MVP, § 414.1365(d)(3)(ii).</summary>
    NotInMvp,
}
