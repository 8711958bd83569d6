namespace Mips.Scoring.Interop;

/// <summary>A stream whose first bytes have been read already: gives them again, then the rest. Leaves the stream below it open.</summary>
internal sealed class ReplayedStream(byte[] start, int length, Stream rest) : ForwardStream
{
    private int given;

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
}
