using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Room for the lines of one clinician at a time; one for each thread.</summary>
internal sealed class BatchScratch
{
    private SummarySurveyMeasureScore[] survey = new SummarySurveyMeasureScore[16];
    private bool[] counted = new bool[16];

    public QualityRoom Quality { get; } = new();

    public Span<SummarySurveyMeasureScore> Survey(int count) => Room(ref this.survey, count);

    /// <summary>Marks, all of them false; whoever sets one takes it back.</summary>
    public Span<bool> Counted(int count) => Room(ref this.counted, count);

    private static Span<T> Room<T>(ref T[] room, int count)
    {
        if (room.Length < count)
        {
            room = new T[count];
        }

        return room.AsSpan(0, count);
    }
}
