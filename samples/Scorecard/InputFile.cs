using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Samples;

/// <summary>One submission file with the facts that CMS holds.</summary>
internal sealed record InputFile(string Path, SubmissionImport Import, CmsHoldings Holdings, ImmutableArray<string> Problems)
{
    private const string SubmissionEnding = ".submission.json";
    private const string HoldingsEnding = ".holdings.json";
    private const string PublishedEnding = ".published.json";

    /// <summary>Whether nothing of the files was lost.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Whether there was a file of what CMS holds.</summary>
    public bool HasHoldings { get; private init; }

    /// <summary>What CMS published about the score; null if there is no file of it.</summary>
    public PublishedScoresImport? Published { get; private init; }

    /// <summary>The submission files that a path names, itself or those in the folder, each with the name it is shown by: its way from there.</summary>
    public static ImmutableArray<(string Path, string Name)> Find(string path) => !Directory.Exists(path)
        ? [(path, System.IO.Path.GetFileName(path))]
        : [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => EndsWith(file, ".xml") || (EndsWith(file, ".json") && !EndsWith(file, HoldingsEnding) && !EndsWith(file, PublishedEnding)))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, System.IO.Path.GetRelativePath(path, file).Replace('\\', '/')))];

    /// <summary>Reads a submission and its holdings.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static InputFile Read(string path, string? holdingsPath)
    {
        SubmissionImport import = ReadSubmission(path);
        List<string> problems = [.. import.Problems.Select(problem => Describe(path, problem))];
        CmsHoldingsImport? held = ReadHoldings(path, holdingsPath, problems);
        PublishedScoresImport? published = ReadPublished(path, problems);
        return new InputFile(path, import, held?.Holdings ?? new CmsHoldings(), [.. problems])
        {
            IsComplete = import.IsComplete && held?.IsComplete != false && published?.IsComplete != false,
            HasHoldings = held is not null,
            Published = published,
        };
    }

    private static SubmissionImport ReadSubmission(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SubmissionFile.Read(file, CmsTables.For);
    }

    private static CmsHoldingsImport? ReadHoldings(string path, string? holdingsPath, List<string> problems)
    {
        string beside = Beside(path, HoldingsEnding);
        string? chosen = holdingsPath ?? (File.Exists(beside) ? beside : null);
        if (chosen is null)
        {
            return null;
        }

        using FileStream file = File.OpenRead(chosen);
        CmsHoldingsImport held = CmsHoldings.Read(file);
        problems.AddRange(held.Problems.Select(problem => Describe(chosen, problem)));
        return held;
    }

    private static PublishedScoresImport? ReadPublished(string path, List<string> problems)
    {
        string beside = Beside(path, PublishedEnding);
        if (!File.Exists(beside))
        {
            return null;
        }

        using FileStream file = File.OpenRead(beside);
        PublishedScoresImport published = PublishedScoresFile.Read(file);
        problems.AddRange(published.Problems.Select(problem => Describe(beside, problem)));
        return published;
    }

    private static string Beside(string path, string ending) =>
        EndsWith(path, SubmissionEnding) ? path[..^SubmissionEnding.Length] + ending : System.IO.Path.ChangeExtension(path, null) + ending;

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string Describe(string path, ImportProblem problem) => $"{path}: {problem}";
}
