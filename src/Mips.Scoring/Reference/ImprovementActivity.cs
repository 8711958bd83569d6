using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>An improvement activity of CMS's inventory for one performance year.</summary>
public sealed record ImprovementActivity
{
    private readonly EquatableArray<string> programs;

    /// <summary>CMS's activity ID, for example <c>IA_BE_4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>Medium or high through PY2024; null from PY2025 and for <c>IA_PCMH</c>.</summary>
    public ActivityWeight? Weight { get; init; }

    /// <summary>CMS's subcategory; null for <c>IA_PCMH</c> and <c>IA_MVP</c>.</summary>
    public string? Subcategory { get; init; }

    /// <summary>The first performance year of the activity.</summary>
    public required int FirstPerformanceYear { get; init; }

    /// <summary>Whether the activity counted for the bonus for activities done with certified EHR technology (PY2017 and PY2018).</summary>
    public bool IsCehrtEligible { get; init; }

    /// <summary>Programs and MVPs that use the activity; empty where CMS states none.</summary>
    public ImmutableArray<string> Programs { get => this.programs; init => this.programs = value; }
}

/// <summary>The weight of an improvement activity, through PY2024.</summary>
[JsonConverter(typeof(EnumNameConverter<ActivityWeight>))]
public enum ActivityWeight
{
    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
