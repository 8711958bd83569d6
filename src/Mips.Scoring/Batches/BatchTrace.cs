using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>What becomes of the lines of a batch: a run that is given <see cref="BatchLines"/> keeps them, any other does not ask for them. The rules are written once for both.</summary>
internal interface IBatchTrace : ILineTrace
{
    /// <summary>The decided quality measures of clinicians.</summary>
    void Quality(in ClinicianRow first, in QualityLines lines);

    /// <summary>The cost measures of clinicians, from a row of the column on.</summary>
    void Cost(int first, ReadOnlySpan<CostRow> rows, Span<CostLine> lines);
}

/// <summary>Keeps nothing.</summary>
internal readonly struct NoBatchTrace : IBatchTrace
{
    public bool KeepsLines => false;

    public void Quality(in ClinicianRow first, in QualityLines lines)
    {
    }

    public void Cost(int first, ReadOnlySpan<CostRow> rows, Span<CostLine> lines)
    {
    }
}

/// <summary>Keeps every line.</summary>
internal readonly struct BatchLinesTrace(BatchLines kept) : IBatchTrace
{
    public bool KeepsLines => true;

    public void Quality(in ClinicianRow first, in QualityLines lines)
    {
        Span<BatchQualityLine> quality = kept.Quality.Slice(first.Quality, lines.Rows.Length);
        for (int i = 0; i < quality.Length; i++)
        {
            quality[i] = new(lines.Rows[i], lines.Measures[i]);
        }

        Span<BatchClaimsLine> claims = kept.AdministrativeClaims.Slice(first.Claims, lines.Claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = new(lines.Claims[i]);
        }
    }

    public void Cost(int first, ReadOnlySpan<CostRow> rows, Span<CostLine> lines)
    {
        Span<BatchCostLine> cost = kept.Cost.Slice(first, rows.Length);
        for (int i = 0; i < cost.Length; i++)
        {
            cost[i] = new(rows[i].Measure, lines[i].Result);
        }
    }
}
