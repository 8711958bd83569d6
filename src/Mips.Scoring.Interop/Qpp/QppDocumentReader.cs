using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads the fields of a QPP submission, without looking anything up.</summary>
internal sealed class QppDocumentReader(JsonCursor cursor, ImportLimits limits)
{
    // Those of a submission itself; the others wrap one, or belong to its transport.
    private const int OwnFields = 6;
    private const int MostWrappers = 2;

    // What CMS's interface adds when it returns a submission says nothing about the score.
    private static readonly JsonFields SubmissionFields = new(
    [
        "entityType", "entityId", "taxpayerIdentificationNumber", "nationalProviderIdentifier", "performanceYear", "measurementSets",
        "data", "submission", "submissions", "programName", .. QppSetReader.FieldsOfOneSet, "startIndex", "itemsPerPage", "currentItemCount", "totalItems", "source", "submitterType", "submitterId", "submitterName", "practiceId", "measureSet", "id", "createdAt", "updatedAt", "links", "status", "score", "submissionId", "firstName", "lastName", "organizationId",
    ]);

    private static readonly ulong FieldsOfOneSet = SubmissionFields.SetOf(QppSetReader.FieldsOfOneSet);

    private readonly QppSetReader setReader = new(cursor, limits);
    private bool found;
    private bool secondReported;

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
        Place here = cursor.Here;
        QppMeasurementSet? set = null;
        List<Place>? ofOneSet = null;
        while (cursor.NextField(SubmissionFields, ref seen, out int field))
        {
            Place place = cursor.Here;
            if (field < OwnFields && !this.IsOfTheFirst(ref first))
            {
                this.SkipSecond(place);
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
                    this.setReader.ReadAll(document.Sets);
                    break;
                case "programName":
                    (document.ProgramName, document.ProgramNamePlace) = (this.OptionalText(), place);
                    break;
                case "data" or "submission" when wrappers < MostWrappers:
                    _ = this.ReadSubmission(document, wrappers + 1);
                    break;
                case "submissions" when wrappers < MostWrappers:
                    this.ReadList(document, wrappers + 1);
                    break;
                case string name when (FieldsOfOneSet & (1UL << field)) != 0:
                    (ofOneSet ??= []).Add(place);
                    this.setReader.ReadField(set ??= new() { Place = here }, name);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        if (set is not null && ofOneSet is not null)
        {
            this.TakeSet(document, set, ofOneSet);
        }

        return true;
    }

    private void ReadList(QppDocument document, int wrappers)
    {
        if (!cursor.BeginArray(" of submissions"))
        {
            return;
        }

        while (cursor.NextElement())
        {
            if (this.found)
            {
                this.SkipSecond(cursor.Here);
            }
            else
            {
                _ = this.ReadSubmission(document, wrappers);
            }
        }
    }

    private void SkipSecond(Place place)
    {
        if (!this.secondReported)
        {
            cursor.Problems.Add(ImportProblemKind.Duplicate, place, null, "the file holds a second submission, which was not read; give each submission a file of its own");
        }

        this.secondReported = true;
        cursor.Skip();
    }

    // Beside a submission's own sets, single fields of a set are no set.
    private void TakeSet(QppDocument document, QppMeasurementSet set, List<Place> fields)
    {
        if (set.Category is not null && set.HasMeasurements)
        {
            document.Sets.Add(set);
            return;
        }

        foreach (Place field in fields)
        {
            cursor.Problems.Add(ImportProblemKind.UnknownField, field, null, "a field of a measurement set, not of a submission; it was ignored");
        }
    }

    // A submission is the object in which the first of its own fields is found, at whatever depth of wrapping.
    private bool IsOfTheFirst(ref bool first)
    {
        first |= !this.found;
        this.found = true;
        return first;
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
        if (text is not null && !IdentifierDigits.Has(text, count))
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, text, $"must be {count} digits");
        }

        return text;
    }

    private string? OptionalText() => cursor.IsNull ? null : cursor.String();
}
