using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>A finished scorecard in words: every number with its inputs and the paragraph that makes it so.</summary>
/// <remarks>
/// A pure function of the scorecard: nothing is scored again, and no words are made while scoring.
/// Render it with <see cref="ToText"/>, <see cref="ToMarkdown"/> or <see cref="ToHtml"/>, or walk <see cref="Sections"/>.
/// </remarks>
public sealed class Explanation
{
    private Explanation(ExplainedScore? score, ExplanationDepth depth, ExplanationHeadline headline, ImmutableArray<ExplanationSection> sections)
    {
        this.Score = score;
        this.Depth = depth;
        this.Headline = headline;
        this.Sections = sections;
    }

    /// <summary>The scorecard that is explained; null if a difference or a decision is explained.</summary>
    public Scorecard? Scorecard { get; private init; }

    /// <summary>How much is said.</summary>
    public ExplanationDepth Depth { get; }

    /// <summary>Who was scored, by which law and data, and the result.</summary>
    public ExplanationHeadline Headline { get; }

    /// <summary>The sections: categories, measures, adjustments, in the order of the flow.</summary>
    public ImmutableArray<ExplanationSection> Sections { get; }

    /// <summary>The one final score that is explained, of a scorecard or under facility-based measurement; null if there is none.</summary>
    internal ExplainedScore? Score { get; }

    /// <summary>Explains a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="depth">How much to say.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    /// <example>
    /// <code>
    /// Explanation explanation = Explanation.Of(Scorer.Score(request, CmsTables.For(2025)), ExplanationDepth.Everything);
    /// Console.WriteLine(explanation.Sections[0].Title); // Category
    /// Console.WriteLine(explanation.ToMarkdown().StartsWith('#')); // True
    /// </code>
    /// </example>
    public static Explanation Of(Scorecard scorecard, ExplanationDepth depth = ExplanationDepth.Measures)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        ImmutableArray<Shortfall> found = depth >= ExplanationDepth.Summary ? WhyNot.Of(scorecard) : [];
        return new(ExplainedScore.Of(scorecard, depth, found), depth, HeadlineWords.Of(scorecard), ExplanationSections.Of(scorecard, depth, found)) { Scorecard = scorecard };
    }

    /// <summary>An explanation of something else than a scorecard, from a later room.</summary>
    internal static Explanation Made(ExplanationHeadline headline, ImmutableArray<ExplanationSection> sections) => new(null, ExplanationDepth.Everything, headline, sections);

    /// <summary>The explanation of a scorecard whose final score will not come true: under another headline, without the drawings of that score.</summary>
    internal Explanation Under(ExplanationHeadline headline) => new(null, this.Depth, headline, this.Sections) { Scorecard = this.Scorecard };

    /// <summary>Explains what makes the difference of two scorecards.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static Explanation Of(ScorecardDifference difference)
    {
        _ = difference ?? throw new ArgumentNullException(nameof(difference));
        return new(null, ExplanationDepth.Everything, DifferenceExplanation.Headline(difference), DifferenceExplanation.Sections(difference));
    }

    /// <summary>Explains where a scorecard and CMS's published values part.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static Explanation Of(PublishedComparison comparison)
    {
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        return new(null, ExplanationDepth.Everything, DifferenceExplanation.Headline(comparison), DifferenceExplanation.Sections(comparison));
    }

    /// <summary>Explains a score under facility-based measurement beside that of the own submission.</summary>
    /// <param name="scorecard">Both scores.</param>
    /// <param name="depth">How much to say about the own submission.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    public static Explanation Of(FacilityBasedScorecard scorecard, ExplanationDepth depth = ExplanationDepth.Categories)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        return new(ExplainedScore.Of(scorecard), depth, FacilityBasedExplanation.Headline(scorecard), FacilityBasedExplanation.Sections(scorecard, depth));
    }

    /// <summary>Explains which of a clinician's final scores counts.</summary>
    /// <param name="attribution">The choice.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attribution"/> is null.</exception>
    public static Explanation Of(Attribution attribution)
    {
        _ = attribution ?? throw new ArgumentNullException(nameof(attribution));
        return new(null, ExplanationDepth.Everything, AttributionExplanation.Headline(attribution), AttributionExplanation.Sections(attribution));
    }

    /// <summary>Explains what of published results agrees with the law.</summary>
    /// <param name="found">The results, computed again.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    public static Explanation Of(Recomputation found)
    {
        _ = found ?? throw new ArgumentNullException(nameof(found));
        return new(null, ExplanationDepth.Everything, RecomputationExplanation.Headline(found), RecomputationExplanation.Sections(found));
    }

    /// <summary>Explains which score each clinician of a practice receives.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public static Explanation Of(Practice practice)
    {
        _ = practice ?? throw new ArgumentNullException(nameof(practice));
        return new(null, ExplanationDepth.Everything, PracticeExplanation.Headline(practice), PracticeExplanation.Sections(practice));
    }

    /// <summary>Lays a result beside the means of everybody who reported the same MVP.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static Explanation Of(MvpComparison comparison)
    {
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        return new(null, ExplanationDepth.Everything, PracticeExplanation.Headline(comparison), PracticeExplanation.Sections(comparison));
    }

    /// <summary>Shows a population at a glance.</summary>
    /// <param name="glance">The glance.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="glance"/> is null.</exception>
    public static Explanation Of(AtAGlance glance)
    {
        _ = glance ?? throw new ArgumentNullException(nameof(glance));
        return new(null, ExplanationDepth.Everything, GlanceExplanation.Headline(glance), GlanceExplanation.Sections(glance));
    }

    /// <summary>Explains whether a clinician is scored.</summary>
    /// <param name="result">The determination.</param>
    /// <param name="rules">The rules it was made by, <see cref="Years.ProgramYear.Eligibility"/>.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static Explanation Of(EligibilityResult result, EligibilityRules rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        return new(null, ExplanationDepth.Everything, EligibilityExplanation.Headline(result), EligibilityExplanation.Sections(result, rules));
    }

    /// <summary>Explains whether an MVP registration is accepted.</summary>
    /// <param name="problems">What <see cref="MvpRegistration.Check"/> found.</param>
    /// <param name="form">The registration.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is not initialised.</exception>
    public static Explanation Of(ImmutableArray<MvpRegistrationProblem> problems, MvpRegistrationForm form)
    {
        _ = form ?? throw new ArgumentNullException(nameof(form));
        return problems.IsDefault
            ? throw new ArgumentException("The list of problems is not initialised; use an empty list.", nameof(problems))
            : new(null, ExplanationDepth.Everything, EligibilityExplanation.Headline(problems, form), EligibilityExplanation.Sections(problems));
    }

    /// <summary>Shows what CMS published about a measure or activity: its benchmarks in one year, and over the years.</summary>
    /// <param name="id">A quality or cost measure, an improvement activity or a Promoting Interoperability measure, for example <c>236</c>.</param>
    /// <param name="year">CMS's data of the year that is asked about.</param>
    /// <param name="years">CMS's data of all years to show, oldest first.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="year"/> is null.</exception>
    /// <exception cref="ArgumentException">No year of <paramref name="years"/> has it.</exception>
    public static Explanation OfMeasure(string id, ReferenceData year, ImmutableArray<ReferenceData> years)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        _ = year ?? throw new ArgumentNullException(nameof(year));
        return years.IsDefault || !years.Any(data => MeasureExplanation.Has(data, id))
            ? throw new ArgumentException("No year has this measure or activity.", nameof(id))
            : new(null, ExplanationDepth.Everything, MeasureExplanation.Headline(id, year, years), MeasureExplanation.Sections(id, year, years));
    }

    /// <summary>The IDs of the measures and activities that the explanation has rows of, in its order; what <see cref="About"/> finds.</summary>
    public ImmutableArray<string> Subjects => SubjectRows.Ids(this.Sections);

    /// <summary>What the explanation says about one measure, activity or category.</summary>
    /// <param name="subject">Its ID or name, in any case, for example <c>236</c>, <c>TPCC_1</c>, <c>IA_BE_6</c>, <c>PI_EP_1</c> or <c>quality</c>; zeros before a number do not matter.</param>
    /// <returns>The explanation with the rows about it under the same headline; null if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public Explanation? About(string subject)
    {
        ImmutableArray<ExplanationSection> found = SubjectRows.About(this.Sections, subject ?? throw new ArgumentNullException(nameof(subject)));
        return found.IsEmpty ? null : new(null, this.Depth, this.Headline, found) { Scorecard = this.Scorecard };
    }

    /// <summary>The explanation as plain text with aligned columns.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToText() => TextExplanation.Render(this);

    /// <summary>The explanation as Markdown with tables.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToMarkdown() => MarkdownExplanation.Render(this);

    /// <summary>The explanation as one self-contained HTML page with drawings: printable, accessible, without scripts or remote resources.</summary>
    /// <param name="options">What the page says beside the explanation; null for nothing.</param>
    /// <returns>The page, lines separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor or the charges are out of their range.</exception>
    /// <exception cref="ArgumentException">The address of rule pages is none, or published values are given for something else than a scorecard.</exception>
    public string ToHtml(HtmlExplanationOptions? options = null) => HtmlExplanation.Render(this, HtmlExplanationOptions.Checked(options ?? new(), this));

    /// <inheritdoc/>
    public override string ToString() => this.ToText();
}

/// <summary>How much an explanation says.</summary>
[JsonConverter(typeof(EnumNameConverter<ExplanationDepth>))]
public enum ExplanationDepth
{
    /// <summary>One line for each category.</summary>
    Categories,

    /// <summary>One line for each category, and the changes that would earn most: a screen.</summary>
    Summary,

    /// <summary>Every measure, activity and adjustment.</summary>
    Measures,

    /// <summary>Everything, with rows of data, parts of sums and all citations.</summary>
    Everything,
}
