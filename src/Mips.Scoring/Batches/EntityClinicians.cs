using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>The clinicians of an APM Entity of a batch, with the scorecards of their own reporting.</summary>
/// <param name="Clinicians">Every MIPS eligible clinician of the entity.</param>
/// <param name="MipsApm">The kind of MIPS APM the entity takes part in.</param>
internal sealed record EntityClinicians(ImmutableArray<ApmClinician> Clinicians, MipsApm MipsApm);

/// <summary>What a law makes of an APM Entity's clinicians; all empty for everybody else.</summary>
/// <param name="Averages">Their averages.</param>
/// <param name="Submitted">Whether they submitted data on which an improvement activities credit can rest.</param>
/// <param name="QualityIsEstimate">Whether a quality score among them rests on a placeholder benchmark.</param>
internal readonly record struct EntityFacts(ApmEntityAverages Averages, SubmittedByClinicians Submitted, bool QualityIsEstimate)
{
    public static EntityFacts[] Of(EntityClinicians[] entities, ProgramYear law) => ValueArray.OfNumbers(entities.Length, i => Of(entities[i], law));

    private static EntityFacts Of(EntityClinicians entity, ProgramYear law) => new(
        ApmEntityAverages.Of(entity.Clinicians, entity.MipsApm, law),
        SubmittedByClinicians.Of(entity.Clinicians),
        ApmEntityRollUp.QualityIsEstimate(entity.Clinicians));
}
