using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>What CMS finds in its claims and in the year before.</summary>
internal sealed class ClaimDraws
{
    private const decimal LargestContribution = 5m;
    private static readonly RiskIndicator Hcc = new(0m) { Mean = 1.25m, StandardDeviation = 0.55m, Median = 1.14m };
    private static readonly RiskIndicator Dual = new(0m) { Mean = 0.22m, StandardDeviation = 0.17m, Median = 0.17m };

    private readonly ReferenceData data;
    private readonly Dice dice;
    private readonly CostMeasure[] costMeasures;
    private readonly QualityBenchmark[] claimsBenchmarks;

    public ClaimDraws(ReferenceData data, Dice dice)
    {
        this.data = data;
        this.dice = dice;
        CostRules rules = ProgramYears.For(data.PerformanceYear).Cost;
        this.costMeasures =
        [
            .. data.Tables.CostMeasures.Where(m => data.FindCostBenchmark(m.Id) is not null
                && rules.SuppressedMeasures.All(suppressed => suppressed.Value != m.Id)
                && rules.InformationalMeasures?.Covers(m.FirstPerformanceYear, data.PerformanceYear) != true),
        ];
        this.claimsBenchmarks = [.. data.Tables.QualityBenchmarks.Where(benchmark => benchmark.CollectionType == CollectionType.AdministrativeClaims)];
    }

    public ImmutableArray<AdministrativeClaimsResult> AdministrativeClaims(int level) =>
    [
        .. this.claimsBenchmarks
            .Where(_ => this.dice.Chance(7_000))
            .Select(benchmark => new AdministrativeClaimsResult(benchmark.MeasureId) { PerformanceRate = RateNear.Level(benchmark.Bounds, level, this.dice), Cases = this.dice.Below(600) }),
    ];

    public ImmutableArray<CostMeasureResult> Cost(int level)
    {
        int count = Math.Min(this.dice.Pick(Marginals.CostMeasureCounts), this.costMeasures.Length);
        int first = this.dice.Below(this.costMeasures.Length);
        return this.Cost(Enumerable.Range(first, count).Select(i => this.costMeasures[i % this.costMeasures.Length]), level);
    }

    /// <summary>The cost measures of an MVP.</summary>
    public ImmutableArray<CostMeasureResult> Cost(Mvp mvp, int level) => this.Cost(this.costMeasures.Where(measure => mvp.CostMeasures.Contains(measure.Id)), level);

    /// <summary>The year before: better than the usual level of this year for those who do not improve.</summary>
    public PriorYearResults PriorYear(int qualityLevel, int costLevel)
    {
        decimal quality = Before(qualityLevel, this.dice.Chance(Marginals.ImprovesInQuality) ? 70 + this.dice.Below(25) : 130);
        decimal cost = this.dice.Chance(Marginals.ImprovesInCost)
            ? Before(costLevel, this.dice.Chance(Marginals.DoublesInCost * 10_000 / Marginals.ImprovesInCost) ? 35 : 60 + this.dice.Below(35))
            : Before(costLevel, 130);
        return new PriorYearResults { QualityAchievementPercent = quality, QualityScore = quality, CostScore = cost };
    }

    public PatientPopulation PatientPopulation()
    {
        RiskLevel level = this.dice.Pick(Marginals.RiskLevels);
        bool hccFirst = this.dice.Chance(5_000);
        bool hcc = level is RiskLevel.Two or RiskLevel.BothAtMost || (hccFirst && level != RiskLevel.None);
        bool dual = level is RiskLevel.Two or RiskLevel.BothAtMost || (!hccFirst && level != RiskLevel.None);
        bool most = level is RiskLevel.OneAtMost or RiskLevel.BothAtMost;
        return new PatientPopulation { HccRiskScore = this.Indicator(Hcc, hcc, most), DualProportion = this.Indicator(Dual, dual, most) };
    }

    // The first measure has enough cases, so that the category has a score.
    private ImmutableArray<CostMeasureResult> Cost(IEnumerable<CostMeasure> measures, int level) =>
    [
        .. measures.Select((measure, index) => new CostMeasureResult(measure.Id)
        {
            Cost = Dollars.Of(RateNear.Level(this.data.FindCostBenchmark(measure.Id)!.Bounds.Measured, level, this.dice).ToDecimal()),
            Cases = (index == 0 ? 40 : 5) + this.dice.Below(400),
        }),
    ];

    private static decimal Before(int level, int percent) => Math.Min(100m, level * percent / 100m);

    private RiskIndicator Indicator(RiskIndicator nation, bool reachesMedian, bool most)
    {
        if (!reachesMedian)
        {
            return nation with { Value = nation.Median * this.dice.Below(1000) / 1000m };
        }

        decimal atMost = nation.Mean + (nation.StandardDeviation * (LargestContribution - 1.5m) / 4m);
        decimal share = most ? 1m + (this.dice.Below(100) / 100m) : this.dice.Below(1000) * this.dice.Below(1000) / 1_000_000m;
        return nation with { Value = decimal.Round(nation.Median + ((atMost - nation.Median) * share), 4) + (most ? 0.0001m : 0m) };
    }
}
