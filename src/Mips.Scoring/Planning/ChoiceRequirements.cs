using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Planning;

/// <summary>What a scored choice needs.</summary>
internal static class ChoiceRequirements
{
    public static IEnumerable<ChoiceRequirement> Of(Scorecard card)
    {
        if (card.Request.Mvp is not null && card.Law.MvpRegistration is { } registration)
        {
            yield return Registration(card, registration);
            if (card.Request.Participant.Option == ParticipationOption.Group && registration.GroupAttestsSpecialty.Value)
            {
                yield return new(ChoiceRequirementKind.SpecialtyAttestation, registration.Closes.Value, 0);
            }
        }

        if (card.Weights.Quality.IsScored && card.Quality.RequiredMeasures.Unfilled > 0)
        {
            yield return new(ChoiceRequirementKind.QualityMeasures, null, card.Quality.RequiredMeasures.Unfilled);
        }

        if (card.Weights.Quality.IsScored && card.Quality.OutcomePlace == OutcomePlace.NotFilled)
        {
            yield return new(ChoiceRequirementKind.OutcomeMeasure, null, 1);
        }

        if (card.Weights.ImprovementActivities.IsScored && card.ImprovementActivities.Score == Percent.Zero)
        {
            yield return new(ChoiceRequirementKind.ImprovementActivity, null, 1);
        }

        if (card.Weights.PromotingInteroperability.IsScored && !card.PromotingInteroperability.MeetsRequirements)
        {
            yield return new(ChoiceRequirementKind.PromotingInteroperability, null, 1);
        }
    }

    private static ChoiceRequirement Registration(Scorecard card, MvpRegistrationRules rules) => card.Request.CahpsSurvey is null
        ? new(ChoiceRequirementKind.MvpRegistration, rules.Closes.Value, 0)
        : new(ChoiceRequirementKind.MvpRegistrationWithSurvey, rules.ClosesForCahps.Value, 0);
}
