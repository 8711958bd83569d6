using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Input;

/// <summary>One submission with the facts that CMS holds and what CMS published about it.</summary>
internal sealed record InputFile(InputSource Source, SubmissionImport Import, CmsHoldings Holdings, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether nothing of the files was lost.</summary>
    public bool IsComplete => !this.Findings.Any(finding => finding.IsError);

    /// <summary>Whether there was a file of what CMS holds.</summary>
    public bool HasHoldings { get; private init; }

    /// <summary>What CMS published about the score; null if there is no file of it.</summary>
    public PublishedScoresImport? Published { get; private init; }

    /// <summary>What was submitted with what CMS holds, if there is a file of it.</summary>
    public ScoringRequest Complete(ScoringRequest submitted) => this.HasHoldings ? this.Holdings.Complete(submitted) : submitted;

    /// <summary>Reads a submission and its holdings.</summary>
    /// <param name="source">The submission.</param>
    /// <param name="holdings">What CMS holds; null for what lies beside the submission.</param>
    /// <param name="years">CMS's data.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static InputFile Read(InputSource source, InputSource? holdings, CmsYears years)
    {
        SubmissionImport import = Read(source, file => SubmissionFile.Read(file, years.DataOf));
        List<Finding> findings = [.. import.Problems.Select(problem => Finding.Of(source.Place, problem))];
        InputSource? chosen = holdings ?? source.Beside(InputSource.Holdings);
        CmsHoldingsImport? held = chosen is null ? null : Read(chosen, file => CmsHoldings.Read(file));
        findings.AddRange(held?.Problems.Select(problem => Finding.Of(chosen!.Place, problem)) ?? []);
        InputSource? beside = source.Beside(InputSource.Published);
        PublishedScoresImport? published = beside is null ? null : Read(beside, file => PublishedScoresFile.Read(file));
        findings.AddRange(published?.Problems.Select(problem => Finding.Of(beside!.Place, problem)) ?? []);
        return new InputFile(source, import, held?.Holdings ?? new CmsHoldings(), [.. findings]) { HasHoldings = held is not null, Published = published };
    }

    private static TResult Read<TResult>(InputSource source, Func<Stream, TResult> read)
    {
        using Stream file = source.Open();
        return read(file);
    }
}
