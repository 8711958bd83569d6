using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Batches;

/// <summary>What a law makes of one profile of a batch.</summary>
/// <param name="Grounds">The grounds of reweighting.</param>
/// <param name="MvpGrounds">The grounds in an MVP; those of traditional MIPS in a year without MVPs.</param>
/// <param name="FacilityGrounds">The grounds in traditional MIPS beside a facility's score.</param>
/// <param name="ExtremeCircumstances">Whether an exception for extreme circumstances stands against the APM credit.</param>
internal readonly record struct ProfileGrounds(ReweightingGrounds Grounds, ReweightingGrounds MvpGrounds, ReweightingGrounds FacilityGrounds, bool ExtremeCircumstances)
{
    public static ProfileGrounds Of(ClinicianProfile profile, CategoryWeightRules rules)
    {
        Participant participant = profile.Participant;
        bool automatic = profile.AutomaticExtremeAndUncontrollableCircumstances;
        ReweightingGrounds grounds = ReweightingGrounds.Of(participant, profile.Grants, automatic, rules);
        return new(
            grounds,
            rules.NoGroundInMvp is null ? grounds : MvpCategoryWeighting.GroundsOf(participant, profile.Grants, automatic, rules),
            ReweightingGrounds.Of(participant, FacilityBasedScore.GrantsThatHold(profile.Grants), automatic, rules),
            AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(participant.Option, profile.Grants, automatic, rules.AutomaticExtremeAndUncontrollableCircumstances));
    }
}
