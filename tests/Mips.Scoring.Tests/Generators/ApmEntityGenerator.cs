using Mips.Scoring.Tests.Oracle;

namespace Mips.Scoring.Tests.Generators;

/// <summary>APM Entities that leave some categories to their clinicians, and the clinicians with what their groups and they reported.</summary>
internal static class ApmEntityGenerator
{
    public static (ScoringRequest Entity, IReadOnlyList<OracleClinician> Clinicians) Entity(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        Dice dice = new(seed, unchecked((index * 41) + year)) { OnLimits = index % 4 == 3 };
        ScoringRequest entity = dice.Between(1, 3) switch
        {
            1 when year >= 2023 => RequestGenerator.MipsValuePathway(dice, data, ParticipationOption.ApmEntity),
            2 when year >= 2021 => RequestGenerator.ApmPerformancePathway(dice, data, ParticipationOption.ApmEntity),
            _ => RequestGenerator.TraditionalMips(dice, data, ParticipationOption.ApmEntity),
        };
        entity = entity with
        {
            Quality = dice.Chance(50) ? [] : entity.Quality,
            CahpsSurvey = dice.Chance(50) ? null : entity.CahpsSurvey,
            ImprovementActivities = dice.Chance(50) ? [] : entity.ImprovementActivities,
            PromotingInteroperability = dice.Chance(65) ? [] : entity.PromotingInteroperability,
        };
        ScoringRequest? group = dice.Chance(70) ? RequestGenerator.TraditionalMips(dice, data, ParticipationOption.Group) : null;
        return (entity, [.. Enumerable.Range(0, dice.Between(0, 4)).Select(_ => Clinician(dice, data, group))]);
    }

    private static OracleClinician Clinician(Dice dice, ReferenceData data, ScoringRequest? group) => new(
        dice.Chance(60) ? group : null,
        dice.Chance(50) ? RequestGenerator.TraditionalMips(dice, data, ParticipationOption.Individual) : null,
        dice.Chance(70) ? PerformanceCategories.None : (PerformanceCategories)dice.Between(1, 15));
}
