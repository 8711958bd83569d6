using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Sets of improvement activities, some too short or performed by too few clinicians.</summary>
internal static class ActivityGenerator
{
    public static ImmutableArray<ImprovementActivitySubmission> Activities(Dice dice, ReferenceData data, Participant participant)
    {
        ImprovementActivity[] inventory = [.. data.Tables.ImprovementActivities.Where(a => a.Id is not ("IA_PCMH" or "IA_MVP"))];
        List<string> ids = [.. dice.Some(inventory, dice.Pick(0, 0, 1, 1, 2, 2, 3, 4, 5)).Select(a => a.Id)];
        if (dice.Chance(10))
        {
            ids.Add("IA_PCMH");
        }

        return [.. ids.Select(id => Attested(dice, id, participant))];
    }

    public static ImprovementActivitySubmission Attested(Dice dice, string id, Participant participant) => new(id)
    {
        ContinuousDays = dice.Pick(90, 90, 90, 91, 365, 89),
        PercentOfGroup = participant.Option == ParticipationOption.Individual ? 50m : dice.Pick(50m, 50m, 50m, 100m, 49.99m),
    };
}
