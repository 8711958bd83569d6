using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Improvement activities that do not count, and points that are missing for the full score.</summary>
internal static class ActivityShortfalls
{
    private static readonly Citation Once = Citation.Cfr("414.1380(b)(3)");
    private static readonly Citation MvpActivities = Citation.Cfr("414.1365(c)(3)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        for (int i = 0; i < card.ImprovementActivities.Activities.Length; i++)
        {
            if (Of(card, card.ImprovementActivities.Activities[i], i) is { } shortfall)
            {
                found.Add(shortfall);
            }
        }

        if (card.ImprovementActivities.Score < Percent.Hundred && card.Weights.ImprovementActivities.Standard > Percent.Zero)
        {
            found.Add(TooFewPoints(card));
        }
    }

    private static Shortfall? Of(Scorecard card, in ImprovementActivityScore line, int index) => line.Disposition switch
    {
        ActivityDisposition.Counted => null,
        ActivityDisposition.CountedBefore => Finding(line, index, ShortfallReason.CountedBefore, Once),
        ActivityDisposition.NotInMvp => Finding(line, index, ShortfallReason.NotPartOfTheSet, MvpActivities),
        ActivityDisposition.TooFewDays => WithChanges(card, Finding(line, index, ShortfallReason.TooFewDays, card.Law.ImprovementActivities.MinimumContinuousDays.Citation), line.Submission.ContinuousDays, card.Law.ImprovementActivities.MinimumContinuousDays.Value),
        ActivityDisposition.TooSmallShareOfGroup => WithChanges(card, Finding(line, index, ShortfallReason.TooSmallShareOfGroup, ShareCitation(card, line)), line.Submission.ShareOfGroup, ShareNeeded(card, line)),
        _ => throw new InvalidOperationException($"No test is known for {line.Disposition}."),
    };

    private static Shortfall WithChanges(Scorecard card, Shortfall shortfall, decimal actual, decimal needed) =>
        (shortfall with { Actual = actual, Needed = needed }).With(card, UntilItCounts(card, shortfall.Index));

    private static ImmutableArray<SmallestChange> UntilItCounts(Scorecard card, int index)
    {
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        Scorecard changed = card;
        ImprovementActivityScore line = changed.ImprovementActivities.Activities[index];
        if (line.Disposition == ActivityDisposition.TooFewDays)
        {
            changes.Add(new(ChangedFact.ActivityDays, line.Activity.Id, index, line.Submission.ContinuousDays, card.Law.ImprovementActivities.MinimumContinuousDays.Value));
            changed = Rescoring.Of(changed, changes[0]);
            line = changed.ImprovementActivities.Activities[index];
        }

        if (line.Disposition == ActivityDisposition.TooSmallShareOfGroup)
        {
            changes.Add(new(ChangedFact.ActivityShareOfGroup, line.Activity.Id, index, line.Submission.ShareOfGroup, ShareNeeded(card, line)));
            line = Rescoring.Of(changed, changes[changes.Count - 1]).ImprovementActivities.Activities[index];
        }

        return line.Disposition == ActivityDisposition.Counted ? changes.ToImmutable() : [];
    }

    private static Cited<decimal>? ShareRule(Scorecard card, in ImprovementActivityScore line) =>
        string.Equals(line.Activity.Id, card.Law.ImprovementActivities.PatientCenteredMedicalHome.Value, StringComparison.Ordinal)
            ? card.Law.ImprovementActivities.MinimumPercentOfPracticeSites
            : card.Law.ImprovementActivities.MinimumPercentOfGroup;

    // Where the year has no minimum, any share above 0 counts.
    private static decimal ShareNeeded(Scorecard card, in ImprovementActivityScore line) =>
        ShareRule(card, line)?.Value ?? new SmallestChange(ChangedFact.ActivityShareOfGroup, null, -1, 0m, 0m).Step;

    private static Citation ShareCitation(Scorecard card, in ImprovementActivityScore line) => ShareRule(card, line)?.Citation ?? Once;

    private static Shortfall TooFewPoints(Scorecard card)
    {
        ImprovementActivitiesRules rules = card.Law.ImprovementActivities;
        bool credited = card.ImprovementActivities.Basis == ImprovementActivitiesBasis.ApmCredit;
        Shortfall shortfall = new()
        {
            Subject = ShortfallSubject.ImprovementActivities,
            Category = PerformanceCategory.ImprovementActivities,
            Reason = credited ? ShortfallReason.CreditBelowFullScore : ShortfallReason.TooFewActivities,
            Actual = credited ? card.ImprovementActivities.Score.Value : card.ImprovementActivities.Points,
            Needed = credited ? Percent.Hundred.Value : rules.PointsForFullScore.Value,
            Citation = rules.PointsForFullScore.Citation,
        };
        return shortfall.With(card, FurtherActivities.ForFullScore(card));
    }

    private static Shortfall Finding(in ImprovementActivityScore line, int index, ShortfallReason reason, Citation citation) => new()
    {
        Subject = ShortfallSubject.ImprovementActivity,
        Category = PerformanceCategory.ImprovementActivities,
        Id = line.Activity.Id,
        Index = index,
        Reason = reason,
        Citation = citation,
    };
}
