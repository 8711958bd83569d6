using System.Runtime.CompilerServices;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Requests;

/// <summary>
/// Collects what is wrong with a request. Allocates nothing while nothing is wrong; lists the first hundred problems and counts the others,
/// whose messages are never made.
/// </summary>
internal struct RequestProblems
{
    /// <summary>How many problems are listed.</summary>
    internal const int MostListed = 100;

    private List<RequestProblem>? problems;
    private int unlisted;

    public readonly ImmutableArray<RequestProblem> All =>
        this.problems is null ? []
        : this.unlisted == 0 ? ImmutableArrays.Over(this.problems.ToArray())
        : ImmutableArrays.Over(this.problems.ToArray()).And(RequestProblem.Further(this.unlisted));

    public readonly int Count => (this.problems?.Count ?? 0) + this.unlisted;

    internal readonly bool IsFull => this.problems is { Count: >= MostListed };

    public void Add(RequestProblemCode code, string path, object? value, string message, Citation? citation = null)
    {
        if (this.IsFull)
        {
            this.unlisted++;
            return;
        }

        (this.problems ??= []).Add(new RequestProblem(code, path, ProblemText.Of(value), ProblemText.Bounded(message), citation));
    }

    public void Add(RequestProblemCode code, string path, object? value, [InterpolatedStringHandlerArgument("")] in ProblemText message, Citation? citation = null) =>
        this.Add(code, path, value, message.ToString(), citation);

    public void Add(RequestProblemCode code, [InterpolatedStringHandlerArgument("")] in ProblemText path, object? value, string message, Citation? citation = null) =>
        this.Add(code, path.ToString(), value, message, citation);

    public void Add(RequestProblemCode code, [InterpolatedStringHandlerArgument("")] in ProblemText path, object? value, [InterpolatedStringHandlerArgument("")] in ProblemText message, Citation? citation = null) =>
        this.Add(code, path.ToString(), value, message.ToString(), citation);
}
