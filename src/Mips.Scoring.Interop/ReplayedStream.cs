namespace Mips.Scoring.Interop;

/// <summary>A stream whose first bytes have been read already: gives them again, then the rest. Leaves the stream below it open.</summary>
internal sealed class ReplayedStream(byte[] start, int length, Stream rest) : Stream
{
    private int given;

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
        if (this.given == length)
        {
            return rest.Read(buffer, offset, count);
        }

        int taken = Math.Min(count, length - this.given);
        Array.Copy(start, this.given, buffer, offset, taken);
        this.given += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
