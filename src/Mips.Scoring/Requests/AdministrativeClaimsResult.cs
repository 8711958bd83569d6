using System.Text.Json.Serialization;

namespace Mips.Scoring;

/// <summary>A quality measure that CMS calculated from administrative claims.</summary>
/// <param name="MeasureId">For example <c>479</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AdministrativeClaimsResult([property: JsonRequired] string MeasureId)
{
    /// <summary>The result in the unit of the measure's benchmark.</summary>
    public required PerformanceRate PerformanceRate { get; init; }

    /// <summary>The number of cases.</summary>
    public required int Cases { get; init; }
}
