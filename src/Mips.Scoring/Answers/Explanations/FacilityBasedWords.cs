using Mips.Scoring.Rules.FacilityBased;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Facility-based measurement in words.</summary>
internal static class FacilityBasedWords
{
    public static string Of(FacilityBasedStatus status) => status switch
    {
        FacilityBasedStatus.FacilityBased => "facility-based",
        FacilityBasedStatus.TooFewServicesInFacility => "too few services in a facility",
        FacilityBasedStatus.NoInpatientOrEmergencyService => "no inpatient or emergency room service",
        FacilityBasedStatus.NoFacilityScore => "the facility has no score",
        FacilityBasedStatus.TooFewCliniciansOfGroup => "too few facility-based clinicians in the group",
        FacilityBasedStatus.OptionNotCovered => "not offered to such a participant",
        FacilityBasedStatus.GroupSubmittedNothing => "the group submitted neither improvement activities nor Promoting Interoperability",
        FacilityBasedStatus.NotDetermined => "not determined to be facility-based",
        FacilityBasedStatus.YearNotCovered => "there is no facility-based measurement in this year",
        FacilityBasedStatus.ReportingOptionNotCovered => "not offered in this reporting option",
        FacilityBasedStatus.NotAvailableInYear => "CMS calculated no Total Performance Scores of hospitals for this year",
        _ => throw TermWords.Unknown(status),
    };

    public static string Of(FacilityBasedComparison comparison) => comparison switch
    {
        FacilityBasedComparison.FinalScore => "final score",
        FacilityBasedComparison.CombinedQualityAndCost => "combined score of quality and cost",
        _ => throw TermWords.Unknown(comparison),
    };

    public static string Of(FacilityBasedChoiceResult choice)
    {
        string compared = $"{Of(choice.Comparison)} {Format.FinalPoints(choice.FacilityBased)} by facility";
        string other = choice.Other is decimal own ? $", {Format.FinalPoints(own)} by the own submission" : ", no other submission";
        return $"{compared}{other}: {(choice.IsFacilityBased ? "facility-based measurement counts" : "the own submission counts")}";
    }
}
