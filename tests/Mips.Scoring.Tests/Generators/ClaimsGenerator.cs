using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;

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
               select QualityResult(dice, data, measure.Id, measure.Cases),
        ];
    }

    public static AdministrativeClaimsResult QualityResult(Dice dice, ReferenceData data, string id, int cases) => new(id)
    {
        PerformanceRate = PerformanceRate.Of(Math.Max(0m, RateGenerator.Rate(dice, data.FindQualityBenchmark(id, CollectionType.AdministrativeClaims), false))),
        Cases = dice.Pick(cases - 1, cases, cases + 1, 1000, 1000),
        Suppressed = data.PerformanceYear >= 2019 && dice.Chance(6),
    };

    public static ImmutableArray<CostMeasureResult> CostResults(Dice dice, ReferenceData data, Participant participant)
    {
        CostMeasure[] measures = [.. data.Tables.CostMeasures
            .Where(m => participant.Option != ParticipationOption.Individual || m.Id != "COST_LGH_1")];
        return [.. dice.Some(measures, dice.Pick(0, 0, 1, 1, 2, 3, 7)).Select(measure => CostResult(dice, data, measure))];
    }

    public static CostMeasureResult CostResult(Dice dice, ReferenceData data, CostMeasure measure) => new(measure.Id)
    {
        Cost = Dollars.Of(data.FindCostBenchmark(measure.Id) is CostBenchmark benchmark ? Math.Max(0m, RateGenerator.Rate(dice, benchmark.Bounds.Measured, false)) : dice.Decimal(0, 50_000, 2)),
        Cases = dice.Pick(9, 10, 11, 19, 20, 21, 34, 35, 36, 200, 200, 200),
        Suppressed = data.PerformanceYear >= 2022 && dice.Chance(6),
    };
}
