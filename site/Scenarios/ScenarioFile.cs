using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Scenarios;

/// <summary>What was read from a file of a practice: its submissions as scenarios, and what there is to say about the file.</summary>
/// <param name="Scenarios">One for each submission in the file, with its name.</param>
/// <param name="Problems">What the reader says, in sentences.</param>
public sealed record ScenarioFile(ImmutableArray<(string Name, Scenario Scenario)> Scenarios, ImmutableArray<string> Problems)
{
    /// <summary>Reads a QPP submission, a QRDA III document, or a request, by what is in it.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The scenarios and the problems.</returns>
    public static ScenarioFile Read(Stream file)
    {
        SubmissionImport import = SubmissionFile.Read(file, Known);
        return new ScenarioFile(
            [.. import.Submissions.Select((submission, i) => (FormattableString.Invariant($"{i + 1}: {submission.Program}, {submission.Entity.Option}, PY{submission.Request.PerformanceYear}"), new Scenario(submission.Request)))],
            [.. import.Problems.Select(problem => problem.ToString())]);
    }

    /// <summary>Reads a file of what CMS holds about a participant.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What completes a scenario with it, and what the reader says, in sentences.</returns>
    public static (Func<Scenario, Scenario> Complete, ImmutableArray<string> Problems) ReadHoldings(Stream file)
    {
        CmsHoldingsImport import = CmsHoldings.Read(file);
        return (scenario => scenario with { Request = import.Holdings.Complete(scenario.Request) }, [.. import.Problems.Select(problem => problem.ToString())]);
    }

    private static ReferenceData? Known(int year) => YearTables.Has(year) ? CmsTables.For(year) : null;
}
