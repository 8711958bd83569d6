

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>Whether the public health and clinical data exchange objective is met: enough engagements reported or excluded.</summary>
internal static class PublicHealthReporting
{
    /// <summary>The objective as one answer: excluded if it is fulfilled by exclusions alone.</summary>
    public static MeasureAnswer Read(ResolvedRequiredMeasures rules, in SubmissionReader submission)
    {
        int met = 0;
        int excluded = 0;
        int reported = 0;
        foreach (ResolvedPublicHealthMeasure measure in rules.PublicHealth)
        {
            ReportingStatus status = Status(rules.Method, measure, submission);
            met += Engagements(status, measure, submission);
            excluded += status == ReportingStatus.Excluded ? 1 : 0;
            reported += status == ReportingStatus.ReportedNotMet ? 1 : 0;
        }

        return new MeasureAnswer(Status(rules.Method.PublicHealth.MeasuresNeeded.Value, met, excluded, reported), 0);
    }

    /// <summary>The status of one measure of the objective.</summary>
    public static ReportingStatus Status(PromotingInteroperabilityMethod.RequiredMeasures method, ResolvedPublicHealthMeasure measure, in SubmissionReader submission)
    {
        if (measure.Measure.IsSuppressed)
        {
            bool anything = submission.SaysYes(measure.Measure) || submission.SaysNo(measure.Measure) || submission.IsExcused(measure.Measure);
            return anything ? ReportingStatus.Met : ReportingStatus.Missing;
        }

        return submission.Excuse(Engagement(method, measure, submission), measure.Measure, method).Status;
    }

    /// <summary>How many engagements a measure stands for: two if it says so.</summary>
    public static int Engagements(ReportingStatus status, ResolvedPublicHealthMeasure measure, in SubmissionReader submission) =>
        status != ReportingStatus.Met ? 0 : submission.SaysYes(measure.Twice) ? 2 : 1;

    /// <summary>Whether a reported measure lacks the level of active engagement that the year asks for.</summary>
    public static bool LacksEngagementLevel(PromotingInteroperabilityMethod.RequiredMeasures method, KnownMeasure measure, in SubmissionReader submission) =>
        method.PublicHealth.NeedsEngagementLevel.Value && !submission.HasEngagementLevel(measure);

    private static MeasureAnswer Engagement(PromotingInteroperabilityMethod.RequiredMeasures method, ResolvedPublicHealthMeasure measure, in SubmissionReader submission)
    {
        if (submission.SaysYes(measure.Twice))
        {
            return new MeasureAnswer(ReportingStatus.Met, 0);
        }

        MeasureAnswer answer = submission.Answer(measure.Measure);
        return answer.IsMet && LacksEngagementLevel(method, measure.Measure, submission) ? default : answer;
    }

    private static ReportingStatus Status(int needed, int met, int excluded, int reported) =>
        met + excluded >= needed ? (met > 0 ? ReportingStatus.Met : ReportingStatus.Excluded)
        : met + excluded + reported >= needed ? ReportingStatus.ReportedNotMet
        : ReportingStatus.Missing;
}
