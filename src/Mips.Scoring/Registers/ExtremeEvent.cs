using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Registers;

/// <summary>An event for which CMS applied its automatic policy for extreme and uncontrollable circumstances, § 414.1380(c)(2)(i)(A)(7), (8) and (C)(3).</summary>
/// <param name="PerformanceYear">The performance year; an event that concerns two years is there twice.</param>
/// <param name="Name">What CMS calls it.</param>
/// <param name="Areas">The states and territories by their postal codes, with the counties where they are known; empty for a nationwide event, and where the source lists none.</param>
/// <param name="Known">How much of the areas is known here.</param>
/// <param name="Citation">Where it is read.</param>
public sealed record ExtremeEvent(int PerformanceYear, string Name, ImmutableArray<ExtremeEventArea> Areas, KnownAreas Known, Citation Citation)
{
    private readonly EquatableArray<ExtremeEventArea> areas = Areas;

    /// <summary>The states and territories by their postal codes, with the counties where they are known; empty for a nationwide event, and where the source lists none.</summary>
    public ImmutableArray<ExtremeEventArea> Areas { get => this.areas; init => this.areas = value; }

    /// <summary>Whether a clinician in a state may be concerned. CMS decides by the county; a state is concerned where one of its counties is.</summary>
    /// <param name="state">The postal code, for example <c>FL</c>.</param>
    /// <returns>True if the event names the state or is nationwide; null if its areas are not known here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public bool? MayConcern(string state)
    {
        _ = state ?? throw new ArgumentNullException(nameof(state));
        return this.Known switch
        {
            KnownAreas.None => null,
            KnownAreas.Nationwide => true,
            _ => this.Areas.Any(area => string.Equals(area.State, state, StringComparison.OrdinalIgnoreCase)),
        };
    }
}

/// <summary>A state or territory of an event.</summary>
/// <param name="State">The postal code.</param>
/// <param name="Counties">The counties that are known to be designated; empty where only the state is known.</param>
public sealed record ExtremeEventArea(string State, ImmutableArray<string> Counties)
{
    private readonly EquatableArray<string> counties = Counties;

    /// <summary>The counties that are known to be designated; empty where only the state is known.</summary>
    public ImmutableArray<string> Counties { get => this.counties; init => this.counties = value; }
}

/// <summary>How much is known of the areas of an event.</summary>
[JsonConverter(typeof(EnumNameConverter<KnownAreas>))]
public enum KnownAreas
{
    /// <summary>Nothing: the source names no area.</summary>
    None,

    /// <summary>The states; which of their counties were designated was not read for all of them.</summary>
    States,

    /// <summary>The designated counties of every state.</summary>
    Counties,

    /// <summary>The whole nation.</summary>
    Nationwide,
}
