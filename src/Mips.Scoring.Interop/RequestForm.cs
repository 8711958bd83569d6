using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>A request in the place of a submission: what was submitted and what CMS holds in one file.</summary>
internal static class RequestForm
{
    private const string Participant = "participant";

    /// <summary>Whether the beginning of a file is that of a request: an object with a participant among its first fields, which no submission has.</summary>
    public static bool IsRequest(ReadOnlySpan<byte> start)
    {
        Utf8JsonReader reader = new(WithoutMark(start), isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(Participant))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Not JSON as far as it goes: the reader of submissions says what is wrong with it.
        }

        return false;
    }

    public static SubmissionImport Read(Stream file, ImportLimits? limits)
    {
        ScoringRequestImport import = ScoringRequestJson.Read(file, limits);
        return new() { Problems = import.Problems, Submissions = import.Request is { } request ? [Submission(request)] : [] };
    }

    private static ImportedSubmission Submission(ScoringRequest request) => new()
    {
        Program = request.Mvp?.MvpId ?? QppPrograms.NameOf(request.App?.MeasureSet),
        Entity = new SubmittingEntity { Option = request.Participant.Option },
        Request = request,
    };

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> start) => start.Length > 2 && start[0] == 0xEF && start[1] == 0xBB && start[2] == 0xBF ? start.Slice(3) : start;
}
