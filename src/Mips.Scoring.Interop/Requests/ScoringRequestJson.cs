using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Mips.Scoring.Interop;

/// <summary>A <see cref="ScoringRequest"/> as JSON, exactly. The form is that of <c>docs/schemas/scoring-request.schema.json</c>.</summary>
/// <remarks>
/// Every problem of a file is said at once, each with its path and line: a field that does not exist, one that is missing, a value that does not fit. Numbers are
/// read with their exact value or refused. Whether measures and activities exist in the year is for the scorer to say: <see cref="Scorer.TryScore"/>.
/// </remarks>
public static class ScoringRequestJson
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>Reads a request.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The request, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ScoringRequestImport Read(Stream utf8Json, ImportLimits? limits = null)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        ScoringRequest? request = JsonImport.Run(new JsonBuffer(utf8Json, limits), limits, problems, cursor => Read(JsonPart.Read(cursor, limits), problems));
        return new() { Request = problems.Count == 0 ? request : null, Problems = [.. problems.All.OrderBy(problem => problem.Line)] };
    }

    /// <summary>Reads a request that is in memory.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The request, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// ScoringRequestImport import = ScoringRequestJson.Read("""{ "performanceYear": 2025, "participant": { "option": "individual" }, "qualities": [] }""");
    /// Console.WriteLine(import.Problems[0].Path); // $.qualities
    /// </code>
    /// </example>
    public static ScoringRequestImport Read(string json, ImportLimits? limits = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));
        return Read(stream, limits);
    }

    /// <summary>Reads a request without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The request, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<ScoringRequestImport> ReadAsync(Stream utf8Json, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(utf8Json, limits.Bytes, file => Read(file, limits), cancellationToken);
    }

    /// <summary>Reads a request without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not completed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The request, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<ScoringRequestImport> ReadAsync(PipeReader utf8Json, ImportLimits? limits = null, CancellationToken cancellationToken = default)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        return AsyncInput.Read(utf8Json, limits.Bytes, file => Read(file, limits), cancellationToken);
    }

    /// <summary>Writes a request as one JSON object; what is null is left out.</summary>
    /// <param name="request">The request.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The request has a value that its enumeration does not have.</exception>
    public static void Write(ScoringRequest request, Utf8JsonWriter json) => JsonSerializer.Serialize(
        json ?? throw new ArgumentNullException(nameof(json)),
        request ?? throw new ArgumentNullException(nameof(request)),
        ScoringRequestForm.Default.ScoringRequest);

    /// <summary>The request as a file: UTF-8, indented, lines separated and ended by <c>\n</c>. The same request gives the same bytes.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="JsonException">The request has a value that its enumeration does not have.</exception>
    public static byte[] ToUtf8(ScoringRequest request)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            Write(request, json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static ScoringRequest? Read(JsonPart file, ProblemList problems)
    {
        JsonTypeInfo<ScoringRequest> form = ScoringRequestForm.Default.ScoringRequest;
        JsonNode? node = new JsonForm(ScoringRequestForm.Default.Options, problems).Of(file, form);
        return problems.Count == 0 ? node.Deserialize(form) : null;
    }
}
