using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>What became of one administrative claims measure of one clinician of a batch; <see cref="BatchLines.MeasureOf(in BatchClaimsLine)"/> says which measure it is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatchClaimsLine
{
    private readonly byte decile;

    internal BatchClaimsLine(in ClaimsLine line)
    {
        this.Place = line.Measure;
        this.Points = line.Points;
        this.decile = line.Decile;
        this.Disposition = line.Disposition;
    }

    /// <summary>The points, 0 to 10; 0 unless it is scored.</summary>
    public Points Points { get; }

    /// <summary>The decile reached, 1 to 10; 0 for none.</summary>
    public int Decile => this.decile;

    /// <summary>What became of it.</summary>
    public AdministrativeClaimsDisposition Disposition { get; }

    internal int Place { get; }
}
