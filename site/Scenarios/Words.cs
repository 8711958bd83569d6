using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Scenarios;

/// <summary>The words of an explanation for a single fact or result.</summary>
public static class Words
{
    /// <summary>A collection type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>For example "MIPS CQM".</returns>
    public static string Of(CollectionType type) => TermWords.Of(type);

    /// <summary>A participation option.</summary>
    /// <param name="option">The option.</param>
    /// <returns>For example "group".</returns>
    public static string Of(ParticipationOption option) => TermWords.Of(option);

    /// <summary>What a quality measure earns, and why.</summary>
    /// <param name="line">The measure of a scorecard.</param>
    /// <returns>The words, without the paragraph.</returns>
    public static string Of(QualityMeasureScore line) => QualityWords.Of(line);
}
