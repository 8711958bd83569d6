#if !NET
using System.Runtime.InteropServices;
#endif

namespace Mips.Scoring.Numbers;

#if NET
/// <summary>The four parts of a decimal number, without an array for them.</summary>
internal readonly struct DecimalBits
{
    public readonly int Low;
    public readonly int Middle;
    public readonly int High;
    public readonly int Flags;

    public DecimalBits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        (this.Low, this.Middle, this.High, this.Flags) = (bits[0], bits[1], bits[2], bits[3]);
    }
}
#else
/// <summary>The four parts of a decimal number, without an array for them.</summary>
/// <remarks>As it lies in memory on every framework of this build, whose <c>decimal.GetBits</c> allocates.</remarks>
[StructLayout(LayoutKind.Explicit)]
internal readonly struct DecimalBits
{
    [FieldOffset(0)]
    public readonly int Flags;

    [FieldOffset(4)]
    public readonly int High;

    [FieldOffset(8)]
    public readonly int Low;

    [FieldOffset(12)]
    public readonly int Middle;

    [FieldOffset(0)]
    private readonly decimal value;

    public DecimalBits(decimal value)
        : this() => this.value = value;
}
#endif
