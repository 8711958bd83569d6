

namespace Mips.Scoring;

/// <summary>What a problem means for the score.</summary>
public enum ProblemSeverity
{
    /// <summary>Not known; never the severity of a problem.</summary>
    None,

    /// <summary>The request is scored; the sender should know.</summary>
    Warning,

    /// <summary>The request is not scored.</summary>
    Error,
}
