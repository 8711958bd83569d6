using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads a JSON file token by token in constant memory, and knows the line of each token.</summary>
internal sealed class JsonTokens
{
    private const int FirstBuffer = 4096;
    private readonly Stream stream;
    private readonly ImportLimits limits;
    private readonly NameTable names = new();
    private byte[] buffer = new byte[FirstBuffer];
    private JsonReaderState state;
    private long bytesRead;
    private int start;
    private int end;
    private int newLines;
    private bool ended;
    private string? text;
    private int numberStart;
    private int numberLength;

    public JsonTokens(Stream stream, ImportLimits limits)
    {
        this.stream = stream;
        this.limits = limits;
        this.state = new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        this.SkipByteOrderMark();
    }

    public JsonTokenType Type { get; private set; }

    /// <summary>The line of the current token, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The text of a name, string or number; null for other tokens.</summary>
    public string? Text => this.text ??= this.numberLength > 0 ? System.Text.Encoding.ASCII.GetString(this.buffer, this.numberStart, this.numberLength) : null;

    /// <summary>The digits of a number; empty for other tokens.</summary>
    public ReadOnlySpan<byte> Number => this.buffer.AsSpan(this.numberStart, this.numberLength);

    /// <summary>Reads the next token with its text.</summary>
    public bool Read() => this.Read(withText: true);

    /// <summary>Reads the next token of something that is skipped: its text is not kept, and <see cref="Text"/> is null.</summary>
    public bool Pass() => this.Read(withText: false);

    private bool Read(bool withText)
    {
        while (true)
        {
            Utf8JsonReader reader = new(this.buffer.AsSpan(this.start, this.end - this.start), this.ended, this.state);
            bool found = reader.Read();
            int consumed = (int)reader.BytesConsumed;
            int token = found ? (int)reader.TokenStartIndex : consumed;
            this.newLines += this.CountNewLines(this.start, token);
            if (found)
            {
                this.Take(ref reader, withText);
            }

            this.newLines += this.CountNewLines(this.start + token, consumed - token);
            this.start += consumed;
            this.state = reader.CurrentState;
            if (found || this.ended)
            {
                return found;
            }

            this.Fill();
        }
    }

    private void Take(ref Utf8JsonReader reader, bool withText)
    {
        this.Type = reader.TokenType;
        this.Line = 1 + this.newLines;
        (this.text, this.numberLength) = (null, 0);
        if (reader.CurrentDepth > this.limits.Depth - 1 && this.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw this.Stop(ImportProblemKind.LimitReached, $"nested deeper than {this.limits.Depth} levels");
        }

        if (!withText)
        {
            return;
        }

        if (this.Type == JsonTokenType.Number)
        {
            (this.numberStart, this.numberLength) = (this.start + (int)reader.TokenStartIndex, reader.ValueSpan.Length);
        }
        else if (this.Type is JsonTokenType.PropertyName or JsonTokenType.String)
        {
            this.text = (reader.ValueIsEscaped ? null : this.names.Find(reader.ValueSpan)) ?? this.Decode(ref reader);
        }
    }

    private string? Decode(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > this.limits.TokenLength)
        {
            throw this.TokenTooLong();
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw this.Stop(ImportProblemKind.WrongEncoding, "the text is not valid UTF-8, or has half of a surrogate pair");
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
                throw this.TokenTooLong();
            }

            Array.Resize(ref this.buffer, this.buffer.Length * 2);
        }

        int read = this.stream.Read(this.buffer, this.end, this.buffer.Length - this.end);
        this.bytesRead += read;
        if (this.bytesRead > this.limits.Bytes)
        {
            throw this.Stop(ImportProblemKind.LimitReached, $"the file is larger than {this.limits.Bytes} bytes");
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
            throw this.Stop(ImportProblemKind.WrongEncoding, "the file is not UTF-8 (it looks like UTF-16 or UTF-32); save it as UTF-8");
        }
    }

    private int CountNewLines(int from, int length)
    {
        ReadOnlySpan<byte> bytes = this.buffer.AsSpan(from, length);
        int count = 0;
        for (int next = bytes.IndexOf((byte)'\n'); next >= 0; next = bytes.IndexOf((byte)'\n'))
        {
            count++;
            bytes = bytes.Slice(next + 1);
        }

        return count;
    }

    private ImportStoppedException TokenTooLong() =>
        this.Stop(ImportProblemKind.LimitReached, $"a name, text or number is longer than {this.limits.TokenLength} bytes");

    private ImportStoppedException Stop(ImportProblemKind kind, string message) =>
        new(new ImportProblem(kind, string.Empty, 1 + this.newLines, null, message));
}
