using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Batches;

/// <summary>What became of one cost measure of one clinician of a batch; <see cref="BatchLines.MeasureOf(in BatchCostLine)"/> says which measure it is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatchCostLine
{
    private readonly byte decile;
    private readonly byte disposition;

    internal BatchCostLine(int place, CostMeasurePointsResult result)
    {
        this.Place = place;
        this.Points = result.Points;
        this.decile = (byte)result.Decile;
        this.disposition = (byte)result.Disposition;
    }

    /// <summary>The points, 1 to 10; 0 unless it is scored.</summary>
    public Points Points { get; }

    /// <summary>The decile reached, 1 to 10; 0 beyond decile 1 or if not scored.</summary>
    public int Decile => this.decile;

    /// <summary>Whether the measure counts, or why not.</summary>
    public CostMeasureDisposition Disposition => (CostMeasureDisposition)this.disposition;

    internal int Place { get; }
}
