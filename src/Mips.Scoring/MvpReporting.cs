using System.Text.Json.Serialization;

namespace Mips.Scoring;

/// <summary>The registration for a MIPS Value Pathway, § 414.1365(b).</summary>
/// <param name="MvpId">CMS's MVP ID, for example <c>G0053</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MvpReporting([property: JsonRequired] string MvpId)
{
    /// <summary>PY2023 and PY2024: the population health measure selected at registration, for example <c>479</c>. Later years use the best one.</summary>
    public string? SelectedPopulationHealthMeasure { get; init; }

    /// <summary>The outcomes-based administrative claims measure selected at registration, for example <c>480</c>; null for none.</summary>
    public string? SelectedOutcomesBasedClaimsMeasure { get; init; }
}
