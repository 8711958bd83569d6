using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>
/// Improvement activities in the APM Performance Pathway, § 414.1367(c)(3): CMS credits the activities that the APM itself requires,
/// and assigns 100 % when data is submitted in another category. Attested activities are scored as elsewhere where there is no such data.
/// </summary>
public static class AppImprovementActivities
{
    /// <summary>Scores the category of a participant that reports the APP.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="rules">The improvement activities rules of the year.</param>
    /// <param name="qualitySubmitted">Whether data is submitted for quality.</param>
    /// <param name="promotingInteroperabilitySubmitted">Whether data is submitted for Promoting Interoperability.</param>
    /// <returns>The score and its parts; with the credit the category counts as submitted.</returns>
    /// <exception cref="ArgumentException">The year has no APP, or the data has no such activity, or no weight for it where the year needs one.</exception>
    public static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places.Activities, rules, qualitySubmitted, promotingInteroperabilitySubmitted);
    }

    internal static ImprovementActivitiesScore Score(
        ScoringRequest request,
        ReferenceData data,
        ReadOnlySpan<int> places,
        ImprovementActivitiesRules rules,
        bool qualitySubmitted,
        bool promotingInteroperabilitySubmitted)
    {
        bool specialStatus = ImprovementActivitiesCategory.HasSpecialStatus(request.Participant);
        AttestedActivities attested = AttestedActivities.Of(request, data, places, rules, specialStatus, mvp: null);
        ImprovementActivitiesTotal total = TotalOf(attested.Sums, qualitySubmitted || promotingInteroperabilitySubmitted, rules);
        return ImprovementActivitiesScore.Of(attested, specialStatus, ApmCreditOutcome.NotInApm, total, rules);
    }

    /// <summary>The activities, or the credit where it is higher.</summary>
    internal static ImprovementActivitiesTotal TotalOf(in ActivitySums sums, bool otherDataSubmitted, ImprovementActivitiesRules rules)
    {
        Cited<decimal> credit = rules.AppCredit ?? throw new ArgumentException("The year has no APM Performance Pathway.", nameof(rules));
        ImprovementActivitiesTotal byActivities = ImprovementActivitiesTotal.Of(sums, ApmCreditOutcome.NotInApm, rules);
        Percent credited = new(credit.Value);
        return otherDataSubmitted && credited > byActivities.Score
            ? new ImprovementActivitiesTotal(credited, ImprovementActivitiesBasis.AppCredit) { DataSubmitted = true }
            : byActivities;
    }
}
