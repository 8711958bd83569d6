using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Scenarios;

/// <summary>Where the rule book explains a source.</summary>
public static class RuleLinks
{
    /// <summary>The page of a source.</summary>
    /// <param name="citation">The source.</param>
    /// <returns>The file of a rule page, without folder; null if the source has none.</returns>
    public static string? Of(Citation citation) => RulePages.Of(citation) is { } page ? page + ".html" : null;

    /// <summary>The source of what a quality measure earns.</summary>
    /// <param name="line">The measure of a scorecard.</param>
    /// <returns>The paragraph.</returns>
    public static Citation SourceOf(QualityMeasureScore line) => QualityWords.CitationOf(line);
}
