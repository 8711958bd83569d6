using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Registers;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>What to look through before a targeted review is requested, § 414.1385(a): what this library can answer, and what the requester must.</summary>
public static class TargetedReviewChecklist
{
    private static readonly Citation Text = Citation.Cfr("414.1385(a)");
    private static readonly Citation Examples = Citation.Guidance("CMS, 2024 targeted review announcement: examples of circumstances");

    /// <summary>Looks through a scorecard.</summary>
    /// <param name="card">The score that is asserted.</param>
    /// <param name="comparison">Where it and CMS's published values part; null leaves open whether the calculation is at issue.</param>
    /// <param name="window">The window of the year; null if it is not known.</param>
    /// <param name="day">The day of the request, Eastern time; null if it is not known.</param>
    /// <returns>One item for each question, in the order of <see cref="TargetedReviewQuestion"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The window is that of another year.</exception>
    public static ImmutableArray<TargetedReviewItem> Of(Scorecard card, PublishedComparison? comparison = null, TargetedReviewWindow? window = null, DateTime? day = null)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        if (window is not null && window.PerformanceYear != card.Law.PerformanceYear)
        {
            throw new ArgumentException(FormattableString.Invariant($"The scorecard is of PY{card.Law.PerformanceYear}, the window of PY{window.PerformanceYear}."), nameof(window));
        }

        return
        [
            new(TargetedReviewQuestion.InTheWindow, window is null || day is null ? null : window.At(day.Value) == TargetedReviewTiming.Open, window?.Citation ?? Text),
            new(TargetedReviewQuestion.CalculationDiffers, comparison is null ? null : comparison.FirstDivergence is not null, Text),
            new(TargetedReviewQuestion.ReweightingNotApplied, comparison is null ? null : NotApplied(card, comparison), Examples),
            new(TargetedReviewQuestion.DataUnderWrongIdentifier, null, Examples),
            new(TargetedReviewQuestion.QualifyingApmParticipant, null, Examples),
            new(TargetedReviewQuestion.NotRequestedBefore, null, Text),
            new(TargetedReviewQuestion.DocumentationKept, null, Text),
        ];
    }

    private static bool? NotApplied(Scorecard card, PublishedComparison comparison)
    {
        ComparedValue[] weights = [.. comparison.Values.Where(value => value.Kind == ComparedValueKind.CategoryWeight && value.Category is { } category && card.Weights.Of(category).State == Rules.Weights.CategoryWeightState.Reweighted)];
        return weights.Length == 0 ? null : weights.Any(weight => !weight.Agrees);
    }
}

/// <summary>A question of the checklist with its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer; null where only the requester has it.</param>
/// <param name="Citation">The paragraph or page that asks it.</param>
public sealed record TargetedReviewItem(TargetedReviewQuestion Question, bool? Answer, Citation Citation);

/// <summary>The questions before a targeted review: the window, the grounds that CMS names, and what a request needs. Its scope is the calculation of the payment adjustment factors.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetedReviewQuestion>))]
public enum TargetedReviewQuestion
{
    /// <summary>Is the request made while the window is open? Otherwise it is denied as late, (a)(2), (3).</summary>
    InTheWindow,

    /// <summary>A ground: is a published value not what the law gives?</summary>
    CalculationDiffers,

    /// <summary>A ground: did CMS keep the weight of a category that is reweighted?</summary>
    ReweightingNotApplied,

    /// <summary>A ground: were data submitted under a wrong TIN or NPI?</summary>
    DataUnderWrongIdentifier,

    /// <summary>A ground: is the clinician a Qualifying APM Participant, who receives no adjustment?</summary>
    QualifyingApmParticipant,

    /// <summary>Is it the first request for this? A duplicate is denied, (a)(3).</summary>
    NotRequestedBefore,

    /// <summary>Is the documentation there? CMS can ask for it, and it is kept for 6 years, (a)(5), (8).</summary>
    DocumentationKept,
}
