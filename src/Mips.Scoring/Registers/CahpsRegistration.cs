using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Registers;

/// <summary>Registration for the CAHPS for MIPS survey outside MVPs: who must, who may, and who is registered without asking.</summary>
/// <param name="Standing">What registration is for the participant.</param>
/// <param name="FewestClinicians">The fewest eligible clinicians with whom registration is open.</param>
/// <param name="Citation">The source.</param>
public sealed record CahpsRegistration(CahpsRegistrationStanding Standing, Cited<int> FewestClinicians, Citation Citation)
{
    private const int Two = 2;
    private static readonly Citation Guide = Citation.Guidance("CMS, CAHPS for MIPS survey and CMS Web Interface registration guide 2021");

    /// <summary>What registration is for a participant that does not report an MVP, from PY2021.</summary>
    /// <param name="participation">How the participant takes part.</param>
    /// <param name="eligibleClinicians">The number of eligible clinicians, at least 1.</param>
    /// <param name="reportsApp">Whether the APM Performance Pathway is reported, where the survey is a required measure.</param>
    /// <param name="sharedSavingsAco">Whether the participant is an ACO of the Shared Savings Program.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no clinician.</exception>
    public static CahpsRegistration Of(ParticipationOption participation, int eligibleClinicians, bool reportsApp, bool sharedSavingsAco)
    {
        Cited<int> fewest = Two.CitedBy(Guide);
        return eligibleClinicians < 1
            ? throw new ArgumentOutOfRangeException(nameof(eligibleClinicians), eligibleClinicians, "There is at least one clinician.")
            : new(StandingOf(participation, eligibleClinicians, reportsApp, sharedSavingsAco), fewest, Guide);
    }

    private static CahpsRegistrationStanding StandingOf(ParticipationOption participation, int clinicians, bool reportsApp, bool sharedSavingsAco)
    {
        if (participation is ParticipationOption.Individual or ParticipationOption.Subgroup || clinicians < Two)
        {
            return CahpsRegistrationStanding.NotOpen;
        }

        return participation == ParticipationOption.ApmEntity && sharedSavingsAco ? CahpsRegistrationStanding.Automatic
            : reportsApp ? CahpsRegistrationStanding.Required
            : CahpsRegistrationStanding.Optional;
    }
}

/// <summary>What registration for the survey is for a participant.</summary>
[JsonConverter(typeof(EnumNameConverter<CahpsRegistrationStanding>))]
public enum CahpsRegistrationStanding
{
    /// <summary>Not open: an individual, a subgroup outside of an MVP, or fewer than two clinicians.</summary>
    NotOpen,

    /// <summary>May register: the survey is one of the measures that can be reported.</summary>
    Optional,

    /// <summary>Must register: the survey is a required measure of the APM Performance Pathway.</summary>
    Required,

    /// <summary>Registered without asking: an ACO of the Shared Savings Program.</summary>
    Automatic,
}
