using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>The dossier of a targeted review. Immutable.</summary>
public sealed class TargetedReviewDossier
{
    internal const string Form = "2";

    internal TargetedReviewDossier(Scorecard scorecard, PublishedComparison? comparison, Explanation explanation, ImmutableArray<Citation> citations, ImmutableArray<RequestProblem> warnings, ImmutableArray<TargetedReviewItem> checklist, string canonicalText, string sha256)
    {
        this.Scorecard = scorecard;
        this.Warnings = warnings;
        this.Checklist = checklist;
        this.Comparison = comparison;
        this.Explanation = explanation;
        this.Citations = citations;
        this.CanonicalText = canonicalText;
        this.Sha256 = sha256;
    }

    /// <summary>The score that is asserted.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Where it and CMS's published values part; null if none were given.</summary>
    public PublishedComparison? Comparison { get; }

    /// <summary>The score in words, with every number and paragraph.</summary>
    public Explanation Explanation { get; }

    /// <summary>Every paragraph that the explanation cites, once, in order.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>What is to be known about the score: <see cref="Scorecard.Warnings"/>, with what an import left out.</summary>
    public ImmutableArray<RequestProblem> Warnings { get; }

    /// <summary>The questions before a review is requested, with the answers that score, published values and window give.</summary>
    public ImmutableArray<TargetedReviewItem> Checklist { get; }

    /// <summary>
    /// The canonical form: request, data version, scorecard, warnings, published values, checklist, explanation and citations; lines end with <c>\n</c>.
    /// Its UTF-8 bytes are hashed.
    /// </summary>
    public string CanonicalText { get; }

    /// <summary>SHA-256 over the UTF-8 bytes of <see cref="CanonicalText"/>, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; }

    /// <summary>The dossier as it is filed: the canonical form and below it its hash.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public override string ToString() => $"{this.CanonicalText}\n== sha-256\n{this.Sha256}\n";
}
