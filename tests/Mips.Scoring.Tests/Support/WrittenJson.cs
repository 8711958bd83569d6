using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Tests.Support;

/// <summary>What is written into a JSON writer, as text.</summary>
internal static class WrittenJson
{
    public static string Of(Action<Utf8JsonWriter> write, JsonWriterOptions options = default)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
