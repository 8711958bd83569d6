using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>What the law and CMS's data hold about one improvement activity. Resolved once, then valid for every participant.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="IsMedicalHome">Whether it is the patient-centered medical home.</param>
/// <param name="LeastShare">The share of a group that must perform it.</param>
/// <param name="Points">Its points, for the medical home those of the full score; <see cref="Unweighted"/> if the year weighs activities and the data has no weight for it.</param>
/// <param name="SpecialStatusPoints">The same for participants with a special status.</param>
internal readonly record struct ActivityFacts(ImprovementActivity Activity, bool IsMedicalHome, GroupShare LeastShare, int Points, int SpecialStatusPoints)
{
    private const int Unweighted = -1;

    public static ActivityFacts Of(ImprovementActivity activity, ActivityPoints points, ImprovementActivitiesRules rules)
    {
        bool home = string.Equals(activity.Id, rules.PatientCenteredMedicalHome.Value, StringComparison.Ordinal);
        int? full = home ? rules.PointsForFullScore.Value : null;
        return new(
            activity,
            home,
            ActivityPerformance.LeastShare(home, rules),
            full ?? points.PointsFor(activity.Weight, specialStatus: false) ?? Unweighted,
            full ?? points.PointsFor(activity.Weight, specialStatus: true) ?? Unweighted);
    }

    /// <summary>The points of a participant.</summary>
    /// <exception cref="ArgumentException">The year weighs activities, and the data has no weight for this one.</exception>
    public int PointsFor(bool specialStatus)
    {
        int points = specialStatus ? this.SpecialStatusPoints : this.Points;
        return points != Unweighted ? points : throw new ArgumentException($"The year weighs improvement activities, and the data has no weight for {this.Activity.Id}.", nameof(specialStatus));
    }
}

/// <summary>CMS's improvement activities under the rules of a year, by their places in CMS's table. Made once for data and rules.</summary>
internal sealed class ResolvedActivities
{
    private readonly ActivityFacts[] facts;
    private readonly ActivityFacts[]? mvpFacts;

    private ResolvedActivities(ReferenceData data, ImprovementActivitiesRules rules)
    {
        this.MinimumContinuousDays = rules.MinimumContinuousDays.Value;
        this.facts = ValueArray.Of(data.Tables.ImprovementActivities, activity => ActivityFacts.Of(activity, rules.ActivityPoints, rules));
        this.mvpFacts = rules.MvpActivityPoints is { } points ? ValueArray.Of(data.Tables.ImprovementActivities, activity => ActivityFacts.Of(activity, points, rules)) : null;
    }

    /// <summary>The days that an activity must be performed for.</summary>
    public int MinimumContinuousDays { get; }

    public static ResolvedActivities For(ReferenceData data, ImprovementActivitiesRules rules) =>
        data.Resolved.TryGetValue(rules, out object? known) ? (ResolvedActivities)known : Add(data, rules);

    /// <summary>The facts of every activity, with the points of an MVP or of everything else.</summary>
    /// <exception cref="ArgumentException">The year has no MVPs.</exception>
    public ActivityFacts[] FactsIn(bool isMvp) => !isMvp ? this.facts : this.mvpFacts ?? throw new ArgumentException("The year has no MVPs.", nameof(isMvp));

    private static ResolvedActivities Add(ReferenceData data, ImprovementActivitiesRules rules) =>
        (ResolvedActivities)data.Resolved.GetValue(rules, _ => new ResolvedActivities(data, rules));
}
