using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>What a problem means for the score.</summary>
[JsonConverter(typeof(EnumNameConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>Not known; never the severity of a problem.</summary>
    None,

    /// <summary>The request is scored; the sender should know.</summary>
    Warning,

    /// <summary>The request is not scored.</summary>
    Error,
}
