using System.Text;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>One scorecard in the forms that have one file for each.</summary>
internal static class CardPage
{
    public static string Of(NamedScorecard card, OutputForm form, PageChoices? choices) => form switch
    {
        OutputForm.Text => CardText.Of(card, choices?.Depth ?? ExplanationDepth.Measures),
        OutputForm.Markdown => Markdown(card, choices?.Depth ?? ExplanationDepth.Everything),
        OutputForm.Html => PlanningExplanation.Of(card.Scored.Scorecard, choices?.Depth ?? ExplanationDepth.Everything).ToHtml(Options(card, choices ?? new())),
        OutputForm.Dossier => Dossier(card).ToString(),
        OutputForm.DossierJson => Encoding.UTF8.GetString(DossierJson.ToUtf8(Dossier(card))),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "This form has one file for all scorecards."),
    };

    private static HtmlExplanationOptions Options(NamedScorecard card, PageChoices choices) => new()
    {
        ScalingFactor = card.Scored.ScalingFactor,
        AdditionalScalingFactor = card.Scored.AdditionalScalingFactor,
        Charges = card.Charges,
        Published = card.Published?.Scores,
        Practice = choices.Practice,
        Date = choices.Date,
        RulePages = choices.RulePages,
    };

    private static string Markdown(NamedScorecard card, ExplanationDepth depth)
    {
        StringBuilder page = new(PlanningExplanation.Of(card.Scored.Scorecard, depth).ToMarkdown());
        if (CardText.Adjustment(card) is { Length: > 0 } adjustment)
        {
            page.Append('\n').Append(adjustment).Append('\n');
        }

        if (card.Published is PublishedScoresImport published)
        {
            page.Append('\n').Append(Explanation.Of(PublishedComparison.Between(card.Scored.Scorecard, published.Scores)).ToMarkdown());
        }

        return page.ToString();
    }

    private static TargetedReviewDossier Dossier(NamedScorecard card) => TargetedReview.Dossier(card.Scored.Scorecard, card.Published?.Scores);
}
