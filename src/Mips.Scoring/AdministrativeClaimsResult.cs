using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

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

    /// <summary>Whether CMS suppressed the measure for the year, although its data does not say so: it leaves both sums, § 414.1380(b)(1)(vii)(A), from PY2019.</summary>
    public bool Suppressed { get; init; }
}
