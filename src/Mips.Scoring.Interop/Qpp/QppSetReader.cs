namespace Mips.Scoring.Interop;

/// <summary>Reads the measurement sets of a QPP submission, without looking anything up.</summary>
internal sealed class QppSetReader(JsonCursor cursor, ImportLimits limits)
{
    /// <summary>The fields that say that an object is a measurement set: it may be a document of its own, with its submission inside.</summary>
    public static readonly string[] FieldsOfOneSet = ["category", "submissionMethod", "cehrtId", "performanceStart", "performanceEnd", "measurements"];

    private static readonly JsonFields SetFields = new(
        "category", "submissionMethod", "programName", "cehrtId", "performanceStart", "performanceEnd", "measurements",
        "id", "submissionId", "submitterType", "submitterId", "createdAt", "updatedAt", "practiceId", "measureSet", "submitterName", "source");

    private readonly QppMeasurementReader measurements = new(cursor, limits);
    private int sets;

    /// <summary>Reads the sets of a submission.</summary>
    public void ReadAll(List<QppMeasurementSet> sets)
    {
        if (!cursor.BeginArray(" of measurement sets"))
        {
            return;
        }

        while (cursor.NextElement())
        {
            QppMeasurementSet set = new() { Place = cursor.Here };
            cursor.StopBeyond(limits.Measurements, ++this.sets, "measurement sets");
            if (cursor.BeginObject(" with a measurement set"))
            {
                this.ReadSet(set);
                sets.Add(set);
            }
        }
    }

    /// <summary>Reads one field of a set.</summary>
    public void ReadField(QppMeasurementSet set, string field)
    {
        switch (field)
        {
            case "category":
                (set.CategoryPlace, set.Category) = (cursor.Here, cursor.String());
                break;
            case "submissionMethod":
                (set.SubmissionMethodPlace, set.SubmissionMethod) = (cursor.Here, cursor.String());
                break;
            case "programName":
                (set.ProgramNamePlace, set.ProgramName) = (cursor.Here, this.OptionalText());
                break;
            case "cehrtId":
                set.CehrtId = this.OptionalText();
                break;
            case "performanceStart":
                set.PerformanceStart = this.Day(set);
                break;
            case "performanceEnd":
                set.PerformanceEnd = this.Day(set);
                break;
            case "measurements":
                set.HasMeasurements = true;
                this.measurements.ReadAll(set.Measurements);
                break;
            default:
                cursor.Skip();
                break;
        }
    }

    private void ReadSet(QppMeasurementSet set)
    {
        ulong seen = 0;
        while (cursor.NextField(SetFields, ref seen, out int field))
        {
            this.ReadField(set, SetFields[field]);
        }
    }

    private DateTime? Day(QppMeasurementSet set)
    {
        if (cursor.IsNull)
        {
            return null;
        }

        DateTime? day = cursor.Date();
        set.HasBadDate |= day is null;
        return day;
    }

    private string? OptionalText() => cursor.IsNull ? null : cursor.String();
}
