using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads the fields of a QPP submission, without looking anything up.</summary>
internal sealed class QppDocumentReader(JsonCursor cursor, ImportLimits limits)
{
    // Those of a submission itself; the others wrap one, or belong to its transport.
    private const int OwnFields = 6;

    // What CMS's interface adds when it returns a submission says nothing about the score.
    private static readonly string[] SubmissionFields =
    [
        "entityType", "entityId", "taxpayerIdentificationNumber", "nationalProviderIdentifier", "performanceYear", "measurementSets",
        "data", "submission", "id", "createdAt", "updatedAt", "links", "status", "score", "submissionId", "firstName", "lastName", "organizationId",
    ];

    private static readonly string[] SetFields =
    [
        "category", "submissionMethod", "programName", "cehrtId", "performanceStart", "performanceEnd", "measurements",
        "id", "submissionId", "submitterType", "submitterId", "createdAt", "updatedAt", "practiceId", "measureSet", "submitterName",
    ];

    private readonly QppMeasurementReader measurements = new(cursor, limits);
    private int sets;
    private bool found;

    public QppDocument? Submission()
    {
        QppDocument document = new() { Place = cursor.Here };
        return this.ReadSubmission(document, 0) ? document : null;
    }

    private bool ReadSubmission(QppDocument document, int wrappers)
    {
        if (!cursor.BeginObject(" with a submission"))
        {
            return false;
        }

        bool first = false;
        ulong seen = 0;
        while (cursor.NextField(SubmissionFields, ref seen, out int field))
        {
            Place place = cursor.Here;
            if (field < OwnFields && !this.IsOfTheFirst(ref first))
            {
                cursor.Problems.Add(ImportProblemKind.Duplicate, place, null, "the file holds a second submission, which was not read; give each submission a file of its own");
                cursor.Skip();
                continue;
            }

            switch (SubmissionFields[field])
            {
                case "entityType":
                    (document.EntityType, document.EntityTypePlace) = (cursor.String(), place);
                    break;
                case "entityId":
                    document.EntityId = this.OptionalText();
                    break;
                case "taxpayerIdentificationNumber":
                    document.TaxpayerIdentificationNumber = this.Digits(9);
                    break;
                case "nationalProviderIdentifier":
                    document.NationalProviderIdentifier = this.Digits(10);
                    break;
                case "performanceYear":
                    (document.PerformanceYear, document.PerformanceYearPlace) = (this.Year(), place);
                    break;
                case "measurementSets":
                    this.ReadSets(document.Sets);
                    break;
                case "data" or "submission" when wrappers < 2:
                    _ = this.ReadSubmission(document, wrappers + 1);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        return true;
    }

    // A submission is the object in which the first of its own fields is found, at whatever depth of wrapping.
    private bool IsOfTheFirst(ref bool first)
    {
        first |= !this.found;
        this.found = true;
        return first;
    }

    private void ReadSets(List<QppMeasurementSet> sets)
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

    private void ReadSet(QppMeasurementSet set)
    {
        ulong seen = 0;
        while (cursor.NextField(SetFields, ref seen, out int field))
        {
            Place place = cursor.Here;
            switch (SetFields[field])
            {
                case "category":
                    (set.Category, set.CategoryPlace) = (cursor.String(), place);
                    break;
                case "submissionMethod":
                    (set.SubmissionMethod, set.SubmissionMethodPlace) = (cursor.String(), place);
                    break;
                case "programName":
                    (set.ProgramName, set.ProgramNamePlace) = (this.OptionalText(), place);
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
                    this.measurements.ReadAll(set.Measurements);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }
    }

    private int? Year()
    {
        if (cursor.Type != JsonTokenType.String)
        {
            return cursor.Count();
        }

        Place place = cursor.Here;
        cursor.Problems.Add(ImportProblemKind.WrongType, place, cursor.String(), "must be the performance year as a number without quotes, for example 2025");
        return null;
    }

    private string? Digits(int count)
    {
        Place place = cursor.Here;
        string? text = this.OptionalText();
        if (text is not null && (text.Length != count || !text.All(character => character is >= '0' and <= '9')))
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, text, $"must be {count} digits");
        }

        return text;
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
