using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>The answers of planning in words and tables, to be printed as text, Markdown or HTML like any explanation.</summary>
public static class PlanningExplanation
{
    private const string Lawful = "Planning chooses among lawful submissions only: data must be complete and true as submitted (42 CFR 414.1390, 414.1400).";

    /// <summary>Explains what a target needs; the cheapest plan is searched for.</summary>
    /// <param name="needed">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="needed"/> is null.</exception>
    public static Explanation Of(Needed needed) => Made(
        (needed ?? throw new ArgumentNullException(nameof(needed))).Before,
        Format.FinalPoints(needed.Before.FinalScore),
        $"{TargetWords.Of(needed.Target)} is {(needed.IsReached ? "reached" : "wanted")}",
        NeededWords.Sections(needed));

    /// <summary>Explains the ways to take part.</summary>
    /// <param name="choices">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static Explanation Of(ReportingChoices choices) => Made(
        (choices ?? throw new ArgumentNullException(nameof(choices))).Best.Scorecard,
        Format.FinalPoints(choices.Best.FinalScore),
        $"the best of {Format.Count(choices.Ranked.Length)} ways to take part",
        [ChoiceWords.Section(choices)]);

    /// <summary>Explains the best submission.</summary>
    /// <param name="best">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="best"/> is null.</exception>
    public static Explanation Of(BestSubmission best) => Made(
        (best ?? throw new ArgumentNullException(nameof(best))).Best,
        Format.FinalPoints(best.Best.FinalScore),
        $"everything {Format.FinalPoints(best.Everything.FinalScore)}, best {Format.FinalPoints(best.Best.FinalScore)}{(best.IsOptimal ? ", proven" : string.Empty)}",
        [SubmissionWords.LeftOut(best), SubmissionWords.Proof(best)]);

    /// <summary>Explains what the eligible measure applicability process finds.</summary>
    /// <param name="eligible">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eligible"/> is null.</exception>
    public static Explanation Of(EligibleMeasures eligible) => Made(
        (eligible ?? throw new ArgumentNullException(nameof(eligible))).Scorecard,
        Format.FinalPoints(eligible.Scorecard.FinalScore),
        $"{PlanningTerms.Of(eligible.Check)}: {Format.Count(eligible.Required)} measures required{(eligible.Found is { } found ? $", {found.Name} is complete" : string.Empty)}",
        EligibleWords.Sections(eligible));

    /// <summary>Explains between which scores a year will end.</summary>
    /// <param name="range">The answer.</param>
    /// <returns>The explanation, with the range in the place of the final score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public static Explanation Of(ScoreRange range) => Made((range ?? throw new ArgumentNullException(nameof(range))).Highest.Scorecard, range.ToString(), RangeWords.Verdict(range), [RangeWords.Section(range)]);

    /// <summary>Explains what a set of measures is worth at most.</summary>
    /// <param name="most">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="most"/> is null.</exception>
    public static Explanation Of(MaximumAttainable most) => Made(
        (most ?? throw new ArgumentNullException(nameof(most))).Scorecard,
        Format.FinalPoints(most.Scorecard.FinalScore),
        most.Quality is { } quality ? $"quality at most {Format.Percent(quality)}" : "quality has no score",
        [SubmissionWords.Maximum(most)]);

    /// <summary>Explains how likely a target is.</summary>
    /// <param name="outlook">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outlook"/> is null.</exception>
    public static Explanation Of(Outlook outlook) => Made(
        (outlook ?? throw new ArgumentNullException(nameof(outlook))).Middle, string.Empty, OutlookWords.Verdict(outlook), [OutlookWords.Scores(outlook), OutlookWords.Influences(outlook)]);

    /// <summary>Explains the expected year.</summary>
    /// <param name="projection">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="projection"/> is null.</exception>
    public static Explanation Of(Projection projection) => Made(
        (projection ?? throw new ArgumentNullException(nameof(projection))).Expected,
        Format.FinalPoints(projection.Expected.FinalScore),
        $"expected of the whole year; {Format.FinalPoints(projection.YearToDate.FinalScore)} from the counts so far",
        [OutlookWords.ToCome(projection)]);

    /// <summary>Explains the same facts under several years and laws.</summary>
    /// <param name="comparison">The answer.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static Explanation Of(YearComparison comparison) => Made(
        (comparison ?? throw new ArgumentNullException(nameof(comparison))).Results[0].Scorecard,
        string.Empty,
        $"the same facts under {Format.Count(comparison.Results.Length)} years and laws",
        [YearWords.Section(comparison)]);

    /// <summary>Explains a scorecard; of a running year with the range in which it will end in the place of a final score that will not come true.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="depth">How much to say.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static Explanation Of(Scorecard card, ExplanationDepth depth = ExplanationDepth.Measures)
    {
        Explanation explanation = Explanation.Of(card, depth);
        return RunningYear.RangeOf(card) is { } range
            ? explanation.Under(explanation.Headline with { FinalScore = range.ToString(), Verdict = RangeWords.Verdict(range), Notes = explanation.Headline.Notes.Insert(0, RangeWords.Note(range)) })
            : explanation;
    }

    private static Explanation Made(Scorecard card, string finalScore, string verdict, ImmutableArray<ExplanationSection> sections) => Explanation.Made(
        HeadlineWords.Of(card) with { FinalScore = finalScore, Verdict = verdict, Notes = [.. card.IsPreliminary ? HeadlineWords.Notes(card).Take(1) : [], Lawful] },
        [.. sections.Where(static section => !section.Rows.IsEmpty)]);
}
