using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Room for the lines of one clinician at a time; one for each thread.</summary>
internal sealed class BatchScratch
{
    private QualityMeasureScore[] measures = new QualityMeasureScore[16];
    private AdministrativeClaimsMeasureScore[] claims = new AdministrativeClaimsMeasureScore[8];
    private SummarySurveyMeasureScore[] survey = new SummarySurveyMeasureScore[16];
    private ReportedAnswer[] answers = [];
    private bool[] counted = new bool[16];
    private int[] ranks = new int[16];

    public QualityLines Lines(int measures, int claims, int survey) =>
        new(Room(ref this.measures, measures), Room(ref this.claims, claims), Room(ref this.survey, survey), Room(ref this.ranks, measures));

    public Span<ReportedAnswer> Answers(int count) => Room(ref this.answers, count);

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
