using System.Text;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>One scorecard in the forms that have one file for each.</summary>
internal static class CardPage
{
    public static string Of(NamedScorecard card, OutputForm form, ExplanationDepth? depth) => form switch
    {
        OutputForm.Text => CardText.Of(card, depth ?? ExplanationDepth.Measures),
        OutputForm.Markdown => PlanningExplanation.Of(card.Scored.Scorecard, depth ?? ExplanationDepth.Everything).ToMarkdown(),
        OutputForm.Html => PlanningExplanation.Of(card.Scored.Scorecard, depth ?? ExplanationDepth.Everything).ToHtml(new() { ScalingFactor = card.Scored.ScalingFactor, AdditionalScalingFactor = card.Scored.AdditionalScalingFactor }),
        OutputForm.Dossier => Dossier(card).ToString(),
        OutputForm.DossierJson => Encoding.UTF8.GetString(DossierJson.ToUtf8(Dossier(card))),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "This form has one file for all scorecards."),
    };

    private static TargetedReviewDossier Dossier(NamedScorecard card) => TargetedReview.Dossier(card.Scored.Scorecard, card.Published?.Scores);
}
