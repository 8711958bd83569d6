using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Scenarios;

/// <summary>Where the rule book explains a source.</summary>
public static class RuleLinks
{
    /// <summary>The page of a source.</summary>
    /// <param name="citation">The source.</param>
    /// <returns>The file of a rule page, without folder; null if the source has none.</returns>
    public static string? Of(Citation citation) => RulePages.Of(citation) is { } page ? page + ".html" : null;
}
