using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>A file of what CMS published about one score: performance feedback, a row of a public use file.</summary>
/// <remarks>Written as JSON by the schema <c>docs/schemas/published-scores.schema.json</c>.</remarks>
public static class PublishedScoresFile
{
    /// <summary>Reads a file of published scores.</summary>
    /// <param name="utf8Json">The file, UTF-8. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The values and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static PublishedScoresImport Read(Stream utf8Json, ImportLimits? limits = null)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        PublishedScoresImport? read = JsonImport.Run(new JsonBuffer(utf8Json, limits), limits, problems, cursor => new PublishedScoresReader(cursor, limits).Read());
        return (read ?? new PublishedScoresImport()) with { Problems = problems.All };
    }
}

/// <summary>What was read from a file of published scores.</summary>
public sealed record PublishedScoresImport
{
    private readonly EquatableArray<ImportProblem> problems;

    /// <summary>The values; all unknown if the file could not be read.</summary>
    public PublishedScores Scores { get; init; } = new();

    /// <summary>Where the values come from and what to know about them; null if the file does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public ImmutableArray<ImportProblem> Problems { get => this.problems; init => this.problems = value; }

    /// <summary>Whether nothing was lost.</summary>
    public bool IsComplete => !this.Problems.Any(problem => problem.IsError);
}
