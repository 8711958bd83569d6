using System.Buffers;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Scorecards as JSON: one as an object, several as an array.</summary>
internal sealed class JsonScorecards : IDisposable
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly TextWriter output;
    private readonly Utf8JsonWriter json;
    private NamedScorecard? first;

    public JsonScorecards(TextWriter output)
    {
        this.output = output;
        this.json = new Utf8JsonWriter(this.buffer, Indented);
    }

    public void Add(NamedScorecard card)
    {
        if (this.first is null)
        {
            this.first = card;
            return;
        }

        if (this.json.CurrentDepth == 0)
        {
            this.json.WriteStartArray();
            this.Write(this.first);
        }

        this.Write(card);
    }

    public void Complete()
    {
        if (this.json.CurrentDepth > 0)
        {
            this.json.WriteEndArray();
        }
        else if (this.first is { } only)
        {
            this.Write(only);
        }

        this.Flush();
        this.output.Write(this.first is null ? string.Empty : "\n");
    }

    public void Dispose() => this.json.Dispose();

    private void Write(NamedScorecard card)
    {
        ScorecardJson.Write(card.Scored.Scorecard, this.json, card.Scored.ScalingFactor, card.Scored.AdditionalScalingFactor);
        this.Flush();
    }

    private void Flush()
    {
        this.json.Flush();
        this.output.Write(Encoding.UTF8.GetString(this.buffer.WrittenSpan));
        this.buffer.ResetWrittenCount();
    }
}
