using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads a JSON file in constant memory, some tokens ahead, and knows the line of each token.</summary>
internal sealed class JsonTokens
{
    private const int FirstBuffer = 4096;
    private const int LargestFirstBuffer = 64 * 1024;
    private const int Ahead = 64;
    private readonly Stream stream;
    private readonly ImportLimits limits;
    private readonly NameTable names = new();
    private readonly JsonToken[] tokens = new JsonToken[Ahead];
    private byte[] buffer;
    private JsonReaderState state;
    private JsonException? malformed;
    private JsonToken current;
    private string? text;
    private long bytesRead;
    private int found;
    private int next;
    private int start;
    private int end;
    private int newLines;
    private bool ended;

    public JsonTokens(Stream stream, ImportLimits limits)
    {
        this.stream = stream;
        this.buffer = new byte[stream.CanSeek ? Math.Min(LargestFirstBuffer, Math.Max(1, stream.Length - stream.Position) + 1) : FirstBuffer];
        this.limits = limits;
        this.state = new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        this.SkipByteOrderMark();
    }

    public JsonTokenType Type => this.current.Type;

    /// <summary>The line of the current token, from 1.</summary>
    public int Line => Math.Max(1, this.current.Line);

    /// <summary>The text of a name, string or number; null for other tokens.</summary>
    public string? Text => this.text ??= this.current.IsText ? this.Decode() : this.Type == JsonTokenType.Number ? JsonAscii.Text(this.Bytes) : null;

    /// <summary>The digits of a number; empty for other tokens.</summary>
    public ReadOnlySpan<byte> Number => this.Type == JsonTokenType.Number ? this.Bytes : default;

    private ReadOnlySpan<byte> Bytes => this.buffer.AsSpan(this.current.Start, this.current.Length);

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

        (this.current, this.text) = (this.tokens[this.next++], null);
        if (this.current.Depth >= this.limits.Depth && this.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw Stop(ImportProblemKind.LimitReached, this.Line, $"nested deeper than {this.limits.Depth} levels");
        }

        return true;
    }

    /// <summary>The position of the field that the current token names; −1 if the object has no such field.</summary>
    public int IndexIn(JsonFields fields) => this.current.IsEscaped ? fields.IndexOf(this.Text!) : fields.IndexOf(this.Bytes);

    // What is wrong is said when the tokens before it have been read.
    private bool Scan()
    {
        (this.next, this.found) = (0, 0);
        if (this.malformed is null)
        {
            this.ScanBuffer();
        }

        while (this.found == 0 && this.malformed is null && !this.ended)
        {
            this.Fill();
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
        ReadOnlySpan<byte> bytes = this.buffer.AsSpan(this.start, this.end - this.start);
        Utf8JsonReader reader = new(bytes, this.ended, this.state);
        int before = 0;
        try
        {
            while (this.found < this.tokens.Length && reader.Read())
            {
                int token = (int)reader.TokenStartIndex;
                this.newLines += CountNewLines(bytes.Slice(before, token - before));
                before = (int)reader.BytesConsumed;
                this.tokens[this.found++] = JsonToken.Of(ref reader, this.start + token, 1 + this.newLines);
            }
        }
        catch (JsonException exception)
        {
            this.malformed = exception;
        }

        int consumed = (int)reader.BytesConsumed;
        this.newLines += CountNewLines(bytes.Slice(before, consumed - before));
        (this.start, this.state) = (this.start + consumed, reader.CurrentState);
    }

    private string Decode()
    {
        if (this.current.Length > this.limits.TokenLength)
        {
            throw this.TokenTooLong(this.Line);
        }

        if (!this.current.IsEscaped && JsonAscii.IsValid(this.Bytes))
        {
            return this.names.Find(this.Bytes);
        }

        try
        {
            Utf8JsonReader reader = new(this.buffer.AsSpan(this.current.Start - 1, this.current.Length + 2));
            reader.Read();
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Stop(ImportProblemKind.WrongEncoding, this.Line, "the text is not valid UTF-8, or has half of a surrogate pair");
        }
    }

    private void Fill()
    {
        if (this.start > 0)
        {
            Array.Copy(this.buffer, this.start, this.buffer, 0, this.end - this.start);
            this.end -= this.start;
            this.start = 0;
        }

        if (this.end == this.buffer.Length)
        {
            if (this.buffer.Length > this.limits.TokenLength)
            {
                throw this.TokenTooLong(1 + this.newLines);
            }

            Array.Resize(ref this.buffer, this.buffer.Length * 2);
        }

        int read = this.stream.Read(this.buffer, this.end, this.buffer.Length - this.end);
        this.bytesRead += read;
        if (this.bytesRead > this.limits.Bytes)
        {
            throw Stop(ImportProblemKind.LimitReached, 1 + this.newLines, $"the file is larger than {this.limits.Bytes} bytes");
        }

        this.end += read;
        this.ended = read == 0;
    }

    private void SkipByteOrderMark()
    {
        do
        {
            this.Fill();
        }
        while (this.end < 4 && !this.ended);

        ReadOnlySpan<byte> first = this.buffer.AsSpan(0, this.end);
        if (first.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            this.start = 3;
        }
        else if (first.Length >= 2 && (first[0] >= 0xFE || first[0] == 0 || first[1] == 0))
        {
            throw Stop(ImportProblemKind.WrongEncoding, 1, "the file is not UTF-8 (it looks like UTF-16 or UTF-32); save it as UTF-8");
        }
    }

    private static int CountNewLines(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte unit in bytes)
        {
            count += unit == '\n' ? 1 : 0;
        }

        return count;
    }

    private ImportStoppedException TokenTooLong(int line) =>
        Stop(ImportProblemKind.LimitReached, line, $"a name, text or number is longer than {this.limits.TokenLength} bytes");

    private static ImportStoppedException Stop(ImportProblemKind kind, int line, string message) => new(new ImportProblem(kind, string.Empty, line, null, message));
}
