using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>A token of a JSON file, by where it stands in the buffer that it was found in.</summary>
/// <param name="Start">Where it starts; that of a name or text is behind its quotation mark.</param>
/// <param name="Length">How many bytes of a name, text or number follow.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsEscaped">Whether a name or text has escapes.</param>
/// <param name="Depth">How many objects and arrays are around it.</param>
internal readonly record struct JsonToken(int Start, int Length, JsonTokenType Type, bool IsEscaped, ushort Depth)
{
    /// <summary>The token where a reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="start">Where it started in the buffer.</param>
    public static JsonToken Of(ref Utf8JsonReader reader, int start)
    {
        JsonTokenType type = reader.TokenType;
        int quotationMark = type is JsonTokenType.PropertyName or JsonTokenType.String ? 1 : 0;
        return new(start + (int)reader.TokenStartIndex + quotationMark, reader.ValueSpan.Length, type, reader.ValueIsEscaped, (ushort)reader.CurrentDepth);
    }

    /// <summary>Whether it is the beginning of an object or array.</summary>
    public bool Begins => this.Type is JsonTokenType.StartObject or JsonTokenType.StartArray;

    public bool IsText => this.Type is JsonTokenType.PropertyName or JsonTokenType.String;
}
