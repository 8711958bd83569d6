using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>The points of one improvement activity, § 414.1380(b)(3). Newest first.</summary>
/// <remarks>
/// Small practices, practices in rural areas and geographic health professional shortage areas, and non-patient facing clinicians
/// earn the points for special statuses.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Counted), "counted")]
[JsonDerivedType(typeof(Weighted), "weighted")]
public abstract record ActivityPoints
{
    private ActivityPoints()
    {
    }

    /// <summary>The points of an activity.</summary>
    /// <param name="weight">CMS's weight of the activity; null if it has none.</param>
    /// <param name="specialStatus">Whether the participant has one of the four special statuses.</param>
    /// <returns>The points; null if the rule needs a weight and the activity has none.</returns>
    public abstract int? PointsFor(ActivityWeight? weight, bool specialStatus);

    /// <summary>From PY2025: every activity earns the same.</summary>
    /// <param name="Standard">The points of an activity.</param>
    /// <param name="SpecialStatus">The points of an activity for special statuses.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Counted([property: JsonRequired] Cited<int> Standard, [property: JsonRequired] Cited<int> SpecialStatus) : ActivityPoints
    {
        /// <inheritdoc/>
        public override int? PointsFor(ActivityWeight? weight, bool specialStatus) => (specialStatus ? this.SpecialStatus : this.Standard).Value;
    }

    /// <summary>Through PY2024: by CMS's weight of the activity.</summary>
    /// <param name="Medium">The points of a medium-weighted activity.</param>
    /// <param name="High">The points of a high-weighted activity.</param>
    /// <param name="SpecialStatusMedium">The points of a medium-weighted activity for special statuses.</param>
    /// <param name="SpecialStatusHigh">The points of a high-weighted activity for special statuses.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Weighted([property: JsonRequired] Cited<int> Medium, [property: JsonRequired] Cited<int> High, [property: JsonRequired] Cited<int> SpecialStatusMedium, [property: JsonRequired] Cited<int> SpecialStatusHigh) : ActivityPoints
    {
        /// <inheritdoc/>
        public override int? PointsFor(ActivityWeight? weight, bool specialStatus) => weight switch
        {
            ActivityWeight.Medium => (specialStatus ? this.SpecialStatusMedium : this.Medium).Value,
            ActivityWeight.High => (specialStatus ? this.SpecialStatusHigh : this.High).Value,
            _ => null,
        };
    }
}
