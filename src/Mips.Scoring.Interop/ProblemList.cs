namespace Mips.Scoring.Interop;

/// <summary>Collects problems and stops the import when there are too many.</summary>
internal sealed class ProblemList(int limit)
{
    private const int LongestValue = 80;
    private readonly List<ImportProblem> problems = [];

    public ImmutableArray<ImportProblem> All => [.. this.problems];

    public int Count => this.problems.Count;

    public void Add(ImportProblemKind kind, Place place, string? value, string message)
    {
        this.problems.Add(new ImportProblem(kind, place.Path, place.Line, Shorten(value), message));
        if (this.problems.Count >= limit)
        {
            throw new ImportStoppedException(new ImportProblem(ImportProblemKind.LimitReached, place.Path, place.Line, null, $"more than {limit} problems; the rest of the file was not read"));
        }
    }

    public void Add(ImportProblem problem) => this.problems.Add(problem);

    public static string? Shorten(string? value) =>
        value is null || value.Length <= LongestValue ? value : $"{value.Substring(0, LongestValue)}…";
}

/// <summary>Ends an import that cannot go on. Never leaves this assembly.</summary>
internal sealed class ImportStoppedException(ImportProblem problem) : Exception(problem.Message)
{
    public ImportProblem Problem { get; } = problem;

    /// <summary>A stop at a line; the path is that of where the reader stands.</summary>
    public static ImportStoppedException At(ImportProblemKind kind, int line, string message) => new(new ImportProblem(kind, string.Empty, line, null, message));
}
