namespace Mips.Scoring;

/// <summary>
/// The improvement activities credit of participants in APMs, § 414.1380(b)(3)(i): a least score, if an activity is attested or data is
/// submitted for quality and Promoting Interoperability, unless an exception for extreme and uncontrollable circumstances stands against it, (c)(2)(iv).
/// </summary>
public static class ApmParticipationCredit
{
    /// <summary>Decides whether a participant has the credit.</summary>
    /// <param name="request">The request: APM participation and exceptions.</param>
    /// <param name="submitted">What was submitted.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Earned, or why not.</returns>
    public static ApmCreditOutcome Of(ScoringRequest request, in ApmCreditSubmissions submitted, ImprovementActivitiesRules rules)
    {
        if (!request.Participant.ApmParticipant)
        {
            return ApmCreditOutcome.NotInApm;
        }

        bool underCircumstances = HasException(request);
        if (underCircumstances && rules.ApmCreditUnderCircumstances == ApmCreditUnderCircumstancesReading.Withheld)
        {
            return ApmCreditOutcome.WithheldUnderCircumstances;
        }

        if (submitted.Activity)
        {
            return ApmCreditOutcome.EarnedByActivity;
        }

        bool enough = rules.ApmCreditSubmission == ApmCreditSubmissionReading.QualityAndPromotingInteroperability
            ? submitted.Quality && submitted.PromotingInteroperability
            : submitted.Quality || submitted.PromotingInteroperability;
        if (!enough)
        {
            return ApmCreditOutcome.NothingSubmitted;
        }

        return underCircumstances ? ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances : ApmCreditOutcome.EarnedBySubmissions;
    }

    private static bool HasException(ScoringRequest request)
    {
        if (request.AutomaticExtremeAndUncontrollableCircumstances)
        {
            return true;
        }

        foreach (ReweightingGrant grant in request.ReweightingGrants)
        {
            if (grant.Circumstance is ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.Covid19Application)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The submissions that the APM credit can rest on.</summary>
/// <param name="Activity">Whether an activity is attested and counts.</param>
/// <param name="Quality">Whether data is submitted for quality.</param>
/// <param name="PromotingInteroperability">Whether data is submitted for Promoting Interoperability.</param>
public readonly record struct ApmCreditSubmissions(bool Activity, bool Quality, bool PromotingInteroperability);

/// <summary>Whether a participant has the APM credit, or why not.</summary>
public enum ApmCreditOutcome
{
    /// <summary>The participant is in no APM.</summary>
    NotInApm,

    /// <summary>Neither an activity nor the other data that the credit asks for was submitted.</summary>
    NothingSubmitted,

    /// <summary>An exception for extreme and uncontrollable circumstances was granted or identified, § 414.1380(c)(2)(iv).</summary>
    WithheldUnderCircumstances,

    /// <summary>An activity is attested.</summary>
    EarnedByActivity,

    /// <summary>Data is submitted for the other categories.</summary>
    EarnedBySubmissions,

    /// <summary>Data is submitted for the other categories, under an exception, by the reading that grants the credit all the same.</summary>
    EarnedBySubmissionsUnderCircumstances,
}
