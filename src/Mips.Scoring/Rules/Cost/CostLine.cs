using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Cost;

/// <summary>What the rules decide about one cost measure: a working value without text and citations.</summary>
/// <param name="Reached">The points by its place in the benchmark, whether or not it is scored.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 for none.</param>
/// <param name="Failed">The tests that it fails; that it is calculated for groups only is among them for everybody until it is known who is scored.</param>
/// <param name="IsPlaceholder">Whether its benchmark is a placeholder.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CostLine(Points Reached, byte Decile, FailedCostTests Failed, bool IsPlaceholder)
{
    public bool IsScored => this.Failed == FailedCostTests.None;

    public CostMeasurePointsResult Result => this.IsScored ? new(CostMeasureDisposition.Scored, this.Decile, this.Reached) : new(FirstFailedCostTest.Of(this.Failed), 0, Points.Zero);

    /// <summary>The line of a participant.</summary>
    /// <param name="option">How they take part.</param>
    /// <param name="isInMvp">Whether the measure is in their MVP; true outside MVPs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CostLine Of(ParticipationOption option, bool isInMvp)
    {
        FailedCostTests tests = option == ParticipationOption.Individual ? this.Failed : this.Failed & ~FailedCostTests.Groups;
        return this with { Failed = isInMvp ? tests : tests | FailedCostTests.Mvp };
    }
}
