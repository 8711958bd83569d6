namespace Mips.Scoring.Tool.Jobs;

/// <summary>Asks for what CMS holds where that would mend a refusal, and only there.</summary>
internal static class HoldingsAdvice
{
    public const string NotScored = "not scored; there is no file of what CMS holds (size, statuses, claims-based results): give one with --holdings";
    private const string Size = "participant.clinicians";
    private static readonly string[] Held = ["participant", "patientPopulation", "priorYear", "reweightingGrants", "administrativeClaims", "cost"];

    /// <summary>Whether a file of holdings could mend one of the problems, and the problem does not say so itself.</summary>
    public static bool WouldMend(ImmutableArray<RequestProblem> problems) =>
        problems.Any(problem => problem.Path != Size && Array.Exists(Held, field => problem.Path.StartsWith(field, StringComparison.Ordinal)));

    /// <summary>A problem of a field that no submission has, said so that a practice can act on it.</summary>
    public static string InWordsOfTheReader(RequestProblem problem) => problem.Path == Size
        ? "the number of clinicians is not in a submission; say it with --clinicians, or in a holdings file, for example {\"participant\": {\"clinicians\": 12}}, as NAME.holdings.json beside the file or with --holdings"
        : problem.ToString();
}
