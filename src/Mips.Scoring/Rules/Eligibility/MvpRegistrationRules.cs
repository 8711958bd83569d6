using System.Text.Json.Serialization;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>The dates and conditions of MVP registration for one performance year, § 414.1365(b). Times are those of a clock in the Eastern time zone.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MvpRegistrationRules
{
    /// <summary>When registration opens.</summary>
    public required Cited<DateTime> Opens { get; init; }

    /// <summary>The last moment of registration.</summary>
    public required Cited<DateTime> Closes { get; init; }

    /// <summary>The last moment of registration with the CAHPS for MIPS survey.</summary>
    public required Cited<DateTime> ClosesForCahps { get; init; }

    /// <summary>The CAHPS for MIPS survey measure.</summary>
    public required Cited<string> CahpsMeasure { get; init; }

    /// <summary>Whether a population health measure must be selected.</summary>
    public required Cited<bool> SelectsPopulationHealthMeasure { get; init; }

    /// <summary>Whether a group must attest that it is a single specialty group or a multispecialty small practice.</summary>
    public required Cited<bool> GroupAttestsSpecialty { get; init; }

    /// <summary>The most clinicians of a small practice.</summary>
    public required Cited<int> SmallPracticeClinicians { get; init; }
}
