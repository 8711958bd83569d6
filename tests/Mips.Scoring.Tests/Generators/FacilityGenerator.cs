using Mips.Scoring.Rules.FacilityBased;

namespace Mips.Scoring.Tests.Generators;

/// <summary>A request with the facility of the participant.</summary>
internal sealed record FacilityRequest(ScoringRequest Request, decimal? TotalPerformanceScore, FacilityPercentiles Percentiles);

/// <summary>
/// Participants in traditional MIPS and in MVPs, most of them facility-based, with a facility at, just below and above where a percentile begins.
/// Half of the individuals are in an area that CMS named, and half of all leave some categories to the facility.
/// </summary>
internal static class FacilityGenerator
{
    public static FacilityRequest Facility(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        Dice dice = new(seed, unchecked((index * 43) + year)) { OnLimits = index % 4 == 3 };
        ScoringRequest request = year >= 2023 && dice.Chance(40)
            ? RequestGenerator.MipsValuePathway(dice, data, ParticipationOption.Individual, ParticipationOption.Individual, ParticipationOption.Group, ParticipationOption.Subgroup, ParticipationOption.ApmEntity)
            : RequestGenerator.TraditionalMips(dice, data, ParticipationOption.Individual, ParticipationOption.Individual, ParticipationOption.Group, year == 2017 ? ParticipationOption.Group : ParticipationOption.VirtualGroup);
        FacilityPercentiles percentiles = Percentiles(dice, year);
        return new(WithoutApplicableMeasure(dice, Less(dice, request)), TotalPerformanceScore(dice, percentiles), percentiles);
    }

    private static ScoringRequest Less(Dice dice, ScoringRequest request)
    {
        bool all = dice.Chance(50);
        return request with
        {
            Participant = request.Participant with { FacilityBased = dice.Chance(90) },
            AutomaticExtremeAndUncontrollableCircumstances = request.Participant.Option == ParticipationOption.Individual && dice.Chance(50),
            Quality = all || dice.Chance(50) ? request.Quality : [],
            CahpsSurvey = all || dice.Chance(50) ? request.CahpsSurvey : null,
            Cost = all || dice.Chance(50) ? request.Cost : [],
            ImprovementActivities = all || dice.Chance(50) ? request.ImprovementActivities : [],
            PromotingInteroperability = all || dice.Chance(50) ? request.PromotingInteroperability : [],
        };
    }

    // 414.1380(c)(2)(i)(A)(1) is what CMS determines of those who submit no measure.
    private static ScoringRequest WithoutApplicableMeasure(Dice dice, ScoringRequest request) => request.Quality.IsEmpty && request.CahpsSurvey is null && request.Participant.Option != ParticipationOption.Subgroup && dice.Chance(20)
        ? request with { ReweightingGrants = request.ReweightingGrants.RemoveAll(g => g.Circumstance == ReweightingCircumstance.NoApplicableQualityMeasure).Add(new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality)) }
        : request;

    private static FacilityPercentiles Percentiles(Dice dice, int year) => new(
        year,
        [
            new(0, 0m, dice.Decimal(0, 40, 2), dice.Decimal(0, 40, 2)),
            new(25, 20m, dice.Decimal(30, 60, 2), dice.Decimal(30, 60, 2)),
            new(50, 35.125m, dice.Decimal(50, 85, 4), dice.Decimal(50, 85, 4)),
            new(75, 35.125m, 75m, 75m),
            new(99, 90m, 100m, 93.87m),
        ]);

    private static decimal? TotalPerformanceScore(Dice dice, FacilityPercentiles percentiles)
    {
        decimal limit = dice.Pick(percentiles.Rows).FromTotalPerformanceScore;
        return dice.Pick<decimal?>(null, limit, limit, limit + 0.001m, Math.Max(0m, limit - 0.001m), 100m, dice.Decimal(0, 100, 3), dice.Decimal(0, 100, 3));
    }
}
