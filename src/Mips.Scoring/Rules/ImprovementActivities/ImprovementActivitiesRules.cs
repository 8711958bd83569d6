using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>The numbers of the improvement activities performance category for one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImprovementActivitiesRules
{
    /// <summary>The points of one activity.</summary>
    public required ActivityPoints ActivityPoints { get; init; }

    /// <summary>The points of one activity in an MVP; null before there were MVPs.</summary>
    public required ActivityPoints? MvpActivityPoints { get; init; }

    /// <summary>The score in the APM Performance Pathway when data is submitted in another category, percent; null before there was one.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? AppCredit { get; init; }

    /// <summary>The points that make 100 %.</summary>
    public required Cited<int> PointsForFullScore { get; init; }

    /// <summary>The continuous days in the year that an activity must be performed for.</summary>
    public required Cited<int> MinimumContinuousDays { get; init; }

    /// <summary>The share of a group's clinicians that must perform an activity, percent; null while one clinician was enough.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? MinimumPercentOfGroup { get; init; }

    /// <summary>The share of a group's practice sites that must be a patient-centered medical home, percent; null while one site was enough.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? MinimumPercentOfPracticeSites { get; init; }

    /// <summary>The activity that attests to a patient-centered medical home or comparable specialty practice; it earns 100 %.</summary>
    public required Cited<string> PatientCenteredMedicalHome { get; init; }

    /// <summary>The least score of participants in APMs, percent.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> ApmCredit
    {
        get;
        init => (field, this.ApmCreditPercent) = (value, new Percent(value?.Value ?? 0));
    }

    internal Percent ApmCreditPercent { get; private init; }

    /// <summary>The score that CMS assigns to every APM Entity under the APM scoring standard, percent; null from PY2021.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public Cited<decimal>? MipsApmScore { get; init; }

    /// <summary>What a participant in an APM must submit for the credit if no activity is attested.</summary>
    public ApmCreditSubmissionReading ApmCreditSubmission { get; init; } = ApmCreditSubmissionReading.QualityAndPromotingInteroperability;

    /// <summary>Whether the credit stands where an exception for extreme and uncontrollable circumstances was granted or identified.</summary>
    public ApmCreditUnderCircumstancesReading ApmCreditUnderCircumstances { get; init; } = ApmCreditUnderCircumstancesReading.Withheld;

    /// <summary>Whether participants in APMs have the credit in an MVP too.</summary>
    public ApmCreditInMvpsReading ApmCreditInMvps { get; init; } = ApmCreditInMvpsReading.Applies;
}

/// <summary>What a participant in an APM must submit for the credit of § 414.1380(b)(3)(i) if no activity is attested.</summary>
[JsonConverter(typeof(EnumNameConverter<ApmCreditSubmissionReading>))]
public enum ApmCreditSubmissionReading
{
    /// <summary>Data for quality and for Promoting Interoperability: the text of the paragraph.</summary>
    QualityAndPromotingInteroperability,

    /// <summary>Data for quality, or for Promoting Interoperability, or for both: CMS's 2024 performance feedback FAQ.</summary>
    QualityOrPromotingInteroperability,

    /// <summary>Nothing: the text in force through PY2023, which has no such condition.</summary>
    Nothing,
}

/// <summary>Whether the credit of § 414.1380(b)(3)(i) stands under an exception for extreme and uncontrollable circumstances.</summary>
[JsonConverter(typeof(EnumNameConverter<ApmCreditUnderCircumstancesReading>))]
public enum ApmCreditUnderCircumstancesReading
{
    /// <summary>CMS does not apply it: the text of § 414.1380(c)(2)(iv).</summary>
    Withheld,

    /// <summary>CMS applies it, and the category is scored as if data were submitted: CMS's 2024 performance feedback FAQ, appendix A.</summary>
    Granted,

    /// <summary>It stands as elsewhere and is no submission: the text in force through PY2023, which has no such paragraph.</summary>
    Unaffected,
}

/// <summary>Whether the credit of § 414.1380(b)(3)(i) applies to participants that report an MVP.</summary>
[JsonConverter(typeof(EnumNameConverter<ApmCreditInMvpsReading>))]
public enum ApmCreditInMvpsReading
{
    /// <summary>It does: the credit is for every MIPS eligible clinician participating in an APM.</summary>
    Applies,

    /// <summary>It does not: § 414.1365(d)(3)(iii) does not name it, and CMS's guidance speaks of it under traditional MIPS.</summary>
    DoesNotApply,
}
