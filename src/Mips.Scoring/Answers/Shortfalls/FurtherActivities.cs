using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The fewest further improvement activities that complete the full score; among as few, those of the lowest weight.</summary>
internal static class FurtherActivities
{
    /// <summary>One change for each activity; the ones named are examples. Empty if the inventory has too few.</summary>
    public static ImmutableArray<SmallestChange> ForFullScore(Scorecard card)
    {
        int missing = card.Law.ImprovementActivities.PointsForFullScore.Value - card.ImprovementActivities.Points;
        List<OfferedActivity> offered = missing <= 0 ? [] : [.. Offered(card)];
        if (offered.Count == 0)
        {
            return [];
        }

        int most = offered.Max(one => one.Points);
        int count = (missing + most - 1) / most;
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        for (int left = count; left > 0 && offered.Count > 0; left--)
        {
            int least = missing - ((left - 1) * most);
            if (Lowest(offered.Where(one => one.Points >= least)) is not { } lowest)
            {
                return [];
            }

            changes.Add(lowest.Change);
            offered.Remove(lowest);
            missing -= lowest.Points;
        }

        return changes.Count == count ? changes.ToImmutable() : [];
    }

    /// <summary>As many as complete the full score if each has the highest weight that is left, highest first: the first ones of the list are worth most among as few. Empty if the score is full.</summary>
    public static ImmutableArray<SmallestChange> HighestFirst(Scorecard card)
    {
        int missing = card.ImprovementActivities.Score >= Percent.Hundred ? 0 : card.Law.ImprovementActivities.PointsForFullScore.Value - card.ImprovementActivities.Points;
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        foreach (OfferedActivity one in Offered(card).OrderByDescending(one => one.Points).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            if (missing > 0)
            {
                changes.Add(one.Change);
                missing -= one.Points;
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>One activity of the lowest weight; empty if the inventory has none.</summary>
    public static ImmutableArray<SmallestChange> Smallest(Scorecard card) => Lowest(Offered(card)) is { } lowest ? [lowest.Change] : [];

    // Of the lowest weight, and among those with the lowest ID; null if there is none.
    private static OfferedActivity? Lowest(IEnumerable<OfferedActivity> activities)
    {
        OfferedActivity? lowest = null;
        foreach (OfferedActivity one in activities)
        {
            bool isLower = lowest is null || one.Points < lowest.Points || (one.Points == lowest.Points && string.CompareOrdinal(one.Id, lowest.Id) < 0);
            lowest = isLower ? one : lowest;
        }

        return lowest;
    }

    private static IEnumerable<OfferedActivity> Offered(Scorecard card)
    {
        ImprovementActivitiesRules rules = card.Law.ImprovementActivities;
        Mvp? mvp = card.Request.Mvp is { } registration ? card.Data.FindMvp(registration.MvpId) : null;
        ActivityPoints? points = mvp is null ? rules.ActivityPoints : rules.MvpActivityPoints;
        bool special = mvp is null && card.ImprovementActivities.SpecialStatus;
        foreach (ImprovementActivity activity in card.Data.Tables.ImprovementActivities)
        {
            int earned = points?.PointsFor(activity.Weight, special) ?? 0;
            bool isOffered = earned > 0 && activity.Id != rules.PatientCenteredMedicalHome.Value && (mvp is null || mvp.ImprovementActivities.Contains(activity.Id));
            if (isOffered && !IsCounted(card, activity))
            {
                yield return new(activity.Id, earned);
            }
        }
    }

    private static bool IsCounted(Scorecard card, ImprovementActivity activity)
    {
        foreach (ImprovementActivityScore line in card.ImprovementActivities.Activities)
        {
            if (line.Disposition == ActivityDisposition.Counted && line.Activity.Id == activity.Id)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record OfferedActivity(string Id, int Points)
    {
        public SmallestChange Change => new(ChangedFact.FurtherActivity, this.Id, -1, 0m, 1m);
    }
}
