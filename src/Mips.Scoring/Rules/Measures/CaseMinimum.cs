using System.Text.Json.Serialization;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The case minimum of submitted measures.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CaseMinimumRules
{
    /// <summary>The fewest cases.</summary>
    public required Cited<int> Cases { get; init; }
}

/// <summary>The case minimum of submitted quality measures, § 414.1380(b)(1)(iii).</summary>
public static class CaseMinimum
{
    /// <summary>Whether the cases are enough.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="rules">The minimum of the year.</param>
    /// <returns>True at or above the minimum.</returns>
    public static bool IsMet(int cases, CaseMinimumRules rules) => cases >= rules.Cases.Value;
}
