using System.Text.Json;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>Writes the values of measurements, each in the form of its measure.</summary>
internal static class QppValueText
{
    public static void Write(Utf8JsonWriter json, QualityMeasureSubmission row)
    {
        json.WriteStartObject();
        json.WriteBoolean("isEndToEndReported", row.EndToEndReported);
        if (row.Counts is MeasureCounts counts)
        {
            WriteCounts(json, counts);
        }
        else if (row.PerformanceRate is PerformanceRate result)
        {
            json.WriteNumber("numerator", result.ToDecimal());
            json.WriteNumber("denominator", row.Cases!.Value);
            if (row.DataCompleteness is decimal share)
            {
                json.WriteNumber("reportingRate", share);
            }
        }
        else
        {
            WriteStrata(json, row.Strata);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SummarySurveyMeasure measure)
    {
        json.WriteStartObject();
        json.WriteNumber("score", measure.PerformanceRate.ToDecimal());
        json.WriteBoolean("isBelowMinimum", false);
        json.WriteEndObject();
    }

    public static void WriteBelowMinimum(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("isBelowMinimum", true);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, PromotingInteroperabilityMeasureSubmission row)
    {
        if (row.Answer is bool answer)
        {
            json.WriteBooleanValue(answer);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("numerator", row.Numerator!.Value);
        json.WriteNumber("denominator", row.Denominator!.Value);
        json.WriteEndObject();
    }

    private static void WriteStrata(Utf8JsonWriter json, ImmutableArray<StratumCounts> strata)
    {
        json.WriteStartArray("strata");
        foreach (StratumCounts stratum in strata)
        {
            json.WriteStartObject();
            json.WriteString("stratum", stratum.Stratum);
            WriteCounts(json, stratum.Counts);
            if (stratum.PerformanceRate is PerformanceRate own)
            {
                json.WriteNumber("performanceRate", own.ToDecimal());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, MeasureCounts counts)
    {
        json.WriteNumber("performanceMet", counts.PerformanceMet);
        json.WriteNumber("performanceNotMet", counts.PerformanceNotMet);
        json.WriteNumber("eligiblePopulationExclusion", counts.Exclusions);
        json.WriteNumber("eligiblePopulationException", counts.Exceptions);
        json.WriteNumber("eligiblePopulation", counts.EligiblePopulation);
    }
}
