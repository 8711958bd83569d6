using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Interop;

/// <summary>A practice as JSON. The form is that of <c>docs/schemas/practice.schema.json</c>.</summary>
/// <remarks>Scorecards are written short; write one in full with <see cref="ScorecardJson"/>. Stability as for <see cref="ScorecardJson"/>.</remarks>
public static class PracticeJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes a practice as one JSON object.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Practice practice, Utf8JsonWriter json)
    {
        _ = practice ?? throw new ArgumentNullException(nameof(practice));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteNumber("performanceYear", practice.Law.PerformanceYear);
        json.WriteNumber("paymentYear", practice.Law.PaymentYear);
        json.WriteString("tin", practice.Roster.Tin);
        json.Rows("reporters", practice.Reporters, Reporter);
        json.Rows("clinicians", practice.Members, Member);
        json.WriteEndObject();
    }

    private static void Reporter(Utf8JsonWriter json, PracticeReporter reporter)
    {
        json.Word("participation", reporter.Participation);
        json.WriteString("id", reporter.Id);
        json.WriteNumber("receiving", reporter.Receiving);
        json.Rows("scores", reporter.Scores.All, (writer, card) =>
        {
            writer.WriteString("program", FeedbackWords.Program(card.Request));
            writer.Number("finalScore", card.FinalScore);
            writer.WriteBoolean("isEstimate", card.IsEstimate);
            writer.Rows("categories", CategoryStanding.Of(card), Category);
        });
    }

    private static void Category(Utf8JsonWriter json, CategoryStanding standing)
    {
        json.Word("category", standing.Category);
        json.Number("score", standing.Score);
        json.Number("weight", standing.Weight);
        json.WriteBoolean("isForInformation", standing.IsForInformation);
    }

    private static void Member(Utf8JsonWriter json, PracticeMember member)
    {
        json.WriteString("npi", member.Clinician.Npi);
        json.WriteString("name", member.Clinician.Name);
        json.WriteBoolean("isMipsEligible", member.Clinician.IsMipsEligible);
        json.WriteString("joined", member.Clinician.Joined?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("joinedInLastThreeMonths", member.JoinedLate);
        json.Word("outcome", member.Outcome);
        json.Number("finalScore", member.FinalScore);
        json.PartOrNull("receives", member.Attribution, (writer, attribution) => Attributed(writer, member, attribution));
        json.Texts("notActiveIn", member.NotActiveIn);
        json.Citation(member.Citation);
    }

    private static void Attributed(Utf8JsonWriter json, PracticeMember member, Attribution attribution)
    {
        json.Word("participation", attribution.Choice.Attributed.Participation);
        json.WriteString("program", FeedbackWords.Program(attribution.Scorecard.Request));
        json.WriteString("entityId", member.EntityId);
        json.WriteBoolean("facilityBased", attribution.Choice.Attributed.FacilityBased);
        json.Word("reason", attribution.Choice.Reason);
        json.Rows("categories", CategoryStanding.Of(attribution), Category);
        json.Rows("others", attribution.Choice.Others, Other);
    }

    private static void Other(Utf8JsonWriter json, OtherScore other)
    {
        json.Word("participation", other.Score.Participation);
        json.Word("reporting", other.Score.Reporting);
        json.WriteBoolean("facilityBased", other.Score.FacilityBased);
        json.Number("finalScore", other.Score.Score.Value);
        json.Number("difference", other.Difference);
    }
}
