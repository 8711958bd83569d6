using System.Text.Json.Serialization;

namespace Mips.Scoring;

/// <summary>A cost measure that CMS calculated from claims.</summary>
/// <param name="MeasureId">For example <c>TPCC_1</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostMeasureResult([property: JsonRequired] string MeasureId)
{
    /// <summary>The measure score: risk-adjusted cost in dollars, 0 or more.</summary>
    public required PerformanceRate Cost { get; init; }

    /// <summary>The number of cases or episodes.</summary>
    public required int Cases { get; init; }
}
