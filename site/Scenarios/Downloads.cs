using System.Globalization;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Scenarios;

/// <summary>A scored scenario as a file.</summary>
public static class Downloads
{
    /// <summary>The scorecard as a page that stands alone.</summary>
    /// <param name="evaluation">The scored scenario.</param>
    /// <returns>The page.</returns>
    public static string Html(Evaluation evaluation) => Explanation.Of(evaluation.Card!).ToHtml(new HtmlExplanationOptions { ScalingFactor = evaluation.Scenario.ScalingFactor });

    /// <summary>The scorecard as JSON.</summary>
    /// <param name="evaluation">The scored scenario.</param>
    /// <returns>The text.</returns>
    public static string Json(Evaluation evaluation)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true }))
        {
            ScorecardJson.Write(evaluation.Card!, json, evaluation.Scenario.ScalingFactor);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What was submitted and scored, one row for each measure and activity.</summary>
    /// <param name="evaluation">The scored scenario.</param>
    /// <returns>The rows.</returns>
    public static string Csv(Evaluation evaluation)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        ImportedSubmission submission = new()
        {
            Request = evaluation.Card!.Request,
            Program = evaluation.Scenario.Pathway,
            Entity = new SubmittingEntity { Option = evaluation.Card.Request.Participant.Option },
        };
        FeedbackCsv.WriteScoreSubmission(text, [new ScoredSubmission(submission, evaluation.Card, evaluation.Scenario.ScalingFactor)]);
        return text.ToString();
    }

    /// <summary>The facts as a request that the library reads again.</summary>
    /// <param name="evaluation">The scenario.</param>
    /// <returns>The text.</returns>
    public static string Request(Evaluation evaluation) => Encoding.UTF8.GetString(ScoringRequestJson.ToUtf8(evaluation.Scenario.Request));
}
