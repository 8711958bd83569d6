#if !NET
using System.Runtime.InteropServices;

namespace Mips.Scoring.Numbers;

/// <summary>The four parts of a decimal number as it lies in memory on every .NET, for frameworks whose <c>decimal.GetBits</c> allocates.</summary>
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
