namespace Mips.Scoring;

/// <summary>A finished scorecard in words: every number with its inputs and the paragraph that makes it so.</summary>
/// <remarks>
/// A pure function of the scorecard: nothing is scored again, and no words are made while scoring.
/// Render it with <see cref="ToText"/>, <see cref="ToMarkdown"/> or <see cref="ToHtml"/>, or walk <see cref="Sections"/>.
/// </remarks>
public sealed class Explanation
{
    private Explanation(Scorecard scorecard, ExplanationDepth depth)
    {
        this.Scorecard = scorecard;
        this.Depth = depth;
        this.Headline = HeadlineWords.Of(scorecard);
        this.Sections = ExplanationSections.Of(scorecard, depth);
    }

    /// <summary>The scorecard that is explained.</summary>
    public Scorecard Scorecard { get; }

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
    public static Explanation Of(Scorecard scorecard, ExplanationDepth depth = ExplanationDepth.Measures) =>
        new(scorecard ?? throw new ArgumentNullException(nameof(scorecard)), depth);

    /// <summary>The explanation as plain text with aligned columns.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToText() => TextExplanation.Render(this);

    /// <summary>The explanation as Markdown with tables.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToMarkdown() => MarkdownExplanation.Render(this);

    /// <summary>The explanation as one self-contained HTML page with drawings: printable, accessible, without scripts or remote resources.</summary>
    /// <returns>The page, lines separated by <c>\n</c>.</returns>
    public string ToHtml() => HtmlExplanation.Render(this);

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
