

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What one submission says, its measures by their place in CMS's table.</summary>
/// <param name="answers">One for each measure of CMS's table.</param>
/// <param name="certificationId">The certification ID; null if none was given.</param>
/// <param name="days">The days of the performance period.</param>
/// <param name="anyMeasure">Whether anything was reported.</param>
internal readonly ref struct SubmissionReader(ReadOnlySpan<ReportedAnswer> answers, string? certificationId, int days, bool anyMeasure)
{
    private readonly ReadOnlySpan<ReportedAnswer> answers = answers;

    public string? CertificationId => certificationId;

    public int Days => days;

    public bool AnyMeasure => anyMeasure;

    /// <summary>Reads a submission; of a measure that is reported twice the first counts.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="data">CMS's table.</param>
    /// <param name="room">As long as CMS's table.</param>
    public static SubmissionReader Of(PromotingInteroperabilitySubmission submission, ReferenceData data, Span<ReportedAnswer> room)
    {
        room.Clear();
        foreach (PromotingInteroperabilityMeasureSubmission measure in submission.Measures)
        {
            int index = data.IndexOfPromotingInteroperabilityMeasure(measure.MeasureId);
            if (index >= 0 && !room[index].IsReported)
            {
                room[index] = ReportedAnswer.Of(measure);
            }
        }

        int days = PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd);
        return new(room, submission.CehrtId, days, !submission.Measures.IsEmpty);
    }

    public ReportedAnswer Find(KnownMeasure? measure) => measure is { Index: >= 0 } ? this.answers[measure.Index] : default;

    public bool SaysYes(KnownMeasure? measure) => this.Find(measure).IsYes;

    /// <summary>The answer without regard to exclusions.</summary>
    public MeasureAnswer Answer(KnownMeasure measure) => this.Find(measure).Answer;

    /// <summary>The answer with regard to exclusions.</summary>
    public MeasureAnswer Answer(KnownMeasure measure, PromotingInteroperabilityMethod.RequiredMeasures method) => this.Excuse(this.Answer(measure), measure, method);

    public MeasureAnswer Excuse(MeasureAnswer answer, KnownMeasure measure, PromotingInteroperabilityMethod.RequiredMeasures method) =>
        (answer.Status != ReportingStatus.Met || method.MeasureAndExclusion == MeasureAndExclusionReading.ExclusionCounts)
        && this.FirstYes(measure.Exclusions) is not null
            ? answer with { Status = ReportingStatus.Excluded }
            : answer;

    public bool HasEngagementLevel(KnownMeasure measure) => measure.EngagementLevels.IsEmpty || this.FirstYes(measure.EngagementLevels) is not null;

    public KnownMeasure? FirstYes(ImmutableArray<KnownMeasure> measures)
    {
        foreach (KnownMeasure measure in measures)
        {
            if (this.SaysYes(measure))
            {
                return measure;
            }
        }

        return null;
    }
}
