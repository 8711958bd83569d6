using Mips.Scoring.Interop;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>One thing to say about a file.</summary>
/// <param name="Place">The file.</param>
/// <param name="IsError">Whether the file is not, or not wholly, scored because of it.</param>
/// <param name="Text">What there is to say.</param>
internal sealed record Finding(string Place, bool IsError, string Text)
{
    /// <summary>The stable name of the problem; null for one of the file as a whole.</summary>
    public string? Code { get; init; }

    /// <summary>Where in the file, line included; null if that is not known.</summary>
    public string? Path { get; init; }

    /// <summary>The value that was found; null if there is none.</summary>
    public string? Value { get; init; }

    /// <summary>A problem of reading.</summary>
    public static Finding Of(string place, ImportProblem problem) => new(place, problem.IsError, problem.ToString())
    {
        Code = problem.Kind.ToString(),
        Path = FormattableString.Invariant($"line {problem.Line}, {problem.Path}"),
        Value = problem.Value,
    };

    /// <summary>A problem of the request, or a warning of the scorecard.</summary>
    public static Finding Of(string place, RequestProblem problem, string? text = null) => new(place, problem.Severity == ProblemSeverity.Error, text ?? problem.ToString())
    {
        Code = problem.Code.ToString(),
        Path = problem.Path,
        Value = problem.Value,
    };

    /// <summary>The finding in one line.</summary>
    public override string ToString() => $"{this.Place}: {this.Text}";
}
