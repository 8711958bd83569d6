namespace Mips.Scoring.Interop;

/// <summary>Ends after a number of bytes, so that no file is read for ever. Leaves the stream below it open.</summary>
internal sealed class LimitedStream(Stream stream, long limit) : Stream
{
    private const int LongestRead = 64 * 1024;
    private long read;

    public bool Exceeded { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (this.read > limit)
        {
            this.Exceeded = true;
            return 0;
        }

        int length = stream.Read(buffer, offset, Math.Min(count, LongestRead));
        this.read += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
