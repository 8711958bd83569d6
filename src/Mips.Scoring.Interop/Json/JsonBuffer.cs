namespace Mips.Scoring.Interop;

/// <summary>The part of a JSON file that is being read, in constant memory, and the lines before it.</summary>
internal sealed class JsonBuffer
{
    private const int FirstLength = 4096;
    private const int LargestFirstLength = 64 * 1024;
    private readonly Stream rest;
    private readonly ImportLimits limits;
    private byte[] bytes;
    private long bytesRead;
    private int end;
    private int counted;
    private int newLines;

    public JsonBuffer(Stream file, ImportLimits limits)
        : this(file, new byte[file.CanSeek ? Math.Min(LargestFirstLength, Math.Max(1, file.Length - file.Position) + 1) : FirstLength], limits)
    {
    }

    private JsonBuffer(Stream rest, byte[] bytes, ImportLimits limits)
    {
        this.rest = rest;
        this.bytes = bytes;
        this.limits = limits;
    }

    /// <summary>Where what was not read yet starts.</summary>
    public int Start { get; private set; }

    /// <summary>Whether nothing comes after this part.</summary>
    public bool IsLast { get; private set; }

    public ReadOnlySpan<byte> Unread => this.bytes.AsSpan(this.Start, this.end - this.Start);

    /// <summary>A file in memory: as it is if it is no longer than a first part, and in parts otherwise.</summary>
    public static JsonBuffer Of(ReadOnlySpan<byte> file, ImportLimits limits)
    {
        byte[] bytes = file.ToArray();
        return bytes.Length > LargestFirstLength
            ? new(new MemoryStream(bytes, writable: false), limits)
            : new(Stream.Null, bytes, limits) { end = bytes.Length, bytesRead = bytes.Length, IsLast = true };
    }

    public ReadOnlySpan<byte> At(int start, int length) => this.bytes.AsSpan(start, length);

    /// <summary>The line of a position, from 1; no position before one that was asked for is asked for again.</summary>
    public int LineAt(int position)
    {
        this.newLines += JsonAscii.CountNewLines(this.At(this.counted, position - this.counted));
        this.counted = position;
        return 1 + this.newLines;
    }

    public void Advance(int count) => this.Start += count;

    /// <summary>Goes to the beginning of the text, behind a byte order mark.</summary>
    public void Begin()
    {
        this.StopBeyondLimit(1);
        while (this.end < 4 && !this.IsLast)
        {
            this.Fill();
        }

        ReadOnlySpan<byte> first = this.Unread;
        if (first.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            this.Start = 3;
        }
        else if (first.Length >= 2 && (first[0] >= 0xFE || first[0] == 0 || first[1] == 0))
        {
            throw ImportStoppedException.At(ImportProblemKind.WrongEncoding, 1, "the file is not UTF-8 (it looks like UTF-16 or UTF-32); save it as UTF-8");
        }
    }

    /// <summary>Reads more of the file.</summary>
    public void Fill()
    {
        int line = this.LineAt(this.Start);
        this.DropRead();
        if (this.end == this.bytes.Length)
        {
            this.Grow(line);
        }

        int read = this.rest.Read(this.bytes, this.end, this.bytes.Length - this.end);
        this.bytesRead += read;
        this.StopBeyondLimit(line);
        this.end += read;
        this.IsLast = read == 0;
    }

    public ImportStoppedException TokenTooLong(int line) =>
        ImportStoppedException.At(ImportProblemKind.LimitReached, line, $"a name, text or number is longer than {this.limits.TokenLength} bytes");

    private void DropRead()
    {
        Array.Copy(this.bytes, this.Start, this.bytes, 0, this.end - this.Start);
        (this.end, this.Start, this.counted) = (this.end - this.Start, 0, 0);
    }

    private void Grow(int line)
    {
        if (this.bytes.Length > this.limits.TokenLength)
        {
            throw this.TokenTooLong(line);
        }

        Array.Resize(ref this.bytes, this.bytes.Length * 2);
    }

    private void StopBeyondLimit(int line)
    {
        if (this.bytesRead > this.limits.Bytes)
        {
            throw ImportStoppedException.At(ImportProblemKind.LimitReached, line, $"the file is larger than {this.limits.Bytes} bytes");
        }
    }
}
