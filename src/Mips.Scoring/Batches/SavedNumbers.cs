using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Batches;

/// <summary>A row as it is saved: its fields one after another without gaps, so that equal rows are equal bytes.</summary>
/// <typeparam name="TRow">The row.</typeparam>
internal interface ISavedRow<TRow>
{
    void Keep(in TRow row);

    TRow ToRow();
}

/// <summary>A place or a number.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedNumber : ISavedRow<int>
{
    private int value;

    public void Keep(in int row) => this.value = row;

    public readonly int ToRow() => this.value;
}

/// <summary>A ratio, in the form that it had.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct SavedRatio(Ratio ratio)
{
    private readonly long first = ratio.Bits.First;
    private readonly long second = ratio.Bits.Second;

    public Ratio ToRatio() => Ratio.OfBits(this.first, this.second);
}

/// <summary>A ratio that may be missing.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct SavedRatioOrNone(Ratio? ratio)
{
    private readonly byte known = SavedFlag.Of(ratio is not null);
    private readonly SavedRatio value = new(ratio.GetValueOrDefault());

    public Ratio? ToRatio() => this.known == 0 ? null : this.value.ToRatio();
}

/// <summary>A decimal number with its scale.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct SavedDecimal
{
    private const int SignShift = 31;
    private const int ScaleShift = 16;
    private readonly int low;
    private readonly int middle;
    private readonly int high;
    private readonly int flags;

    public SavedDecimal(decimal value)
    {
        DecimalBits bits = new(value);
        (this.low, this.middle, this.high, this.flags) = unchecked(((int)bits.Lower, (int)(bits.Lower >> 32), bits.High, bits.Flags));
    }

    public decimal ToDecimal() => new(this.low, this.middle, this.high, this.flags >> SignShift != 0, unchecked((byte)(this.flags >> ScaleShift)));
}

/// <summary>Yes or no in a byte.</summary>
internal static class SavedFlag
{
    public static byte Of(bool value) => value ? (byte)1 : (byte)0;
}
