namespace Mips.Scoring;

/// <summary>Collects what is wrong with a request. Allocates nothing while nothing is wrong.</summary>
internal struct RequestProblems
{
    private List<RequestProblem>? problems;

    public readonly ImmutableArray<RequestProblem> All => this.problems is null ? [] : [.. this.problems];

    public readonly int Count => this.problems?.Count ?? 0;

    public void Add(string path, object? value, string message, Citation? citation = null) =>
        (this.problems ??= []).Add(new RequestProblem(path, value is null ? null : FormattableString.Invariant($"{value}"), message, citation));
}
