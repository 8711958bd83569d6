using System.Globalization;
using Mips.Scoring.Citations;

namespace Mips.Scoring;

/// <summary>One thing that is wrong with a request or a law, or that its sender should know.</summary>
/// <param name="Code">Which rule found it: stable, to be compared by programs.</param>
/// <param name="Path">The field, for example <c>quality[1].measureId</c>.</param>
/// <param name="Value">The value that was given, as text; <c>null</c> if it is missing.</param>
/// <param name="Message">What is wrong with it, and what would be right.</param>
/// <param name="Citation">The rule behind it, if there is one.</param>
public sealed record RequestProblem(RequestProblemCode Code, string Path, string? Value, string Message, Citation? Citation = null)
{
    /// <summary>An error refuses the request; a warning travels with the scorecard.</summary>
    public ProblemSeverity Severity => this.Code >= RequestProblemCode.SubmissionEndedReweighting ? ProblemSeverity.Warning : ProblemSeverity.Error;

    /// <summary>How many problems this entry stands for; more than 1 only for the last of a long list, which counts those that are not listed.</summary>
    internal int Problems { get; private init; } = 1;

    /// <summary>The problem in one line.</summary>
    /// <returns>For example <c>quality[1].measureId "999": not a quality measure of PY2025</c>.</returns>
    public override string ToString() =>
        $"{this.Path}{(this.Value is null ? string.Empty : $" \"{this.Value}\"")}: {this.Message}{(this.Citation is null ? string.Empty : $" ({this.Citation})")}";

    /// <summary>The last entry of a long list.</summary>
    /// <summary>A problem that was read again: one that stands for further ones says how many in its value.</summary>
    internal static RequestProblem Counted(RequestProblem read) =>
        read.Code == RequestProblemCode.FurtherProblems && int.TryParse(read.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int problems) ? Further(problems) : read;

    internal static RequestProblem Further(int problems) =>
        new(RequestProblemCode.FurtherProblems, "request", problems.ToString(CultureInfo.InvariantCulture), "further problems are not listed") { Problems = problems };
}
