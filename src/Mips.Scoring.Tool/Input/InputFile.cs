using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Input;

/// <summary>One file with the facts that CMS holds and what CMS published about it.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Content">What it submits.</param>
/// <param name="Findings">What there is to say about it and what lies beside it.</param>
internal sealed record InputFile(InputSource Source, FileContent Content, ImmutableArray<Finding> Findings)
{
    private CmsHoldings? held;

    /// <summary>Whether nothing of the files was lost.</summary>
    public bool IsComplete => !this.Findings.Any(finding => finding.IsError);

    /// <summary>Whether what CMS holds is stated, beside the file or in it.</summary>
    public bool HasHoldings => this.held is not null || this.Content.StatesHoldings;

    /// <summary>What CMS published about the score; null if there is no file of it.</summary>
    public PublishedScoresImport? Published { get; private init; }

    /// <summary>What was submitted with what CMS holds, if there is a file of it.</summary>
    public ScoringRequest Complete(ScoringRequest submitted) => this.held?.Complete(submitted) ?? submitted;

    /// <summary>Reads a file and its holdings.</summary>
    /// <param name="source">The file.</param>
    /// <param name="holdings">What CMS holds; null for what lies beside the file.</param>
    /// <param name="years">CMS's data.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">This build of the tool does not read the form of the file.</exception>
    public static InputFile Read(InputSource source, InputSource? holdings, CmsYears years)
    {
        FileContent content = source.Read(years);
        List<Finding> findings = [.. content.Findings];
        InputSource? chosen = holdings ?? source.Beside(InputSource.Holdings);
        CmsHoldingsImport? held = chosen is null ? null : Read(chosen, file => CmsHoldings.Read(file));
        findings.AddRange(held?.Problems.Select(problem => Finding.Of(chosen!.Place, problem)) ?? []);
        InputSource? beside = source.Beside(InputSource.Published);
        PublishedScoresImport? published = beside is null ? null : Read(beside, file => PublishedScoresFile.Read(file));
        findings.AddRange(published?.Problems.Select(problem => Finding.Of(beside!.Place, problem)) ?? []);
        return new InputFile(source, content, [.. findings]) { held = held?.Holdings, Published = published };
    }

    private static TResult Read<TResult>(InputSource source, Func<Stream, TResult> read)
    {
        using Stream file = source.Open();
        return read(file);
    }
}
