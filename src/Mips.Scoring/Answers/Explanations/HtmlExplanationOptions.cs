using Mips.Scoring.Numbers;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What the HTML page says beside the explanation. Nothing of it is found by the library: no clock, no name, no address.</summary>
public sealed record HtmlExplanationOptions
{
    /// <summary>Where the name of the page stands in <see cref="RulePages"/>.</summary>
    internal const string RulePagePlace = "{page}";

    /// <summary>CMS's scaling factor of positive adjustments, 0 to 3, for the adjustment, the dollars and the payment curve; null leaves a positive adjustment as a multiple of it.</summary>
    public decimal? ScalingFactor { get; init; }

    /// <summary>Through PY2022: CMS's scaling factor of the additional adjustment, 0 to 1. Used with <see cref="ScalingFactor"/> only.</summary>
    public decimal AdditionalScalingFactor { get; init; }

    /// <summary>What Medicare Part B pays otherwise for covered professional services in the payment year, dollars, at least 0, § 414.1405(e); null says nothing about dollars.</summary>
    public Dollars? Charges { get; init; }

    /// <summary>The name of the practice, or of whoever is scored; null prints none.</summary>
    public string? Practice { get; init; }

    /// <summary>The day that is printed on the page, without a time; null prints none.</summary>
    public DateTime? Date { get; init; }

    /// <summary>CMS's published values of the same score, which the page lays beside its own; null compares nothing. For the explanation of a <see cref="Scorecard"/> only.</summary>
    public PublishedScores? Published { get; init; }

    /// <summary>
    /// Where each paragraph leads to: an http or https address, or one relative to the page, with <c>{page}</c> in the place of the name of the rule page, for example
    /// <c>docs/rules/{page}.md</c>. Null, as it is unless stated, makes no links, since a page that is passed on has no rule pages beside it.
    /// </summary>
    public string? RulePages { get; init; }

    /// <summary>Whether a text can be <see cref="RulePages"/>.</summary>
    /// <param name="pages">The text.</param>
    /// <returns>True for an http or https address, or a relative one, with <c>{page}</c> in it.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool IsAddressOfRulePages(string pages) =>
        (pages ?? throw new ArgumentNullException(nameof(pages))).Contains(RulePagePlace)
        && Uri.TryCreate(pages.Replace(RulePagePlace, "page"), UriKind.RelativeOrAbsolute, out Uri? address)
        && (!address.IsAbsoluteUri || address.Scheme is "http" or "https");

    internal static HtmlExplanationOptions Checked(HtmlExplanationOptions options, Explanation explanation)
    {
        if (options.Charges is { } charges && charges < Dollars.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Charges, "What is paid is at least 0 dollars.");
        }

        if (options.ScalingFactor is decimal scalingFactor && explanation.Score is { } score)
        {
            _ = PaymentAdjustment.Of(score.Final, scalingFactor, options.AdditionalScalingFactor, score.Payment);
        }

        if (options.Published is not null && explanation.Scorecard is null)
        {
            throw new ArgumentException("Published values are compared on the page of a scorecard only.", nameof(options));
        }

        return options.RulePages is not { } pages || IsAddressOfRulePages(pages)
            ? options
            : throw new ArgumentException($"The address of rule pages is http, https or relative and contains {RulePagePlace}: {pages}", nameof(options));
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(HtmlExplanationOptions), this.PrintMembers);
}
