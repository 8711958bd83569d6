using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Samples.WebApi;

/// <summary>From the body of a request to a scorecard, or to a problem document that says everything that is wrong at once.</summary>
internal static class Scoring
{
    private static readonly ImportLimits Limits = new() { Bytes = 8 * 1024 * 1024 };
    private static readonly ScoringOptions Options = new() { Placeholders = PlaceholderBenchmarks.Accepted };

    public static async Task<IResult> OfRequest(HttpRequest http, CancellationToken cancellation)
    {
        ScoringRequestImport import = await ScoringRequestJson.ReadAsync(http.BodyReader, Limits, cancellation);
        if (import.Request is not { } request)
        {
            return ProblemDocument.Of(import.Problems);
        }

        return Score(request, out ImmutableArray<RequestProblem> problems) is { } card ? Written(json => ScorecardJson.Write(card, json)) : ProblemDocument.Of(problems);
    }

    // A submission does not say who CMS takes the participant for: the caller does.
    public static async Task<IResult> OfSubmission(HttpRequest http, int? clinicians, bool? smallPractice, CancellationToken cancellation)
    {
        SubmissionImport import = http.ContentType?.Contains("xml", StringComparison.OrdinalIgnoreCase) == true
            ? await QrdaThree.ReadAsync(http.BodyReader, CmsTables.For, Limits, cancellation)
            : await QppSubmission.ReadAsync(http.BodyReader, CmsTables.For, Limits, cancellation);
        if (!import.IsComplete || import.Submissions.IsEmpty)
        {
            return ProblemDocument.Of(import.Problems);
        }

        List<Scorecard> cards = [];
        foreach (ImportedSubmission submission in import.Submissions)
        {
            Participant reported = submission.Request.Participant;
            ScoringRequest request = submission.Request with
            {
                Participant = reported with { Clinicians = clinicians ?? reported.Clinicians, SmallPractice = smallPractice ?? reported.SmallPractice },
            };
            if (Score(request, out ImmutableArray<RequestProblem> problems) is not { } card)
            {
                return ProblemDocument.Of(problems);
            }

            cards.Add(card);
        }

        return Written(json =>
        {
            json.WriteStartArray();
            cards.ForEach(card => ScorecardJson.Write(card, json));
            json.WriteEndArray();
        });
    }

    private static Scorecard? Score(ScoringRequest request, out ImmutableArray<RequestProblem> problems)
    {
        try
        {
            return Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out Scorecard? card, out problems, Options) ? card : null;
        }
        catch (UnknownPerformanceYearException unknown)
        {
            problems = [new(RequestProblemCode.NotOfferedInYear, "performanceYear", FormattableString.Invariant($"{request.PerformanceYear}"), unknown.Message)];
            return null;
        }
    }

    private static FileContentHttpResult Written(Action<Utf8JsonWriter> write)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body))
        {
            write(json);
        }

        return TypedResults.Bytes(body.ToArray(), "application/json");
    }
}
