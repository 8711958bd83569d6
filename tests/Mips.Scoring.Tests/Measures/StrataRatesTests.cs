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

    /// <summary>Completeness of all strata: met, not met, excluded and excepted of the eligible, as of one rate, § 414.1340(a).</summary>
    [Fact]
    public void Exclusions_and_exceptions_of_strata_are_reported()
    {
        MeasureCounts counts = new() { PerformanceMet = 4, PerformanceNotMet = 3, Exclusions = 2, Exceptions = 1, EligiblePopulation = 20 };

        MeasuredPerformance measured = StrataRates.Of([new("a", counts), new("b", counts)], CollectionType.MipsCqm, MultiRate(StrataAlgorithm.SumNumerators), Rules);

        Assert.Equal((50m, 57.14m), (measured.Completeness.Value, measured.Rate!.Value.ToDecimal()));
    }

    /// <summary>One eligible case in any stratum is a case, in both readings of their totals; strata without any have no rate.</summary>
    [Theory]
    [InlineData(StrataTotalsReading.Sum, "0 0", "0 0", false)]
    [InlineData(StrataTotalsReading.Sum, "1 1", "0 0", true)]
    [InlineData(StrataTotalsReading.Sum, "0 0", "1 1", true)]
    [InlineData(StrataTotalsReading.Lowest, "0 0", "0 0", false)]
    [InlineData(StrataTotalsReading.Lowest, "1 1", "0 0", true)]
    [InlineData(StrataTotalsReading.Lowest, "0 0", "1 1", true)]
    public void One_eligible_case_in_a_stratum_is_a_case(StrataTotalsReading reading, string a, string b, bool any)
    {
        MeasuredPerformance measured = StrataRates.Of([Stratum("a", a), Stratum("b", b)], CollectionType.MipsCqm, MultiRate(StrataAlgorithm.SumNumerators), Rules with { StrataTotals = reading });

        Assert.Equal((any, any ? PerformanceRate.Of(100m) : null), (measured.HasEligibleCases, measured.Rate));
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
