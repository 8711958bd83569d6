using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>The risk indicators of the patients that a participant saw, § 414.1380(c)(3).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PatientPopulation
{
    /// <summary>The average hierarchical condition category (HCC) risk score; null if CMS has none.</summary>
    public RiskIndicator? HccRiskScore { get; init; }

    /// <summary>The proportion of dually eligible patients, a fraction 0–1; null if CMS has none.</summary>
    public RiskIndicator? DualProportion { get; init; }
}

/// <summary>A raw risk indicator and the national figures it is compared with. CMS calculates these figures each year and does not codify them.</summary>
/// <param name="Value">The raw indicator, 0 or more.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RiskIndicator([property: JsonRequired, JsonConverter(typeof(ExactDecimalConverter))] decimal Value)
{
    /// <summary>The national mean (from PY2022).</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal Mean { get; init; }

    /// <summary>The national standard deviation, above 0 (from PY2022).</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal StandardDeviation { get; init; }

    /// <summary>The median of the most recent prior performance period (from PY2022).</summary>
    [JsonConverter(typeof(ExactDecimalConverter))]
    public decimal Median { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(RiskIndicator), this.PrintMembers);
}
