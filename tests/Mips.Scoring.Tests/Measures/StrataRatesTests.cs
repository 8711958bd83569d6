using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class StrataRatesTests
{
    private static readonly PerformanceRateRules Rules = QualityYears.PointsFor(2024).PerformanceRates;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("strata-rates", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void One_rate_from_several_strata(RulePageRow row)
    {
        MeasuredPerformance measured = StrataRates.Of(
            [Stratum("a", row["a met of"]), Stratum("b", row["b met of"]), Stratum("overall", row["overall met of"])],
            CollectionType.MipsCqm,
            MultiRate(Enum.Parse<StrataAlgorithm>(row["Algorithm"])),
            Rules);

        Assert.Equal(row["Rate"] == "none" ? null : row.Number("Rate"), measured.Rate?.ToDecimal());
        Assert.Equal(row.Count("Cases"), measured.Cases);
    }

    [Fact]
    public void A_rate_stated_for_a_stratum_enters_the_mean()
    {
        StratumCounts stated = Stratum("a", "10 20") with { PerformanceRate = PerformanceRate.Of(42.5m) };

        Assert.Equal(66.25m, StrataRates.Of([stated, Stratum("b", "90 100")], CollectionType.MipsCqm, MultiRate(StrataAlgorithm.SimpleAverage), Rules).Rate!.Value.ToDecimal());
        Assert.Equal(82.08m, StrataRates.Of([stated, Stratum("b", "90 100")], CollectionType.MipsCqm, MultiRate(StrataAlgorithm.WeightedAverage), Rules).Rate!.Value.ToDecimal());
    }

    [Fact]
    public void Totals_of_strata_have_two_readings()
    {
        StratumCounts[] strata = [Stratum("a", "10 20"), Stratum("b", "90 100") with { Counts = new() { PerformanceMet = 90, PerformanceNotMet = 10, EligiblePopulation = 200 } }];
        QualityMeasure measure = MultiRate(StrataAlgorithm.SimpleAverage);
        MeasuredPerformance sum = StrataRates.Of(strata, CollectionType.MipsCqm, measure, Rules);
        MeasuredPerformance lowest = StrataRates.Of(strata, CollectionType.MipsCqm, measure, Rules with { StrataTotals = StrataTotalsReading.Lowest });

        Assert.Equal((220, 54.545454m), (sum.Cases, sum.Completeness.Value));
        Assert.Equal((20, 50m), (lowest.Cases, lowest.Completeness.Value));
    }

    private static QualityMeasure MultiRate(StrataAlgorithm algorithm) => QualityData.Measure("226") with
    {
        StrataAlgorithm = algorithm,
        Strata = ["a", "b", "overall"],
        ReportingStratum = "a",
        PerformanceStratum = "b",
    };

    private static StratumCounts Stratum(string name, string metOf)
    {
        int[] numbers = [.. metOf.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        return new(name, new() { PerformanceMet = numbers[0], PerformanceNotMet = numbers[1] - numbers[0], EligiblePopulation = numbers[1] });
    }
}
