using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The bonus points of optional measures: each group of measures earns its points once (§ 414.1380(b)(4)(ii)(C)).</summary>
internal static class PromotingInteroperabilityBonus
{
    /// <summary>The bonus points.</summary>
    /// <param name="rules">The measures that earn them.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="reportsPublicHealth">Whether an optional measure of the public health objective was reported, for the APM Entity's roll-up.</param>
    public static Points Of(ResolvedRequiredMeasures rules, in SubmissionReader submission, out bool reportsPublicHealth)
    {
        Points sum = Points.Zero;
        reportsPublicHealth = false;
        foreach (ResolvedBonus bonus in rules.Bonuses)
        {
            if (FirstEarned(rules.Method, bonus, submission) is not null)
            {
                sum += Points.Of(bonus.Bonus.Points);
                reportsPublicHealth |= bonus.Bonus.IsPublicHealth;
            }
        }

        return sum;
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
