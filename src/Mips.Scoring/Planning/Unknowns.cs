using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Planning;

/// <summary>What is not known yet about a running year. A set.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<Unknowns>))]
public enum Unknowns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Cost: whether there is a score, and which. Cost results of the request are set aside.</summary>
    Cost = 1,

    /// <summary>Administrative claims measures: which of them are scored, and how. Those of the request are set aside.</summary>
    AdministrativeClaims = 2,

    /// <summary>The complex patient bonus. Risk indicators of the request are set aside.</summary>
    ComplexPatientBonus = 4,

    /// <summary>Benchmarks of the performance period for submitted measures without a historical one: whether there will be one, and where the rate lies in it.</summary>
    LateBenchmarks = 8,

    /// <summary>All of them.</summary>
    All = Cost | AdministrativeClaims | ComplexPatientBonus | LateBenchmarks,
}
