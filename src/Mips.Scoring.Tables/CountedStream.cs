namespace Mips.Scoring.Tables;

/// <summary>Ends a file that is larger than the limit. Leaves the stream below it open.</summary>
internal sealed class CountedStream(Stream stream, long limit) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => this.read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = stream.Read(buffer, offset, count);
        this.read += length;
        return this.read <= limit ? length : throw new TableStoppedException(ImportProblemKind.LimitReached, $"the file is larger than {limit} bytes");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
