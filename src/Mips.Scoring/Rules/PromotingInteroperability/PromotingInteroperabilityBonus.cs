using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The bonus points of optional measures: each group of measures earns its points once (§ 414.1380(b)(4)(ii)(C)).</summary>
internal static class PromotingInteroperabilityBonus
{
    public static Points Of(ResolvedRequiredMeasures rules, in SubmissionReader submission)
    {
        Points sum = Points.Zero;
        foreach (ResolvedBonus bonus in rules.Bonuses)
        {
            sum += FirstEarned(rules.Method, bonus, submission) is null ? Points.Zero : Points.Of(bonus.Bonus.Points);
        }

        return sum;
    }

    /// <summary>Whether an optional measure of the public health objective was reported, for the APM Entity's roll-up.</summary>
    public static bool ReportsPublicHealth(ResolvedRequiredMeasures rules, in SubmissionReader submission)
    {
        foreach (ResolvedBonus bonus in rules.Bonuses)
        {
            if (bonus.Bonus.IsPublicHealth && FirstEarned(rules.Method, bonus, submission) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first measure of a group that earns its bonus; null if none does.</summary>
    public static KnownMeasure? FirstEarned(PromotingInteroperabilityMethod.RequiredMeasures method, ResolvedBonus bonus, in SubmissionReader submission)
    {
        foreach (KnownMeasure measure in bonus.Measures)
        {
            if (Earns(method, measure, submission))
            {
                return measure;
            }
        }

        return null;
    }

    public static bool Earns(PromotingInteroperabilityMethod.RequiredMeasures method, KnownMeasure measure, in SubmissionReader submission) =>
        submission.Answer(measure).Status == ReportingStatus.Met && !PublicHealthReporting.LacksEngagementLevel(method, measure, submission);
}
