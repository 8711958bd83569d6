namespace Mips.Scoring.Interop;

/// <summary>
/// Ends after a number of bytes, in all or for one node, so that no file is read for ever and no tag is compared with itself for ever:
/// a reader of XML takes a whole tag at once, in time that grows with the square of its attributes. Leaves the stream below it open.
/// </summary>
internal sealed class LimitedStream(Stream stream, long limit, long nodeLimit) : ForwardStream
{
    private const int LongestRead = 4 * 1024;
    private long read;
    private long readForNode;

    /// <summary>Whether there were more bytes than the limit.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Whether one node had more bytes than its limit.</summary>
    public bool NodeExceeded { get; private set; }

    /// <summary>The next node is about to be read.</summary>
    public void StartNode() => this.readForNode = 0;

    public override int Read(byte[] buffer, int offset, int count)
    {
        this.Exceeded |= this.read > limit;
        this.NodeExceeded |= this.readForNode > nodeLimit;
        if (this.Exceeded || this.NodeExceeded)
        {
            return 0;
        }

        int length = stream.Read(buffer, offset, Math.Min(count, LongestRead));
        this.read += length;
        this.readForNode += length;
        return length;
    }
}
