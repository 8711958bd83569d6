using System.Text.Json;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>Writes what CMS holds as JSON by the schema <c>docs/schemas/cms-holdings.schema.json</c>; <see cref="CmsHoldings.Read"/> reads it as the same facts.</summary>
public static class CmsHoldingsJson
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>The facts as a file: UTF-8, indented, lines separated and ended by <c>\n</c>. The same facts give the same bytes.</summary>
    /// <param name="holdings">The facts.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holdings"/> is null.</exception>
    public static byte[] ToUtf8(CmsHoldings holdings)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            Write(holdings, json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Writes the facts as one JSON object; what CMS does not hold is left out.</summary>
    /// <param name="holdings">The facts.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(CmsHoldings holdings, Utf8JsonWriter json)
    {
        _ = holdings ?? throw new ArgumentNullException(nameof(holdings));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        Part(json, "participant", holdings.Participant, ParticipantJson.Write);
        List(json, "administrativeClaims", holdings.AdministrativeClaims, Claims);
        List(json, "cost", holdings.Cost, Cost);
        Part(json, "cahpsSurvey", holdings.CahpsSurvey, Survey);
        Part(json, "priorYear", holdings.PriorYear, PriorYear);
        Part(json, "patientPopulation", holdings.PatientPopulation, Population);
        Part(json, "mvpRegistration", holdings.MvpRegistration, Selections);
        List(json, "reweightingGrants", holdings.ReweightingGrants, Grant);
        Yes(json, "automaticExtremeAndUncontrollableCircumstances", holdings.AutomaticExtremeAndUncontrollableCircumstances);
        json.WriteEndObject();
    }

    internal static void Yes(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    internal static string WordOf<TValue>(IReadOnlyDictionary<string, TValue> words, TValue value)
        where TValue : struct, Enum => words.First(word => EqualityComparer<TValue>.Default.Equals(word.Value, value)).Key;

    private static void Part<TPart>(Utf8JsonWriter json, string name, TPart? part, Action<Utf8JsonWriter, TPart> write)
        where TPart : class
    {
        if (part is not null)
        {
            json.Part(name, part, write);
        }
    }

    private static void List<TRow>(Utf8JsonWriter json, string name, ImmutableArray<TRow> rows, Action<Utf8JsonWriter, TRow> write)
    {
        if (!rows.IsEmpty)
        {
            json.Rows(name, rows, write);
        }
    }

    private static void Claims(Utf8JsonWriter json, AdministrativeClaimsResult result)
    {
        json.WriteString("measureId", result.MeasureId);
        json.WriteNumber("performanceRate", result.PerformanceRate.ToDecimal());
        json.WriteNumber("cases", result.Cases);
        Yes(json, "suppressed", result.Suppressed);
    }

    private static void Cost(Utf8JsonWriter json, CostMeasureResult result)
    {
        json.WriteString("measureId", result.MeasureId);
        json.WriteNumber("cost", result.Cost.ToDecimal());
        json.WriteNumber("cases", result.Cases);
        Yes(json, "suppressed", result.Suppressed);
    }

    private static void Survey(Utf8JsonWriter json, CahpsSurvey survey)
    {
        json.WriteBoolean("metSamplingMinimum", survey.MetSamplingMinimum);
        Yes(json, "withoutResult", survey.WithoutResult);
        List(json, "summarySurveyMeasures", survey.SummarySurveyMeasures, static (writer, measure) =>
        {
            writer.WriteString("measureId", measure.MeasureId);
            writer.WriteNumber("performanceRate", measure.PerformanceRate.ToDecimal());
        });
    }

    private static void PriorYear(Utf8JsonWriter json, PriorYearResults prior)
    {
        Number(json, "qualityAchievementPercent", prior.QualityAchievementPercent);
        Number(json, "qualityScore", prior.QualityScore);
        Number(json, "costScore", prior.CostScore);
        json.WriteBoolean("sameIdentifier", prior.SameIdentifier);
        Yes(json, "facilityBased", prior.FacilityBased);
    }

    private static void Population(Utf8JsonWriter json, PatientPopulation population)
    {
        Part(json, "hccRiskScore", population.HccRiskScore, Indicator);
        Part(json, "dualProportion", population.DualProportion, Indicator);
    }

    private static void Indicator(Utf8JsonWriter json, RiskIndicator indicator)
    {
        json.WriteNumber("value", indicator.Value);
        json.WriteNumber("mean", indicator.Mean);
        json.WriteNumber("standardDeviation", indicator.StandardDeviation);
        json.WriteNumber("median", indicator.Median);
    }

    private static void Selections(Utf8JsonWriter json, MvpSelections selections)
    {
        Text(json, "populationHealthMeasure", selections.PopulationHealthMeasure);
        Text(json, "outcomesBasedClaimsMeasure", selections.OutcomesBasedClaimsMeasure);
    }

    private static void Grant(Utf8JsonWriter json, ReweightingGrant grant)
    {
        json.WriteString("circumstance", WordOf(HoldingsWords.Circumstances, grant.Circumstance));
        json.Texts("categories", [.. HoldingsWords.Categories.Where(word => (grant.Categories & word.Value) != PerformanceCategories.None).Select(word => word.Key)]);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is decimal number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
