using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>What becomes of the lines of a batch: a run that is given <see cref="BatchLines"/> keeps them, any other does not ask for them. The rules are written once for both.</summary>
internal interface IBatchTrace
{
    /// <summary>The decided quality measures of a clinician.</summary>
    void Quality(in ClinicianRow row, in QualityLines lines);

    /// <summary>The cost measure in a row of the column, and its place in the benchmark.</summary>
    void Cost(int index, in CostRow cost, in ResolvedCostMeasure measure, in DecileResult reached, ParticipationOption option, Mvp? mvp);
}

/// <summary>Keeps nothing.</summary>
internal readonly struct NoBatchTrace : IBatchTrace
{
    public void Quality(in ClinicianRow row, in QualityLines lines)
    {
    }

    public void Cost(int index, in CostRow cost, in ResolvedCostMeasure measure, in DecileResult reached, ParticipationOption option, Mvp? mvp)
    {
    }
}

/// <summary>Keeps every line.</summary>
internal readonly struct BatchLinesTrace(BatchLines kept) : IBatchTrace
{
    public void Quality(in ClinicianRow row, in QualityLines lines)
    {
        Span<BatchQualityLine> quality = kept.Quality.Slice(row.Quality, lines.Rows.Length);
        for (int i = 0; i < quality.Length; i++)
        {
            quality[i] = new(lines.Rows[i], lines.Measures[i]);
        }

        Span<BatchClaimsLine> claims = kept.AdministrativeClaims.Slice(row.Claims, lines.Claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = new(lines.Claims[i]);
        }
    }

    public void Cost(int index, in CostRow cost, in ResolvedCostMeasure measure, in DecileResult reached, ParticipationOption option, Mvp? mvp) =>
        kept.Cost[index] = new(cost.Measure, CostMeasurePointsResult.Of(measure.DispositionOf(cost.Cases, cost.Suppressed, option, mvp), reached));
}
