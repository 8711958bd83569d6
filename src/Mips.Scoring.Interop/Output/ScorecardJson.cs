using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>A scorecard as JSON. The form is that of <c>docs/schemas/scorecard.schema.json</c>.</summary>
/// <remarks>
/// Stability: within a major version of <see cref="FormVersion"/> names and meanings stay, nothing is removed, and fields and words may be
/// added; readers must ignore what they do not know. Points carry four decimals, unrounded values ten.
/// </remarks>
public static class ScorecardJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes a scorecard as one JSON object.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="scalingFactor">The scaling factor of positive payment adjustments; null leaves the adjustment out.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment.</param>
    /// <param name="charges">What Medicare Part B pays otherwise for covered professional services in the payment year, at least $0; null says nothing about dollars.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range, or the charges are negative.</exception>
    /// <example>
    /// <code>
    /// using MemoryStream stream = new();
    /// using (System.Text.Json.Utf8JsonWriter json = new(stream))
    /// {
    ///     ScorecardJson.Write(Scorer.Score(request, CmsTables.For(2025)), json);
    /// }
    ///
    /// Console.WriteLine(System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("finalScore").GetProperty("value")); // 66.27
    /// </code>
    /// </example>
    public static void Write(Scorecard card, Utf8JsonWriter json, decimal? scalingFactor = null, decimal additionalScalingFactor = 0m, Dollars? charges = null)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        Preliminary(json, card.Law);
        Head(json, card);
        json.Part("finalScore", card.FinalScoreCalculation, FinalScoreJson.Write);
        Range(json, card);
        Adjustment(json, card, scalingFactor, additionalScalingFactor);
        if (charges is { } paid)
        {
            AdjustedPaymentJson.Write(json, card, paid, scalingFactor, additionalScalingFactor);
        }

        FinalScoreJson.WriteCategories(json, card.Weights, card.FinalScoreCalculation);
        json.Part("complexPatientBonus", card.ComplexPatientBonus, FinalScoreJson.Write);
        ApmEntityJson.Write(json, card.ApmEntity);
        json.Part("quality", card.Quality, QualityJson.Write);
        json.Part("cost", card.Cost, CostJson.Write);
        json.Part("improvementActivities", card.ImprovementActivities, ImprovementActivitiesJson.Write);
        json.Part("promotingInteroperability", card.PromotingInteroperability, PromotingInteroperabilityJson.Write);
        json.WriteEndObject();
    }

    // Only of a preliminary year: the day whose law it is.
    private static void Preliminary(Utf8JsonWriter json, ProgramYear law)
    {
        if (law.PreliminaryAsOf is { } day)
        {
            json.WriteString("preliminaryAsOf", day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static void Head(Utf8JsonWriter json, Scorecard card)
    {
        json.WriteNumber("performanceYear", card.Law.PerformanceYear);
        json.WriteNumber("paymentYear", card.Law.PaymentYear);
        json.WriteBoolean("isEstimate", card.IsEstimate);
        StatedScoresJson.Write(json, card.Request.StatedScores);
        json.Rows("warnings", card.Warnings, Warning);
        json.Word("reportingOption", card.Request.ReportingOption);
        Pathway(json, card.Request);
        json.WriteStartObject("data");
        json.WriteString("commit", card.DataVersion.Commit);
        json.WriteString("date", card.DataVersion.Date);
        json.WriteString("hash", card.DataVersion.Hash);
        json.WriteEndObject();
        json.WriteStartObject("participant");
        json.Word("option", card.Request.Participant.Option);
        json.WriteNumber("clinicians", card.Request.Participant.Clinicians);
        json.WriteBoolean("smallPractice", card.Request.Participant.SmallPractice);
        json.WriteEndObject();
    }

    internal static void Warning(Utf8JsonWriter json, RequestProblem warning)
    {
        json.Word("code", warning.Code);
        json.WriteString("path", warning.Path);
        json.WriteString("value", warning.Value);
        json.WriteString("message", warning.Message);
        json.WriteString("citation", warning.Citation?.ToString());
    }

    private static void Pathway(Utf8JsonWriter json, ScoringRequest request)
    {
        if (request.Mvp is MvpReporting mvp)
        {
            json.WriteString("mvpId", mvp.MvpId);
        }
        else if (request.App is AppReporting app)
        {
            json.Word("appMeasureSet", app.MeasureSet);
        }
    }

    private static void Adjustment(Utf8JsonWriter json, Scorecard card, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        if (scalingFactor is not decimal factor)
        {
            json.WriteNull("paymentAdjustment");
            return;
        }

        json.WriteStartObject("paymentAdjustment");
        json.Number("scalingFactor", factor);
        json.Number("additionalScalingFactor", additionalScalingFactor);
        FinalScoreJson.Write(json, card.PaymentAdjustment(factor, additionalScalingFactor));
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, Scorecard card)
    {
        if (RunningYear.RangeOf(card) is { } range)
        {
            json.Part("finalScoreRange", range, static (writer, one) =>
            {
                writer.Number("lowest", one.Lowest.FinalScore);
                writer.Number("highest", one.Highest.FinalScore);
            });
        }
    }
}
