namespace Mips.Scoring;

/// <summary>Whether the public health and clinical data exchange objective is met: enough engagements reported or excluded.</summary>
internal static class PublicHealthReporting
{
    /// <summary>The objective as one answer: excluded if it is fulfilled by exclusions alone.</summary>
    public static MeasureAnswer Read(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader submission)
    {
        int met = 0;
        int excluded = 0;
        int reported = 0;
        foreach (Cited<PublicHealthMeasure> row in method.PublicHealth.Measures)
        {
            PublicHealthMeasure measure = row.Value;
            ReportingStatus status = Status(method, measure, submission);
            met += Engagements(method, measure, submission);
            excluded += status == ReportingStatus.Excluded ? 1 : 0;
            reported += status == ReportingStatus.ReportedNotMet ? 1 : 0;
        }

        return new MeasureAnswer(Status(method.PublicHealth.MeasuresNeeded.Value, met, excluded, reported), 0, 0);
    }

    /// <summary>The status of one measure of the objective.</summary>
    public static ReportingStatus Status(PromotingInteroperabilityMethod.RequiredMeasures method, PublicHealthMeasure measure, SubmissionReader submission)
    {
        MeasureAnswer answer = Engagement(method, measure, submission);
        if (IsSuppressed(method, measure.MeasureId))
        {
            bool anything = submission.Find(measure.MeasureId)?.Answer is not null || submission.ClaimedExclusion(measure.MeasureId, method) is not null;
            return anything ? ReportingStatus.Met : ReportingStatus.Missing;
        }

        return submission.Excuse(answer, measure.MeasureId, method).Status;
    }

    /// <summary>How many engagements a measure stands for: two if it says so.</summary>
    public static int Engagements(PromotingInteroperabilityMethod.RequiredMeasures method, PublicHealthMeasure measure, SubmissionReader submission) =>
        Status(method, measure, submission) != ReportingStatus.Met ? 0 : submission.SaysYes(measure.TwiceId) ? 2 : 1;

    public static bool IsSuppressed(PromotingInteroperabilityMethod.RequiredMeasures method, string measureId)
    {
        foreach (Cited<string> suppressed in method.PublicHealth.Suppressed)
        {
            if (string.Equals(suppressed.Value, measureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a reported measure lacks the level of active engagement that the year asks for.</summary>
    public static bool LacksEngagementLevel(PromotingInteroperabilityMethod.RequiredMeasures method, string measureId, SubmissionReader submission) =>
        method.PublicHealth.NeedsEngagementLevel.Value && !submission.HasEngagementLevel(measureId);

    private static MeasureAnswer Engagement(PromotingInteroperabilityMethod.RequiredMeasures method, PublicHealthMeasure measure, SubmissionReader submission)
    {
        if (submission.SaysYes(measure.TwiceId))
        {
            return new MeasureAnswer(ReportingStatus.Met, 0, 0);
        }

        MeasureAnswer answer = submission.Answer(measure.MeasureId);
        return answer.Status == ReportingStatus.Met && LacksEngagementLevel(method, measure.MeasureId, submission) ? default : answer;
    }

    private static ReportingStatus Status(int needed, int met, int excluded, int reported) =>
        met + excluded >= needed ? (met > 0 ? ReportingStatus.Met : ReportingStatus.Excluded)
        : met + excluded + reported >= needed ? ReportingStatus.ReportedNotMet
        : ReportingStatus.Missing;
}
