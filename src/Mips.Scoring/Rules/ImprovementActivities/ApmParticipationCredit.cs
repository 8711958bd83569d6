using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>
/// The improvement activities credit of participants in APMs, § 414.1380(b)(3)(i): a least score. From PY2024 an activity must be attested or data
/// submitted for quality and Promoting Interoperability, and an exception for extreme and uncontrollable circumstances stands against it, (c)(2)(iv).
/// </summary>
public static class ApmParticipationCredit
{
    /// <summary>Decides whether a participant has the credit.</summary>
    /// <param name="apmParticipant">Whether the participant takes part in an APM.</param>
    /// <param name="facts">What was submitted, and whether an exception stands against the credit.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Earned, or why not.</returns>
    public static ApmCreditOutcome Of(bool apmParticipant, in ApmCreditFacts facts, ImprovementActivitiesRules rules)
    {
        if (!apmParticipant)
        {
            return ApmCreditOutcome.NotInApm;
        }

        if (facts.ExtremeCircumstances && rules.ApmCreditUnderCircumstances == ApmCreditUnderCircumstancesReading.Withheld)
        {
            return ApmCreditOutcome.WithheldUnderCircumstances;
        }

        if (facts.Activity)
        {
            return ApmCreditOutcome.EarnedByActivity;
        }

        if (rules.ApmCreditSubmission == ApmCreditSubmissionReading.Nothing)
        {
            return ApmCreditOutcome.EarnedByParticipation;
        }

        bool enough = rules.ApmCreditSubmission == ApmCreditSubmissionReading.QualityAndPromotingInteroperability
            ? facts.Quality && facts.PromotingInteroperability
            : facts.Quality || facts.PromotingInteroperability;
        if (!enough)
        {
            return ApmCreditOutcome.NothingSubmitted;
        }

        return facts.ExtremeCircumstances && rules.ApmCreditUnderCircumstances == ApmCreditUnderCircumstancesReading.Granted
            ? ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances
            : ApmCreditOutcome.EarnedBySubmissions;
    }
}

/// <summary>What the APM credit can rest on, and what stands against it.</summary>
/// <param name="Activity">Whether an activity is attested and counts.</param>
/// <param name="Quality">Whether data is submitted for quality.</param>
/// <param name="PromotingInteroperability">Whether data is submitted for Promoting Interoperability.</param>
/// <param name="ExtremeCircumstances">Whether an exception for extreme and uncontrollable circumstances was granted, or CMS identified the participant as affected.</param>
public readonly record struct ApmCreditFacts(bool Activity, bool Quality, bool PromotingInteroperability, bool ExtremeCircumstances);

/// <summary>Whether a participant has the APM credit, or why not.</summary>
[JsonConverter(typeof(EnumNameConverter<ApmCreditOutcome>))]
public enum ApmCreditOutcome : byte
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

    /// <summary>Taking part in the APM is enough, through PY2023. It is no submission.</summary>
    EarnedByParticipation,
}
