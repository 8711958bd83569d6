using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Batches;

/// <summary>A cost measure in twelve bytes: costs of up to a billion dollars leave room for the measure beside them.</summary>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
internal readonly record struct CostRow
{
    /// <summary>The most rows of CMS's table. It has never had a hundredth of them.</summary>
    public const int MostMeasures = 1 << (CostShift - 1);
    private const int CostShift = 13;
    private const long MeasureMask = (1L << CostShift) - 1;

    // The cost in millionths, the place of the measure, and in the last bit whether CMS suppressed it.
    private readonly long packed;

    /// <summary>A cost measure.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="measure">The place of the measure in CMS's table.</param>
    /// <param name="suppressed">Whether CMS suppressed it for the participant.</param>
    /// <exception cref="NotSupportedException">The place is beyond <see cref="MostMeasures"/>.</exception>
    public CostRow(PerformanceRate cost, int cases, int measure, bool suppressed)
    {
        if (measure is < 0 or >= MostMeasures)
        {
            throw new NotSupportedException($"A batch takes {MostMeasures} cost measures.");
        }

        this.packed = (cost.Millionths << CostShift) | ((long)measure << 1) | (suppressed ? 1L : 0L);
        this.Cases = cases;
    }

    public PerformanceRate Cost
    {
        get => PerformanceRate.FromMillionths(this.packed >> CostShift);
        init => this.packed = (value.Millionths << CostShift) | (this.packed & MeasureMask);
    }

    public int Cases { get; init; }

    public int Measure => (int)(this.packed & MeasureMask) >> 1;

    public bool Suppressed => (this.packed & 1) != 0;
}
