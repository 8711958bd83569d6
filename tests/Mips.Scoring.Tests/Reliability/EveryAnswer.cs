using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Interop;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>Everything that can be asked about a valid request.</summary>
internal static class EveryAnswer
{
    public static Scorecard About(ScoringRequest request, ReferenceData data, SubmittingEntity entity)
    {
        Scorecard card = Scorer.ScoreValid(request, data, ProgramYears.For(data.PerformanceYear));
        ImmutableArray<Shortfall> shortfalls = WhyNot.Of(card);
        Explanation explanation = Explanation.Of(card, ExplanationDepth.Everything);
        _ = TextExplanation.Render(explanation);
        _ = MarkdownExplanation.Render(explanation);
        _ = HtmlExplanation.Render(explanation, new HtmlExplanationOptions { ScalingFactor = 3m });
        _ = Explanation.Of(ScorecardDifference.Between(card, card));
        using Utf8JsonWriter json = new(new MemoryStream());
        json.WriteStartArray();
        ScorecardJson.Write(card, json, 0.2m, 0.1m);
        ExplanationJson.Write(explanation, json);
        json.WriteEndArray();
        _ = DossierJson.ToUtf8(TargetedReview.Dossier(card));
        using StringWriter text = new(CultureInfo.InvariantCulture);
        ScoredSubmission[] rows = [new(new ImportedSubmission { Program = "mips", Entity = entity, Request = request }, card, 3m, 1m)];
        FeedbackCsv.WriteScoreSubmission(text, rows);
        FeedbackCsv.WritePaymentAdjustment(text, rows);
        PublicUseCsv.Write(text, rows);
        Assert.False(shortfalls.IsDefault);
        return card;
    }
}
