using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Input;

/// <summary>What a file submits, in whatever form it does.</summary>
/// <param name="Parts">What there is to score, in the order of the file; made when it is asked for.</param>
/// <param name="Findings">What there is to say about reading it.</param>
internal sealed record FileContent(IEnumerable<SubmittedPart> Parts, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether the file states itself what CMS holds, as tables do, so that nobody has to be asked for it.</summary>
    public bool StatesHoldings { get; init; }

    /// <summary>Whether the names of its parts are those of participants, as in tables, so that they need no file's name before them.</summary>
    public bool NamesItsParts => this.StatesHoldings;

    /// <summary>What an importer read.</summary>
    /// <param name="place">The place that messages name.</param>
    /// <param name="import">What was read.</param>
    public static FileContent Of(string place, SubmissionImport import)
    {
        PartNames names = new(import.Submissions);
        return new([.. import.Submissions.Select(submission => new SubmittedPart(names.Of(submission), submission))], [.. import.Problems.Select(problem => Finding.Of(place, problem))]);
    }
}

/// <summary>One thing to score of a file.</summary>
/// <param name="Name">What tells it from the others of the file, such as its programme; null if there are no others.</param>
/// <param name="Submission">What was submitted, without what CMS holds.</param>
internal sealed record SubmittedPart(string? Name, ImportedSubmission Submission)
{
    /// <summary>A problem of its request in words that name the place in the file; null for those of the problem itself.</summary>
    public Func<RequestProblem, string>? Locate { get; init; }

    /// <summary>What Medicare Part B allows for the participant's covered professional services in the payment year, where the file says it; null where it does not.</summary>
    public Dollars? Charges { get; init; }

    /// <summary>Its name behind that of its file.</summary>
    public string Behind(string file) => this.Name is null ? file : $"{file} ({this.Name})";

    /// <summary>A problem of its request in one line.</summary>
    public string WordsOf(RequestProblem problem) => this.Locate?.Invoke(problem) ?? problem.ToString();
}
