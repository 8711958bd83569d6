using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What one submission says, its measures by their place in CMS's table.</summary>
/// <param name="answers">The answers.</param>
/// <param name="proportions">Numerators and denominators.</param>
/// <param name="certificationId">The certification ID; null if none was given.</param>
/// <param name="days">The days of the performance period.</param>
internal readonly ref struct SubmissionReader(SubmissionAnswers answers, ReadOnlySpan<ReportedProportion> proportions, string? certificationId, int days)
{
    private readonly SubmissionAnswers answers = answers;
    private readonly ReadOnlySpan<ReportedProportion> proportions = proportions;

    public string? CertificationId => certificationId;

    public int Days => days;

    public ReadOnlySpan<ReportedProportion> Proportions => this.proportions;

    /// <summary>Whether anything was reported.</summary>
    public bool AnyMeasure => !this.answers.IsEmpty;

    /// <summary>Reads a submission.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="data">CMS's table.</param>
    /// <param name="room">As long as the submission has measures.</param>
    public static SubmissionReader Of(PromotingInteroperabilitySubmission submission, ReferenceData data, Span<ReportedProportion> room) =>
        Of(submission, SubmissionAnswers.Read(submission.Measures, data, room), room);

    /// <summary>The same for a submission whose measures have known places.</summary>
    public static SubmissionReader Of(PromotingInteroperabilitySubmission submission, ReadOnlySpan<int> places, Span<ReportedProportion> room) =>
        Of(submission, SubmissionAnswers.Read(submission.Measures, places, room), room);

    private static SubmissionReader Of(PromotingInteroperabilitySubmission submission, scoped in SubmissionAnswers answers, Span<ReportedProportion> room)
    {
        int days = PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd);
        return new(answers, room.Slice(0, answers.Proportions.Count), submission.CehrtId, days);
    }

    /// <summary>Whether it is in the submission at all.</summary>
    public bool Reports(KnownMeasure? measure) => measure is not null && this.answers.Reported.Overlaps(measure.Alone);

    public bool SaysYes(KnownMeasure? measure) => measure is not null && this.answers.Yes.Overlaps(measure.Alone);

    public bool SaysNo(KnownMeasure? measure) => measure is not null && this.answers.No.Overlaps(measure.Alone);

    /// <summary>The answer without regard to exclusions: met by yes or by a numerator of at least one.</summary>
    public MeasureAnswer Answer(KnownMeasure measure) => this.answers.Proportions.Overlaps(measure.Alone) ? this.Proportion(measure)
        : this.SaysYes(measure) ? new(ReportingStatus.Met, 0)
        : this.SaysNo(measure) ? new(ReportingStatus.ReportedNotMet, 0)
        : default;

    /// <summary>The answer with regard to exclusions.</summary>
    public MeasureAnswer Answer(KnownMeasure measure, PromotingInteroperabilityMethod.RequiredMeasures method) => this.Excuse(this.Answer(measure), measure, method);

    public MeasureAnswer Excuse(MeasureAnswer answer, KnownMeasure measure, PromotingInteroperabilityMethod.RequiredMeasures method) =>
        (!answer.IsMet || method.MeasureAndExclusion == MeasureAndExclusionReading.ExclusionCounts)
        && this.IsExcused(measure)
            ? answer with { Status = ReportingStatus.Excluded }
            : answer;

    public bool HasEngagementLevel(KnownMeasure measure) => measure.EngagementLevels.Length == 0 || this.answers.Yes.Overlaps(measure.EngagementLevelSet);

    /// <summary>Whether it says yes to an exclusion from a measure.</summary>
    public bool IsExcused(KnownMeasure measure) => this.answers.Yes.Overlaps(measure.ExclusionSet);

    public KnownMeasure? FirstYes(KnownMeasure[] measures)
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

    /// <summary>The numerator and denominator of an answer; both 0 if it has none.</summary>
    public ReportedProportion ProportionOf(MeasureAnswer answer) => answer.IsProportion ? this.proportions[answer.Proportion - 1] : default;

    /// <summary>What an answer earns of the points of its measure.</summary>
    public Points Earned(MeasureAnswer answer, Points maximum) =>
        !answer.IsMet ? Points.Zero
        : answer.IsProportion ? PromotingInteroperabilityMeasurePoints.Of(this.ProportionOf(answer), maximum)
        : maximum;

    private MeasureAnswer Proportion(KnownMeasure measure) => new(
        this.answers.Performed.Overlaps(measure.Alone) ? ReportingStatus.Met : ReportingStatus.ReportedNotMet, this.answers.Proportions.CountBefore(measure.Index) + 1);
}
