using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FacilityBased;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Why a clinician or a group is not determined to be facility-based.</summary>
internal static class FacilityBasedDetermination
{
    private static readonly Citation FacilityScore = Citation.Cfr("414.1380(e)(2)(i)");

    public static Shortfall? Of(ServicesByPlace services, bool hasFacilityScore, FacilityBasedRules rules) => FacilityBasedIndividual.Of(services, hasFacilityScore, rules) switch
    {
        FacilityBasedStatus.TooFewServicesInFacility => TooFewServices(services, rules),
        FacilityBasedStatus.NoInpatientOrEmergencyService => Counted(
            ShortfallReason.NoInpatientOrEmergencyService, ChangedFact.InpatientOrEmergencyServices, (long)services.Inpatient + services.EmergencyRoom, rules.MinimumInpatientOrEmergencyServices.Value, rules.MinimumInpatientOrEmergencyServices.Citation),
        FacilityBasedStatus.NoFacilityScore => new() { Subject = ShortfallSubject.FacilityBased, Reason = ShortfallReason.NoFacilityScore, Citation = FacilityScore },
        _ => null,
    };

    public static Shortfall? Of(int facilityBasedClinicians, int clinicians, FacilityBasedRules rules)
    {
        bool IsEnough(long number) => FacilityBasedGroup.Of((int)number, clinicians, ParticipationOption.Group, true, true, rules) == FacilityBasedStatus.FacilityBased;
        return IsEnough(facilityBasedClinicians) ? null
            : Shared(ShortfallReason.TooFewFacilityBasedClinicians, ChangedFact.FacilityBasedClinicians, facilityBasedClinicians, clinicians, IsEnough, rules.MinimumPercentOfGroup);
    }

    private static Shortfall TooFewServices(ServicesByPlace services, FacilityBasedRules rules)
    {
        long inFacility = (long)services.Inpatient + services.OnCampusOutpatient + services.EmergencyRoom;
        bool IsEnough(long number) => FacilityBasedIndividual.Of(services with { Inpatient = services.Inpatient + (int)(number - inFacility) }, true, rules) != FacilityBasedStatus.TooFewServicesInFacility;
        return Shared(ShortfallReason.TooFewServicesInFacility, ChangedFact.ServicesInFacility, inFacility, services.All, IsEnough, rules.MinimumPercentOfServices);
    }

    private static Shortfall Shared(ShortfallReason reason, ChangedFact fact, long number, long all, Func<long, bool> isEnough, Cited<decimal> needed)
    {
        Shortfall finding = new() { Subject = ShortfallSubject.FacilityBased, Reason = reason, Actual = all == 0 ? 0m : 100m * number / all, Needed = needed.Value, Citation = needed.Citation };
        return SmallestStep.Find(number, all, isEnough) is { } nearest ? finding with { Changes = [new(fact, null, -1, number, nearest)] } : finding;
    }

    private static Shortfall Counted(ShortfallReason reason, ChangedFact fact, long number, long needed, Citation citation) =>
        new() { Subject = ShortfallSubject.FacilityBased, Reason = reason, Actual = number, Needed = needed, Changes = [new(fact, null, -1, number, needed)], Citation = citation };
}
