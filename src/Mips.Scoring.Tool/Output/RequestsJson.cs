using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Requests as JSON, on standard output or in a file: one as an object, several as an array.</summary>
internal sealed class RequestsJson : IRequestOutput
{
    private const string StandardOutput = "standard output";
    private readonly string place;
    private readonly AtomicFile? file;
    private readonly JsonObjects<ScoringRequest> requests;

    private RequestsJson(string place, AtomicFile? file, TextWriter writer)
    {
        this.place = place;
        this.file = file;
        this.requests = new(writer, static (json, request) => ScoringRequestJson.Write(request, json));
    }

    public static RequestsJson To(TextWriter output) => new(StandardOutput, null, output);

    /// <summary>Begins a file.</summary>
    /// <exception cref="UnwritableException">It cannot be created.</exception>
    public static RequestsJson In(string path)
    {
        AtomicFile file = AtomicFile.Create(path);
        return new(path, file, file.Writer);
    }

    public RequestTaken Add(NamedRequest request)
    {
        UnwritableException.Guard(this.place, () => this.requests.Add(request.Request));
        return RequestTaken.Whole;
    }

    public void Complete()
    {
        UnwritableException.Guard(this.place, this.requests.Complete);
        if (this.requests.Any)
        {
            this.file?.Commit();
        }
    }

    public void Dispose()
    {
        this.requests.Dispose();
        this.file?.Dispose();
    }
}
