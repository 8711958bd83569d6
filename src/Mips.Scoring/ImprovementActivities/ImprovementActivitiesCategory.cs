namespace Mips.Scoring;

/// <summary>The improvement activities performance category, § 414.1380(b)(3): the points of the activities ÷ 40, at most 100 %.</summary>
public static class ImprovementActivitiesCategory
{
    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="rules">The improvement activities rules of the year.</param>
    /// <param name="qualitySubmitted">Whether data is submitted for quality.</param>
    /// <param name="promotingInteroperabilitySubmitted">Whether data is submitted for Promoting Interoperability.</param>
    /// <returns>The score and its parts; 0 % if nothing is attested.</returns>
    /// <exception cref="ArgumentException">The data has no such activity, or no weight for it where the year needs one.</exception>
    public static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted)
    {
        bool specialStatus = HasSpecialStatus(request.Participant);
        ImmutableArray<ImprovementActivityScore> activities = ScoreActivities(request, data, rules, specialStatus);
        int points = 0;
        bool anyCounts = false;
        bool medicalHome = false;
        foreach (ImprovementActivityScore line in activities)
        {
            bool counts = line.Disposition == ActivityDisposition.Counted;
            points += line.Points;
            anyCounts |= counts;
            medicalHome |= counts && IsMedicalHome(line.Activity, rules);
        }

        ApmCreditOutcome credit = ApmParticipationCredit.Of(request, new(anyCounts, qualitySubmitted, promotingInteroperabilitySubmitted), rules);
        ImprovementActivitiesTotal total = ImprovementActivitiesTotal.Of(points, medicalHome, credit, rules);
        return new ImprovementActivitiesScore
        {
            Activities = activities,
            Points = points,
            PointsForFullScore = rules.PointsForFullScore.Value,
            SpecialStatus = specialStatus,
            PatientCenteredMedicalHome = medicalHome,
            ApmCredit = credit,
            Basis = total.Basis,
            Score = total.Score,
            Outcome = new(anyCounts || credit == ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances, total.Score),
        };
    }

    /// <summary>Whether a participant earns the points for special statuses.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>True for small practices, rural areas, geographic shortage areas and non-patient facing clinicians.</returns>
    internal static bool HasSpecialStatus(Participant participant) =>
        participant.SmallPractice || participant.Rural || participant.HealthProfessionalShortageArea || participant.NonPatientFacing;

    private static ImmutableArray<ImprovementActivityScore> ScoreActivities(ScoringRequest request, ReferenceData data, ImprovementActivitiesRules rules, bool specialStatus)
    {
        ImmutableArray<ImprovementActivityScore>.Builder lines = ImmutableArray.CreateBuilder<ImprovementActivityScore>(request.ImprovementActivities.Length);
        foreach (ImprovementActivitySubmission submission in request.ImprovementActivities)
        {
            ImprovementActivity activity = data.FindImprovementActivity(submission.ActivityId)
                ?? throw new ArgumentException($"{submission.ActivityId} is not an improvement activity of PY{data.PerformanceYear}.", nameof(request));
            ActivityDisposition disposition = CountedBefore(activity, lines)
                ? ActivityDisposition.CountedBefore
                : ActivityPerformance.Of(submission.ContinuousDays, submission.PercentOfGroup, request.Participant.Option, IsMedicalHome(activity, rules), rules);
            int points = disposition == ActivityDisposition.Counted ? PointsOf(activity, specialStatus, rules) : 0;
            lines.Add(new(submission, activity, points, disposition));
        }

        return lines.MoveToImmutable();
    }

    private static int PointsOf(ImprovementActivity activity, bool specialStatus, ImprovementActivitiesRules rules) =>
        IsMedicalHome(activity, rules)
            ? rules.PointsForFullScore.Value
            : rules.ActivityPoints.PointsFor(activity.Weight, specialStatus)
                ?? throw new ArgumentException($"The year weighs improvement activities, and the data has no weight for {activity.Id}.", nameof(activity));

    private static bool IsMedicalHome(ImprovementActivity activity, ImprovementActivitiesRules rules) =>
        string.Equals(activity.Id, rules.PatientCenteredMedicalHome.Value, StringComparison.Ordinal);

    private static bool CountedBefore(ImprovementActivity activity, ImmutableArray<ImprovementActivityScore>.Builder lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Disposition == ActivityDisposition.Counted && ReferenceEquals(lines[i].Activity, activity))
            {
                return true;
            }
        }

        return false;
    }
}
