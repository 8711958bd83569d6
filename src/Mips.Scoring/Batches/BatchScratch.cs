using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>Room for what becomes of some clinicians at a time, used again for the next ones. One for each thread.</summary>
internal sealed class BatchScratch
{
    [ThreadStatic]
    private static BatchScratch? idle;

    private SummarySurveyMeasureScore[] survey = new SummarySurveyMeasureScore[16];
    private ulong[] counted = [];
    private ClinicianOutcomes[] outcomes = new ClinicianOutcomes[16];
    private CostLine[] costs = new CostLine[16];

    public QualityRoom Quality { get; } = new();

    /// <summary>The room of this thread. Who asks again before it is returned gets another one.</summary>
    public static BatchScratch Take()
    {
        BatchScratch scratch = idle ?? new BatchScratch();
        idle = null;
        return scratch;
    }

    public static void Return(BatchScratch scratch) => idle = scratch;

    public Span<SummarySurveyMeasureScore> Survey(int count) => Room.Of(ref this.survey, count);

    public Span<ClinicianOutcomes> Outcomes(int count) => Room.Of(ref this.outcomes, count);

    public Span<CostLine> Costs(int count) => Room.Of(ref this.costs, count);

    /// <summary>Words for a bit of each activity.</summary>
    public Span<ulong> Counted(int count) => Room.Of(ref this.counted, count);
}
