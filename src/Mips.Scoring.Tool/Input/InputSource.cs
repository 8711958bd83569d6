namespace Mips.Scoring.Tool.Input;

/// <summary>A submission wherever it comes from: a file, standard input, or the bundle.</summary>
/// <param name="name">The name that its scorecard is shown by.</param>
/// <param name="place">The place that messages name.</param>
internal abstract class InputSource(string name, string place)
{
    public const string Holdings = ".holdings.json";
    public const string Published = ".published.json";
    private const string Submission = ".submission.json";

    /// <summary>The name that its scorecard is shown by: for a file of a folder its way from there.</summary>
    public string Name { get; } = name;

    /// <summary>The place that messages name.</summary>
    public string Place { get; } = place;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public abstract Stream Open();

    /// <summary>What lies beside it under the same name with another ending, such as <see cref="Holdings"/>; null if there is nothing.</summary>
    public abstract InputSource? Beside(string ending);

    /// <summary>Whether a file of a folder is a submission by its name: others are what lies beside one.</summary>
    public static bool IsSubmission(string file) =>
        EndsWith(file, ".xml") || (EndsWith(file, ".json") && !EndsWith(file, Holdings) && !EndsWith(file, Published));

    protected static string WithEnding(string path, string ending) =>
        EndsWith(path, Submission) ? path[..^Submission.Length] + ending : Path.ChangeExtension(path, null) + ending;

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
