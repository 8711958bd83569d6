using System.Runtime.CompilerServices;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Batches;

/// <summary>
/// Scores clinicians of a batch: the stages of <see cref="TraditionalScorer"/>, <see cref="MvpScorer"/> and <see cref="AppScorer"/> over rows whose IDs
/// are resolved, and after them those of <see cref="ApmEntityScorer"/> and <see cref="FacilityBasedScorer"/>.
/// </summary>
internal readonly struct BatchScorer(BatchColumns columns, ReferenceData data, BatchLaw law)
{
    /// <summary>How many go through a stage before the next begins: as many as stay near the processor, so that each stage begins where the one before it ended.</summary>
    public const int AtOnce = 256;

    /// <summary>Scores clinicians. Each stage goes over some of them before the next begins: a loop that goes on is foretold, and one for each clinician is not.</summary>
    /// <param name="start">The first clinician.</param>
    /// <param name="count">How many.</param>
    /// <param name="rows">Receives a row for each.</param>
    /// <param name="scratch">Room of the thread.</param>
    /// <param name="adjustments">The payment adjustments.</param>
    /// <param name="trace">What becomes of the lines.</param>
    public void Score<TTrace>(int start, int count, Span<BatchRow> rows, BatchScratch scratch, AdjustmentTable adjustments, in TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        Span<BatchRow.Parts> parts = BatchRow.PartsOf(rows);
        for (int done = 0; done < count; done += AtOnce)
        {
            Span<ClinicianOutcomes> outcomes = scratch.Outcomes(Math.Min(AtOnce, count - done));
            new BatchQuality(columns, data, law).Score(start + done, outcomes, scratch, trace);
            new BatchCost(columns, law).Score(start + done, outcomes, scratch, trace);
            new BatchInteroperability(columns, law).Score(start + done, outcomes);
            new BatchActivities(columns, law).Score(start + done, outcomes, scratch);
            this.AddUp(start + done, outcomes);
            this.Write(start + done, outcomes, parts, done, adjustments);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddUp(int start, Span<ClinicianOutcomes> outcomes)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            ref ClinicianOutcomes one = ref outcomes[i];
            ref readonly ClinicianRow row = ref columns.Clinicians[start + i];
            one.Marks = row.Entity < 0 ? BatchDispositions.None : this.TakeAverages(start + i, row, ref one.Categories);
            one.Totals = BatchTotals.Of(one.Categories, false, start + i, columns, law);
            one.Marks |= If(IsEstimate(one), BatchDispositions.Estimate);
            if (row.Facility >= 0 && BatchTotals.ByFacility(one.Categories, start + i, columns, law) is { } facility)
            {
                one.Categories = facility;
                one.Totals = BatchTotals.Of(facility, true, start + i, columns, law);
                one.Marks |= BatchDispositions.FacilityBased;
            }
        }
    }

    // An APM Entity has the averages of its clinicians for what it did not report itself.
    private BatchDispositions TakeAverages(int index, in ClinicianRow row, ref CategoryOutcomes categories)
    {
        EntityFacts entity = law.Entities[row.Entity];
        ApmEntityAverages averages = entity.Averages.Unreported(categories, columns.Clinicians[index + 1].Interoperability > row.Interoperability);
        categories = averages.Applied(categories);
        return If(averages.Quality is not null && entity.QualityIsEstimate, BatchDispositions.Estimate);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Write(int start, Span<ClinicianOutcomes> outcomes, Span<BatchRow.Parts> rows, int done, AdjustmentTable adjustments)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            ref readonly ClinicianOutcomes one = ref outcomes[i];
            BatchRow.Write(ref rows[done + i], one.Categories, one.Totals, columns.Clinicians[start + i].ReportingOption, one.Marks | DispositionsOf(one), adjustments);
        }
    }

    // A category with a weight in which something rests on a placeholder benchmark; of facility-based measurement the submission that it was compared with.
    private static bool IsEstimate(in ClinicianOutcomes one) =>
        (one.QualityIsEstimate & one.Totals.Weights.IsScored(PerformanceCategory.Quality)) | (one.CostIsEstimate & one.Totals.Weights.IsScored(PerformanceCategory.Cost));

    private static BatchDispositions DispositionsOf(in ClinicianOutcomes one) =>
        If(one.Categories.Quality.DataSubmitted, BatchDispositions.QualitySubmitted)
        | If(one.Categories.ImprovementActivities.DataSubmitted, BatchDispositions.ImprovementActivitiesSubmitted)
        | If(one.Categories.PromotingInteroperability.DataSubmitted, BatchDispositions.PromotingInteroperabilitySubmitted)
        | If(one.Categories.Quality.HasScore, BatchDispositions.QualityHasScore)
        | If(one.Categories.Cost.HasScore, BatchDispositions.CostHasScore)
        | If(one.Totals.Final.Disposition == FinalScoreDisposition.FewerThanTwoCategories, BatchDispositions.FewerThanTwoCategories);

    private static BatchDispositions If(bool condition, BatchDispositions disposition) => unchecked((BatchDispositions)((int)disposition & -(condition ? 1 : 0)));
}
