using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Samples.WebApi;

/// <summary>Problem documents (RFC 9457): what is wrong in <c>problems</c>, each with its code, place and message.</summary>
internal static class ProblemDocument
{
    /// <summary>What is wrong with a file: 413 if it is too large, 400 if it cannot be read, otherwise 422.</summary>
    public static IResult Of(ImmutableArray<ImportProblem> problems)
    {
        int status = problems.Any(problem => problem.Kind == ImportProblemKind.LimitReached) ? StatusCodes.Status413PayloadTooLarge
            : problems.Any(problem => problem.Kind is ImportProblemKind.Malformed or ImportProblemKind.WrongEncoding) ? StatusCodes.Status400BadRequest
            : StatusCodes.Status422UnprocessableEntity;
        return Of(status, "The file cannot be scored as it is.", [.. problems.Select(problem => new ReportedProblem($"{problem.Kind}", problem.Path, problem.Line, problem.Value, problem.Message, null))]);
    }

    /// <summary>What is wrong with a request that could be read.</summary>
    public static IResult Of(ImmutableArray<RequestProblem> problems) =>
        Of(StatusCodes.Status422UnprocessableEntity, "The request cannot be scored.", [.. problems.Select(problem => new ReportedProblem($"{problem.Code}", problem.Path, null, problem.Value, problem.Message, problem.Citation?.ToString()))]);

    private static ProblemHttpResult Of(int status, string title, ReportedProblem[] problems) =>
        TypedResults.Problem(statusCode: status, title: title, extensions: [new("problems", problems)]);
}

/// <summary>One thing that is wrong.</summary>
internal sealed record ReportedProblem(string Code, string Path, int? Line, string? Value, string Message, string? Citation);

/// <summary>What the application serializes, known when it is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ReportedProblem[]))]
internal sealed partial class ProblemForm : JsonSerializerContext;
