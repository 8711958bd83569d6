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
        List<(string Id, int Points)> offered = missing <= 0 ? [] : [.. Offered(card)];
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
            (string? id, int points) = Lowest(offered.Where(one => one.Points >= least));
            if (id is null)
            {
                return [];
            }

            changes.Add(new(ChangedFact.FurtherActivity, id, -1, 0m, 1m));
            offered.Remove((id, points));
            missing -= points;
        }

        return changes.Count == count ? changes.ToImmutable() : [];
    }

    /// <summary>As many as complete the full score if each has the highest weight that is left, highest first: the first ones of the list are worth most among as few. Empty if the score is full.</summary>
    public static ImmutableArray<SmallestChange> HighestFirst(Scorecard card)
    {
        int missing = card.ImprovementActivities.Score >= Percent.Hundred ? 0 : card.Law.ImprovementActivities.PointsForFullScore.Value - card.ImprovementActivities.Points;
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        foreach ((string id, int points) in Offered(card).OrderByDescending(one => one.Points).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            if (missing > 0)
            {
                changes.Add(new(ChangedFact.FurtherActivity, id, -1, 0m, 1m));
                missing -= points;
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>One activity of the lowest weight; empty if the inventory has none.</summary>
    public static ImmutableArray<SmallestChange> Smallest(Scorecard card) =>
        Lowest(Offered(card)).Id is { } id
            ? [new(ChangedFact.FurtherActivity, id, -1, 0m, 1m)]
            : [];

    // Of the lowest weight, and among those with the lowest ID; no ID if there is none.
    private static (string? Id, int Points) Lowest(IEnumerable<(string Id, int Points)> activities)
    {
        (string? Id, int Points) lowest = (null, 0);
        foreach ((string id, int points) in activities)
        {
            bool isLower = lowest.Id is null || points < lowest.Points || (points == lowest.Points && string.CompareOrdinal(id, lowest.Id) < 0);
            lowest = isLower ? (id, points) : lowest;
        }

        return lowest;
    }

    private static IEnumerable<(string Id, int Points)> Offered(Scorecard card)
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
                yield return (activity.Id, earned);
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
}
