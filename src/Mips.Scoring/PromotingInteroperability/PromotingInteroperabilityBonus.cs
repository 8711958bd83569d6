namespace Mips.Scoring;

/// <summary>The bonus points of optional measures: each group of measures earns its points once (§ 414.1380(b)(4)(ii)(C)).</summary>
internal static class PromotingInteroperabilityBonus
{
    public static Points Of(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader submission)
    {
        Points sum = Points.Zero;
        foreach (Cited<BonusMeasures> bonus in method.Bonuses)
        {
            sum += FirstEarned(method, bonus.Value, submission) is null ? Points.Zero : Points.Of(bonus.Value.Points);
        }

        return sum;
    }

    /// <summary>Whether an optional measure of the public health objective was reported, for the APM Entity's roll-up.</summary>
    public static bool ReportsPublicHealth(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader submission)
    {
        foreach (Cited<BonusMeasures> bonus in method.Bonuses)
        {
            if (bonus.Value.IsPublicHealth && FirstEarned(method, bonus.Value, submission) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first measure of a group that earns its bonus; null if none does.</summary>
    public static string? FirstEarned(PromotingInteroperabilityMethod.RequiredMeasures method, BonusMeasures bonus, SubmissionReader submission)
    {
        foreach (string measureId in bonus.MeasureIds)
        {
            if (Earns(method, measureId, submission))
            {
                return measureId;
            }
        }

        return null;
    }

    public static bool Earns(PromotingInteroperabilityMethod.RequiredMeasures method, string measureId, SubmissionReader submission) =>
        submission.Answer(measureId).Status == ReportingStatus.Met && !PublicHealthReporting.LacksEngagementLevel(method, measureId, submission);
}
