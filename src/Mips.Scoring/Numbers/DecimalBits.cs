using System.Runtime.InteropServices;

namespace Mips.Scoring.Numbers;

/// <summary>The parts of a decimal number, without a copy of them.</summary>
/// <remarks>As it lies in memory on every framework; <c>decimal.GetBits</c> copies, and allocates where it knows no spans.</remarks>
[StructLayout(LayoutKind.Explicit)]
internal readonly struct DecimalBits
{
    /// <summary>Sign and scale.</summary>
    [FieldOffset(0)]
    public readonly int Flags;

    /// <summary>The upper 32 of the 96 bits of its digits.</summary>
    [FieldOffset(4)]
    public readonly int High;

    /// <summary>The lower 64.</summary>
    [FieldOffset(8)]
    public readonly ulong Lower;

    [FieldOffset(0)]
    private readonly decimal value;

    public DecimalBits(decimal value)
        : this() => this.value = value;
}
