using System.Text;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A beginning, and then the same byte for ever.</summary>
internal sealed class EndlessStream(string beginning, byte filling) : ReadOnlyStream
{
    private readonly byte[] beginning = Encoding.UTF8.GetBytes(beginning);
    private int position;

    /// <summary>Bytes that were asked for: the work of the reader.</summary>
    public long BytesRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        this.BytesRead += count;
        for (int i = 0; i < count; i++)
        {
            buffer[offset + i] = this.position < this.beginning.Length ? this.beginning[this.position++] : filling;
        }

        return count;
    }
}

/// <summary>A file that arrives a few bytes at a time.</summary>
internal sealed class SlowStream(byte[] file, int size) : ReadOnlyStream
{
    private int position;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = Math.Min(Math.Min(size, count), file.Length - this.position);
        Array.Copy(file, this.position, buffer, offset, length);
        this.position += length;
        return length;
    }
}

/// <summary>What a stream without seeking has to say.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
