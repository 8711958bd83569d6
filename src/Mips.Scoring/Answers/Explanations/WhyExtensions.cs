using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The reason of one number in one sentence.</summary>
public static class WhyExtensions
{
    /// <summary>Why a quality measure earned its points, and whether it counts.</summary>
    /// <param name="line">A line of a scorecard.</param>
    /// <returns>For example <c>226 (MIPS CQM): 3 points: 18 cases, 20 needed: 3 points for a small practice. 42 CFR 414.1380(b)(1)(i)(A)</c>.</returns>
    /// <exception cref="InvalidOperationException">The line is the default value, no line of a scorecard.</exception>
    /// <example>
    /// <code>
    /// Scorecard card = Scorer.Score(request, CmsTables.For(2025));
    /// Console.WriteLine(card.Quality.Measures[1].Why());
    /// // 226 (MIPS CQM): 3.0000 points: 18 cases, 20 needed: 3 points for a small practice. 42 CFR 414.1380(b)(1)(i)(A)
    /// </code>
    /// </example>
    public static string Why(this QualityMeasureScore line) =>
        $"{Set(line.Measure).Id} ({TermWords.Of(line.CollectionType)}): {Format.Points(line.Points)} points: {QualityWords.Of(line)}. {QualityWords.CitationOf(line)}";

    /// <summary>Why an administrative claims measure earned its points, or was not scored.</summary>
    /// <param name="line">A line of a scorecard.</param>
    /// <returns>One sentence with the compared values.</returns>
    /// <exception cref="InvalidOperationException">The line is the default value, no line of a scorecard.</exception>
    public static string Why(this AdministrativeClaimsMeasureScore line) =>
        $"{Set(line.Measure).Id}: {Format.Points(line.Points)} points: {QualityWords.Of(line)}. {QualityWords.CitationOf(line)}";

    /// <summary>Why a cost measure earned its points, or was not scored.</summary>
    /// <param name="line">A line of a scorecard.</param>
    /// <returns>One sentence with the compared values.</returns>
    /// <exception cref="InvalidOperationException">The line is the default value, no line of a scorecard.</exception>
    public static string Why(this CostMeasureScore line) =>
        $"{Set(line.Measure).Id}: {Format.Points(line.Points)} points: {CostWords.Of(line)}. {CostWords.CitationOf(line.Disposition)}";

    /// <summary>Why a category has its weight.</summary>
    /// <param name="weight">A weight of a scorecard.</param>
    /// <returns>One sentence.</returns>
    public static string Why(this CategoryWeight weight) =>
        $"{Format.Weight(weight.Weight)} instead of {Format.Weight(weight.Standard)}{(WeightWords.Of(weight) is { Length: > 0 } words ? $": {words}" : string.Empty)}. {weight.Citation}";

    // The default value of a line has no measure; FirstOrDefault returns it where nothing was found.
    private static T Set<T>(T? measure)
        where T : class => measure ?? throw new InvalidOperationException("This is no line of a scorecard but the default value: nothing was found.");
}
