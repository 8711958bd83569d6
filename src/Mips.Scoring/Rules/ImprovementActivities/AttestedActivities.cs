using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>What follows from the attested activities.</summary>
/// <param name="Points">The sum of the points, not yet limited.</param>
/// <param name="AnyCounts">Whether at least one activity counts.</param>
/// <param name="PatientCenteredMedicalHome">Whether a medical home is attested and counts.</param>
internal readonly record struct ActivitySums(int Points, bool AnyCounts, bool PatientCenteredMedicalHome)
{
    public ActivitySums With(in AttestedActivity activity) => new(
        this.Points + activity.Points, this.AnyCounts | activity.Counts, this.PatientCenteredMedicalHome | (activity.Counts & activity.IsMedicalHome));
}

/// <summary>The attested activities with their points.</summary>
/// <param name="Lines">One line for each attestation.</param>
/// <param name="Sums">What follows from them.</param>
internal readonly record struct AttestedActivities(ImmutableArray<ImprovementActivityScore> Lines, ActivitySums Sums)
{
    private const int MostOnStack = 512;

    internal static AttestedActivities Of(
        ScoringRequest request,
        ReferenceData data,
        ReadOnlySpan<int> places,
        ImprovementActivitiesRules rules,
        bool specialStatus,
        Mvp? mvp)
    {
        ImmutableArray<ImprovementActivitySubmission> submissions = request.ImprovementActivities;
        ImprovementActivityScore[] lines = submissions.IsEmpty ? [] : new ImprovementActivityScore[submissions.Length];
        ResolvedActivities resolved = ResolvedActivities.For(data, rules);
        ResolvedMvp? set = mvp is null ? null : ResolvedMvp.For(data, mvp);
        ActivityFacts[] facts = resolved.FactsIn(mvp is not null);
        Span<bool> counted = facts.Length <= MostOnStack ? stackalloc bool[facts.Length] : new bool[facts.Length];
        counted.Clear();
        ActivitySums sums = default;
        for (int i = 0; i < lines.Length; i++)
        {
            ImprovementActivitySubmission submission = submissions[i];
            int place = places[i];
            if (place < 0)
            {
                throw new ArgumentException($"{submission.ActivityId} is not an improvement activity of PY{data.PerformanceYear}.", nameof(request));
            }

            AttestedActivity one = counted[place]
                ? new(0, ActivityDisposition.CountedBefore, false)
                : AttestedActivity.Of(
                    facts[place],
                    submission.ContinuousDays >= resolved.MinimumContinuousDays,
                    GroupShare.Of(submission.ShareOfGroup),
                    request.Participant.Option,
                    specialStatus,
                    set is null || set.HasActivity(place));
            lines[i] = new(submission, facts[place].Activity, one.Points, one.Disposition);
            counted[place] |= one.Counts;
            sums = sums.With(one);
        }

        return new(ImmutableArrays.Over(lines), sums);
    }
}
