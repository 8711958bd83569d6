using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads a JSON file in constant memory, some tokens ahead, and knows the line of each token.</summary>
internal sealed class JsonTokens
{
    private const int Ahead = 64;
    private readonly JsonBuffer buffer;
    private readonly ImportLimits limits;
    private readonly NameTable names = new();
    private readonly JsonToken[] tokens = new JsonToken[Ahead];
    private JsonReaderState state;
    private JsonException? malformed;
    private JsonToken current;
    private string? text;
    private int line = 1;
    private int found;
    private int next;

    public JsonTokens(JsonBuffer buffer, ImportLimits limits)
    {
        this.buffer = buffer;
        this.limits = limits;
        this.state = new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        buffer.Begin();
    }

    public JsonTokenType Type => this.current.Type;

    /// <summary>The line of the current token, from 1.</summary>
    public int Line => this.line > 0 ? this.line : this.line = this.buffer.LineAt(this.current.Start);

    /// <summary>The text of a name, string or number; null for other tokens.</summary>
    public string? Text => this.text ??= this.current.IsText ? this.Decode() : this.Type == JsonTokenType.Number ? JsonAscii.Text(this.Bytes) : null;

    /// <summary>The digits of a number; empty for other tokens.</summary>
    public ReadOnlySpan<byte> Number => this.Type == JsonTokenType.Number ? this.Bytes : default;

    private ReadOnlySpan<byte> Bytes => this.buffer.At(this.current.Start, this.current.Length);

    /// <summary>Reads the next token. A text that cannot be read ends the import even where nobody asks for it.</summary>
    public bool Read()
    {
        if (!this.Pass())
        {
            return false;
        }

        this.text = this.current.IsText ? this.Decode() : null;
        return true;
    }

    /// <summary>Reads the next token of something that is skipped, or a name that is known by its bytes.</summary>
    public bool Pass()
    {
        if (this.next == this.found && !this.Scan())
        {
            return false;
        }

        (this.current, this.text, this.line) = (this.tokens[this.next++], null, 0);
        if (this.current.Begins && this.current.Depth >= this.limits.Depth)
        {
            throw ImportStoppedException.At(ImportProblemKind.LimitReached, this.Line, $"nested deeper than {this.limits.Depth} levels");
        }

        return true;
    }

    /// <summary>The position of the field that the current token names; −1 if the object has no such field.</summary>
    public int IndexIn(JsonFields fields) => this.current.IsEscaped ? fields.IndexOf(this.Text!) : fields.IndexOf(this.Bytes);

    // What is wrong is said when the tokens before it have been read. The line of the last one is not known any more when its part of the file is gone.
    private bool Scan()
    {
        (this.line, this.next, this.found) = (this.Line, 0, 0);
        if (this.malformed is null)
        {
            this.ScanBuffer();
        }

        while (this.found == 0 && this.malformed is null && !this.buffer.IsLast)
        {
            this.buffer.Fill();
            this.ScanBuffer();
        }

        if (this.found == 0 && this.malformed is not null)
        {
            throw this.malformed;
        }

        return this.found > 0;
    }

    private void ScanBuffer()
    {
        int start = this.buffer.Start;
        Utf8JsonReader reader = new(this.buffer.Unread, this.buffer.IsLast, this.state);
        try
        {
            while (this.found < this.tokens.Length && reader.Read())
            {
                this.tokens[this.found++] = JsonToken.Of(ref reader, start);
            }
        }
        catch (JsonException exception)
        {
            this.malformed = exception;
        }

        this.buffer.Advance((int)reader.BytesConsumed);
        this.state = reader.CurrentState;
    }

    private string Decode()
    {
        if (this.current.Length > this.limits.TokenLength)
        {
            throw this.buffer.TokenTooLong(this.Line);
        }

        if (!this.current.IsEscaped && JsonAscii.IsValid(this.Bytes))
        {
            return this.names.Find(this.Bytes);
        }

        try
        {
            Utf8JsonReader reader = new(this.buffer.At(this.current.Start - 1, this.current.Length + 2));
            reader.Read();
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw ImportStoppedException.At(ImportProblemKind.WrongEncoding, this.Line, "the text is not valid UTF-8, or has half of a surrogate pair");
        }
    }
}
