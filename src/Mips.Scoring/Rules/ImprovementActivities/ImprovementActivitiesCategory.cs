using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>The improvement activities performance category, § 414.1380(b)(3): the points of the activities ÷ 40, at most 100 %; for APM Entities through PY2020 the score that CMS assigns.</summary>
public static class ImprovementActivitiesCategory
{
    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="rules">The improvement activities rules of the year.</param>
    /// <param name="qualitySubmitted">Whether data is submitted for quality.</param>
    /// <param name="promotingInteroperabilitySubmitted">Whether data is submitted for Promoting Interoperability.</param>
    /// <param name="extremeCircumstances">Whether an exception for extreme and uncontrollable circumstances was granted, or CMS identified the participant as affected, § 414.1380(c)(2)(iv).</param>
    /// <returns>The score and its parts; 0 % if nothing is attested.</returns>
    /// <exception cref="ArgumentException">The data has no such activity, or no weight for it where the year needs one.</exception>
    public static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted,
        bool extremeCircumstances)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places.Activities, rules, qualitySubmitted, promotingInteroperabilitySubmitted, extremeCircumstances);
    }

    internal static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ReadOnlySpan<int> places,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted,
        bool extremeCircumstances)
    {
        bool specialStatus = HasSpecialStatus(request.Participant);
        AttestedActivities attested = AttestedActivities.Of(request, data, places, rules, specialStatus, mvp: null);
        ApmCreditFacts facts = new(attested.Sums.AnyCounts, qualitySubmitted, promotingInteroperabilitySubmitted, extremeCircumstances);
        ApmCreditOutcome credit = ApmParticipationCredit.Of(request.Participant.TakesPartInApm, facts, rules);
        ImprovementActivitiesTotal total = ImprovementActivitiesTotal.Of(attested.Sums, credit, rules).WithAssigned(request.Participant.Option, rules);
        return ImprovementActivitiesScore.Of(attested, specialStatus, credit, total, rules);
    }

    /// <summary>Whether a participant earns the points for special statuses.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>True for small practices, rural areas, geographic shortage areas and non-patient facing clinicians.</returns>
    internal static bool HasSpecialStatus(Participant participant) =>
        participant.SmallPractice | participant.Rural | participant.HealthProfessionalShortageArea | participant.NonPatientFacing;
}
