namespace Mips.Scoring;

/// <summary>A finished scorecard in words: every number with its inputs and the paragraph that makes it so.</summary>
/// <remarks>
/// A pure function of the scorecard: nothing is scored again, and no words are made while scoring.
/// Render it with <see cref="ToText"/>, <see cref="ToMarkdown"/> or <see cref="ToHtml"/>, or walk <see cref="Sections"/>.
/// </remarks>
public sealed class Explanation
{
    private Explanation(Scorecard? scorecard, ExplanationDepth depth, ExplanationHeadline headline, ImmutableArray<ExplanationSection> sections)
    {
        this.Scorecard = scorecard;
        this.Depth = depth;
        this.Headline = headline;
        this.Sections = sections;
    }

    /// <summary>The scorecard that is explained; null if a difference or a decision is explained.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>How much is said.</summary>
    public ExplanationDepth Depth { get; }

    /// <summary>Who was scored, by which law and data, and the result.</summary>
    public ExplanationHeadline Headline { get; }

    /// <summary>The sections: categories, measures, adjustments, in the order of the flow.</summary>
    public ImmutableArray<ExplanationSection> Sections { get; }

    /// <summary>Explains a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="depth">How much to say.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    public static Explanation Of(Scorecard scorecard, ExplanationDepth depth = ExplanationDepth.Measures)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        return new(scorecard, depth, HeadlineWords.Of(scorecard), ExplanationSections.Of(scorecard, depth));
    }

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

    /// <summary>The explanation as plain text with aligned columns.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToText() => TextExplanation.Render(this);

    /// <summary>The explanation as Markdown with tables.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToMarkdown() => MarkdownExplanation.Render(this);

    /// <summary>The explanation as one self-contained HTML page with drawings: printable, accessible, without scripts or remote resources.</summary>
    /// <param name="options">The scaling factors for the payment curve; null draws it as the law has it before them.</param>
    /// <returns>The page, lines separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public string ToHtml(HtmlExplanationOptions? options = null)
    {
        if (this.Scorecard is { } card && options?.ScalingFactor is decimal scalingFactor)
        {
            _ = card.PaymentAdjustment(scalingFactor, options.AdditionalScalingFactor);
        }

        return HtmlExplanation.Render(this, options ?? new());
    }

    /// <inheritdoc/>
    public override string ToString() => this.ToText();
}

/// <summary>How much an explanation says.</summary>
public enum ExplanationDepth
{
    /// <summary>One line for each category.</summary>
    Categories,

    /// <summary>Every measure, activity and adjustment.</summary>
    Measures,

    /// <summary>Everything, with rows of data, parts of sums and all citations.</summary>
    Everything,
}
