using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>An improvement activity that was attested with yes.</summary>
/// <param name="ActivityId">CMS's activity ID, for example <c>IA_BE_4</c>.</param>
/// <param name="ContinuousDays">The continuous days it was performed for in the performance year; 90 are needed (§ 414.1360(a)). The attestation says at least 90.</param>
/// <param name="PercentOfGroup">For groups from PY2020: the percentage of clinicians (for <c>IA_PCMH</c>: of practice sites, from PY2018) that performed it, 0–100; 50 are needed; null if only the attestation was given, which says at least 50.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImprovementActivitySubmission(
    [property: JsonRequired] string ActivityId,
    int ContinuousDays = 90,
    [property: JsonConverter(typeof(ExactDecimalConverter))] decimal? PercentOfGroup = null)
{
    private const decimal Attested = 50m;

    /// <summary>The share that counts: what was stated, or what the attestation says.</summary>
    internal decimal ShareOfGroup => this.PercentOfGroup ?? Attested;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ImprovementActivitySubmission), this.PrintMembers);
}
