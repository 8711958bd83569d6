using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>A cost measure that CMS calculated from claims.</summary>
/// <param name="MeasureId">For example <c>TPCC_1</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostMeasureResult([property: JsonRequired] string MeasureId)
{
    /// <summary>The measure score: risk-adjusted cost, 0 to one billion dollars with at most six places.</summary>
    public required Dollars Cost { get; init; }

    /// <summary>The number of cases or episodes.</summary>
    public required int Cases { get; init; }

    /// <summary>Whether CMS suppressed the measure for the year, although its data does not say so: it leaves both sums, § 414.1380(b)(2)(v)(A), from PY2022.</summary>
    public bool Suppressed { get; init; }
}
