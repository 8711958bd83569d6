using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>Improvement activities in an MVP, § 414.1365(c)(3) and (d)(3)(iii): activities of the MVP, with points that are the same for everybody.</summary>
public static class MvpImprovementActivities
{
    /// <summary>Scores the category of an MVP participant that is not an APM Entity.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="mvp">The MVP.</param>
    /// <param name="rules">The improvement activities rules of the year.</param>
    /// <param name="qualitySubmitted">Whether data is submitted for quality.</param>
    /// <param name="promotingInteroperabilitySubmitted">Whether data is submitted for Promoting Interoperability.</param>
    /// <param name="extremeCircumstances">Whether an exception for extreme and uncontrollable circumstances was granted, or CMS identified the participant as affected.</param>
    /// <returns>The score and its parts; 0 % if nothing is attested.</returns>
    /// <exception cref="ArgumentException">The year has no MVPs, or the data has no such activity, or no weight for it where the year needs one.</exception>
    public static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        Mvp mvp,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted,
        bool extremeCircumstances)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places.Activities, mvp, rules, qualitySubmitted, promotingInteroperabilitySubmitted, extremeCircumstances);
    }

    internal static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ReadOnlySpan<int> places,
        Mvp mvp,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted,
        bool extremeCircumstances)
    {
        AttestedActivities attested = AttestedActivities.Of(request, data, places, rules, specialStatus: false, mvp);
        ApmCreditFacts facts = new(attested.Sums.AnyCounts, qualitySubmitted, promotingInteroperabilitySubmitted, extremeCircumstances);
        ApmCreditOutcome credit = CreditOf(request.Participant.TakesPartInApm, facts, rules);
        return ImprovementActivitiesScore.Of(attested, specialStatus: false, credit, ImprovementActivitiesTotal.Of(attested.Sums, credit, rules), rules);
    }

    internal static ApmCreditOutcome CreditOf(bool apmParticipant, in ApmCreditFacts facts, ImprovementActivitiesRules rules) =>
        ApmParticipationCredit.Of(rules.ApmCreditInMvps == ApmCreditInMvpsReading.Applies && apmParticipant, facts, rules);
}
