using System.Runtime.CompilerServices;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Batches;

/// <summary>Scores the cost performance category of clinicians of a batch: first all their measures, and then the category of each.</summary>
internal readonly struct BatchCost(BatchColumns columns, BatchLaw law)
{
    public void Score<TTrace>(int start, Span<ClinicianOutcomes> outcomes, BatchScratch scratch, in TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        int first = columns.Clinicians[start].Costs;
        ReadOnlySpan<CostRow> rows = new(columns.Costs, first, columns.Clinicians[start + outcomes.Length].Costs - first);
        Span<CostLine> lines = scratch.Costs(rows.Length);
        Compare(rows, lines, law.CostMeasures);
        this.ScoreCategories(start, outcomes, rows, lines);
        trace.Cost(first, rows, lines);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Compare(ReadOnlySpan<CostRow> rows, Span<CostLine> lines, ResolvedCostMeasures measures)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly CostRow row = ref rows[i];
            lines[i] = measures.Compare(row.Measure, row.Cost, row.Cases, row.Suppressed);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreCategories(int start, Span<ClinicianOutcomes> outcomes, ReadOnlySpan<CostRow> rows, Span<CostLine> lines)
    {
        CostRules rules = law.Law.Cost;
        int first = columns.Clinicians[start].Costs;
        for (int i = 0; i < outcomes.Length; i++)
        {
            ref readonly ClinicianRow row = ref columns.Clinicians[start + i];
            int end = columns.Clinicians[start + i + 1].Costs - first;
            CostSums sums = SumsOf(rows, lines, row.Costs - first, end, columns.Profiles[row.Profile].Participant.Option, law.MvpOf(row));
            outcomes[i].Categories.Cost = sums.TotalOf(columns.PriorCostOf(start + i), rules).Outcome;
            outcomes[i].CostIsEstimate = sums.IsEstimate;
        }
    }

    private static CostSums SumsOf(ReadOnlySpan<CostRow> rows, Span<CostLine> lines, int start, int end, ParticipationOption option, ResolvedMvp? mvp)
    {
        CostSums sums = default;
        for (int i = start; i < end; i++)
        {
            lines[i] = lines[i].Of(option, mvp is null || mvp.HasCost(rows[i].Measure));
            sums = sums.With(lines[i]);
        }

        return sums;
    }
}
