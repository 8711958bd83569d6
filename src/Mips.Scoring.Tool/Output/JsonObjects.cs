using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Tool.Output;

/// <summary>JSON as it comes: one item as an object, several as an array. At most the first one is kept, until there is a second.</summary>
/// <param name="output">Where to.</param>
/// <param name="write">Writes an item as an object.</param>
internal sealed class JsonObjects<TItem>(TextWriter output, Action<Utf8JsonWriter, TItem> write) : IDisposable
    where TItem : class
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private Utf8JsonWriter? json;
    private TItem? first;

    /// <summary>Whether there was an item.</summary>
    public bool Any => this.first is not null;

    private Utf8JsonWriter Json => this.json ??= new Utf8JsonWriter(this.buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" });

    /// <summary>Writes one item and nothing else.</summary>
    public static void WriteOnly(TextWriter output, TItem item, Action<Utf8JsonWriter, TItem> write)
    {
        using JsonObjects<TItem> objects = new(output, write);
        objects.Add(item);
        objects.Complete();
    }

    public void Add(TItem item)
    {
        if (this.first is null)
        {
            this.first = item;
            return;
        }

        if (this.Json.CurrentDepth == 0)
        {
            this.Json.WriteStartArray();
            this.Write(this.first);
        }

        this.Write(item);
    }

    public void Complete()
    {
        if (this.Json.CurrentDepth > 0)
        {
            this.Json.WriteEndArray();
        }
        else if (this.first is { } only)
        {
            this.Write(only);
        }

        this.Flush();
        output.Write(this.Any ? "\n" : string.Empty);
    }

    public void Dispose() => this.json?.Dispose();

    private void Write(TItem item)
    {
        write(this.Json, item);
        this.Flush();
    }

    private void Flush()
    {
        this.Json.Flush();
        output.Write(Encoding.UTF8.GetString(this.buffer.WrittenSpan));
        this.buffer.ResetWrittenCount();
    }
}
