using System.Buffers;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Findings as one JSON array: an object for each.</summary>
internal sealed class FindingsJson : IFindingOutput, IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly TextWriter output;
    private readonly Utf8JsonWriter json;

    public FindingsJson(TextWriter output)
    {
        this.output = output;
        this.json = new Utf8JsonWriter(this.buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        this.json.WriteStartArray();
    }

    public void Add(string name, ImmutableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            this.json.WriteStartObject();
            this.json.WriteString("file", finding.Place);
            this.json.WriteString("severity", finding.IsError ? "error" : "warning");
            this.json.WriteString("code", finding.Code is null ? null : JsonNamingPolicy.CamelCase.ConvertName(finding.Code));
            this.json.WriteString("path", finding.Path);
            this.json.WriteString("value", finding.Value);
            this.json.WriteString("message", finding.Text);
            this.json.WriteEndObject();
        }

        this.Flush();
    }

    public void Complete()
    {
        this.json.WriteEndArray();
        this.Flush();
        this.output.Write('\n');
    }

    public void Dispose() => this.json.Dispose();

    private void Flush()
    {
        this.json.Flush();
        this.output.Write(Encoding.UTF8.GetString(this.buffer.WrittenSpan));
        this.buffer.ResetWrittenCount();
    }
}
