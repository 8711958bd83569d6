using System.Text.Json;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Interop;

/// <summary>The Promoting Interoperability part of a scorecard as JSON.</summary>
internal static class PromotingInteroperabilityJson
{
    public static void Write(Utf8JsonWriter json, PromotingInteroperabilityScore score)
    {
        json.Number("score", score.Score);
        json.WriteBoolean("dataSubmitted", score.DataSubmitted);
        json.WriteBoolean("meetsRequirements", score.MeetsRequirements);
        json.WriteNumber("submissionIndex", score.SubmissionIndex);
        json.WriteNumber("periodDays", score.PeriodDays);
        json.Number("baseScore", score.BaseScore);
        json.Number("measurePoints", score.MeasurePoints);
        json.Number("bonusPoints", score.BonusPoints);
        if (score.ExchangeOption is HealthInformationExchangeOption option)
        {
            json.Word("exchangeOption", option);
        }
        else
        {
            json.WriteNull("exchangeOption");
        }

        json.Rows("elements", score.Elements, Element);
        json.Rows("measures", score.Measures, Measure);
        json.Rows("redistributions", score.Redistributions, Redistribution);
    }

    private static void Element(Utf8JsonWriter json, PromotingInteroperabilityElement element)
    {
        json.Word("kind", element.Kind);
        json.WriteString("measureId", element.MeasureId);
        json.Word("status", element.Status);
    }

    private static void Measure(Utf8JsonWriter json, PromotingInteroperabilityMeasureScore line)
    {
        json.WriteString("measureId", line.MeasureId);
        json.Word("disposition", line.Disposition);
        json.WriteNumber("numerator", line.Numerator);
        json.WriteNumber("denominator", line.Denominator);
        json.Number("maximumPoints", line.MaximumPoints);
        json.Number("points", line.Points);
        json.WriteString("exclusionId", line.ExclusionId);
    }

    private static void Redistribution(Utf8JsonWriter json, RedistributedPoints move)
    {
        json.Word("from", move.From);
        json.Word("to", move.To);
        json.Number("points", move.Points);
    }
}
