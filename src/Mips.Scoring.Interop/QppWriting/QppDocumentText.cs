using System.Globalization;
using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Writes the document around the measurements: the submission and its sets.</summary>
internal static class QppDocumentText
{
    public static void Write(Utf8JsonWriter json, SubmittingEntity entity, ScoringRequest frame, ImmutableArray<QppWrittenSet> sets)
    {
        json.WriteStartObject();
        json.WriteString("entityType", QppEntityTypes.Of(entity.Option));
        Optional(json, "entityId", entity.EntityId);
        Optional(json, "taxpayerIdentificationNumber", entity.TaxpayerIdentificationNumber);
        Optional(json, "nationalProviderIdentifier", entity.NationalProviderIdentifier);
        json.WriteNumber("performanceYear", frame.PerformanceYear);
        json.WriteStartArray("measurementSets");
        string program = frame.Mvp?.MvpId ?? QppPrograms.NameOf(frame.App?.MeasureSet);
        foreach (QppWrittenSet set in sets)
        {
            Write(json, set, program);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QppWrittenSet set, string program)
    {
        json.WriteStartObject();
        json.WriteString("category", set.Category);
        json.WriteString("submissionMethod", set.SubmissionMethod);
        json.WriteString("programName", program);
        Optional(json, "cehrtId", set.CehrtId);
        json.WriteString("performanceStart", Day(set.Start));
        json.WriteString("performanceEnd", Day(set.End));
        json.WriteStartArray("measurements");
        set.WriteMeasurements(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
