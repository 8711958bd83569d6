using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.Cost.CostSamples;

namespace Mips.Scoring.Tests.Cost;

public class MvpCostTests
{
    private static readonly CostBounds Thousand = ((CostBenchmarkMethod.MedianAndStandardDeviation)Py2024.Rules.Cost.BenchmarkMethod).CutOffs(Dollars.Of(1000m), Dollars.Of(100m));

    private static readonly Mvp Pathway = new()
    {
        Id = "G0000",
        Title = "A pathway",
        QualityMeasures = [],
        OutcomesBasedClaimsMeasures = [],
        PopulationHealthMeasures = [],
        CostMeasures = ["TPCC_1", "COST_KA_1"],
        ImprovementActivities = [],
        PromotingInteroperabilityMeasures = [],
    };

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("mvp-cost", "Worked rows");

    private static CostScore Score(params CostMeasureResult[] results) =>
        MvpCost.Score(Request(2024, results), Data(2024, [.. results.Select(r => Benchmark(r.MeasureId, Thousand))]), Pathway, Py2024.Rules.Cost);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        CostScore score = Score([.. row["results"].Split(", ").Select(text => text.Split(' ')).Select(p => Result(p[0], decimal.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture)))]);
        Assert.Equal((row.Number("points"), row.Number("available")), (score.AchievementPoints.ToDecimal(), score.AvailablePoints.ToDecimal()));
        Assert.Equal(row["score"] == "none" ? null : row.Number("score"), score.Score?.Value);
    }

    [Fact]
    public void A_measure_outside_the_mvp_says_so() =>
        Assert.Equal([(CostMeasureDisposition.NotInMvp, 0)], Score(Result("MSPB_1", 850m, 35)).Measures.Select(line => (line.Disposition, line.Decile)));
}
