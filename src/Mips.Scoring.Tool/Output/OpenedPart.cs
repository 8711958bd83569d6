namespace Mips.Scoring.Tool.Output;

/// <summary>The bytes of a file that is not complete yet: whoever writes them closes this, and the file stays open until it is put in its place.</summary>
internal sealed class OpenedPart(Stream file) : Stream
{
    private readonly BufferedStream buffer = new(file);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => this.buffer.Position;
        set => throw new NotSupportedException();
    }

    public override void Flush() => this.buffer.Flush();

    public override void Write(byte[] buffer, int offset, int count) => this.buffer.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => this.buffer.Write(buffer);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            this.buffer.Flush();
        }

        base.Dispose(disposing);
    }
}
