using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Room for what becomes of some clinicians at a time; one for each thread.</summary>
internal sealed class BatchScratch
{
    private SummarySurveyMeasureScore[] survey = new SummarySurveyMeasureScore[16];
    private ulong[] counted = [];
    private ClinicianOutcomes[] outcomes = [];
    private CostLine[] costs = [];

    public QualityRoom Quality { get; } = new();

    public Span<SummarySurveyMeasureScore> Survey(int count) => Room(ref this.survey, count);

    public Span<ClinicianOutcomes> Outcomes(int count) => Room(ref this.outcomes, count);

    public Span<CostLine> Costs(int count) => Room(ref this.costs, count);

    /// <summary>Words for a bit of each activity.</summary>
    public Span<ulong> Counted(int count) => Room(ref this.counted, count);

    private static Span<T> Room<T>(ref T[] room, int count)
    {
        if (room.Length < count)
        {
            room = new T[Math.Max(count, 2 * room.Length)];
        }

        return room.AsSpan(0, count);
    }
}
