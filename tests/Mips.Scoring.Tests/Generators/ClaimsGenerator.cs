namespace Mips.Scoring.Tests.Generators;

/// <summary>What CMS calculates from claims: quality measures around their minimums, costs around the bounds.</summary>
internal static class ClaimsGenerator
{
    private static readonly (string Id, int Cases, bool Individuals)[] qualityMeasures =
    [
        ("458", 200, false), ("479", 200, false), ("480", 25, true), ("484", 18, false), ("492", 21, false),
    ];

    public static ImmutableArray<AdministrativeClaimsResult> QualityResults(Dice dice, ReferenceData data, Participant participant)
    {
        bool individual = participant.Option == ParticipationOption.Individual;
        return
        [
            .. from measure in qualityMeasures
               where data.FindQualityMeasure(measure.Id) is not null && (measure.Individuals || !individual) && dice.Chance(30)
               let benchmark = data.FindQualityBenchmark(measure.Id, CollectionType.AdministrativeClaims)
               select new AdministrativeClaimsResult(measure.Id)
               {
                   PerformanceRate = Math.Max(0m, RateGenerator.Rate(dice, benchmark, false)),
                   Cases = dice.Pick(measure.Cases - 1, measure.Cases, measure.Cases + 1, 1000, 1000),
               },
        ];
    }

    public static ImmutableArray<CostMeasureResult> CostResults(Dice dice, ReferenceData data, Participant participant)
    {
        CostMeasure[] measures = [.. data.Tables.CostMeasures
            .Where(m => participant.Option != ParticipationOption.Individual || m.Id != "COST_LGH_1")];
        return
        [
            .. from measure in dice.Some(measures, dice.Pick(0, 0, 1, 1, 2, 3, 7))
               select new CostMeasureResult(measure.Id)
               {
                   Cost = data.FindCostBenchmark(measure.Id) is CostBenchmark benchmark ? Math.Max(0m, RateGenerator.Rate(dice, benchmark.Bounds, false)) : dice.Decimal(0, 50_000, 2),
                   Cases = dice.Pick(9, 10, 11, 19, 20, 21, 34, 35, 36, 200, 200, 200),
               },
        ];
    }
}
