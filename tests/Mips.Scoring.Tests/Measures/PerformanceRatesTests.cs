using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class PerformanceRatesTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("performance-rates", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void A_rate_from_counts(RulePageRow row)
    {
        MeasuredPerformance measured = PerformanceRates.OfCounts(Counts(row), Enum.Parse<CollectionType>(row["Collection type"]), QualityYears.PointsFor(row.Count("Year")).PerformanceRates);

        Assert.Equal(row["Rate"] == "none" ? null : row.Number("Rate"), measured.Rate?.ToDecimal());
        Assert.Equal(row.Count("Cases"), measured.Cases);
        Assert.Equal(row.Number("Completeness"), measured.Completeness.Value);
    }

    [Theory]
    [InlineData(CollectionType.MipsCqm, CaseCountReading.EligiblePopulation, 24)]
    [InlineData(CollectionType.Ecqm, CaseCountReading.EligiblePopulation, 20)]
    [InlineData(CollectionType.MipsCqm, CaseCountReading.PerformanceDenominator, 15)]
    [InlineData(CollectionType.Ecqm, CaseCountReading.PerformanceDenominator, 15)]
    public void Cases_have_two_readings(CollectionType type, CaseCountReading reading, int cases)
    {
        MeasureCounts counts = new() { PerformanceMet = 10, PerformanceNotMet = 5, Exclusions = 4, Exceptions = 1, EligiblePopulation = 24 };

        Assert.Equal(cases, PerformanceRates.OfCounts(counts, type, QualityYears.PointsFor(2024).PerformanceRates with { CaseCount = reading }).Cases);
    }

    [Fact]
    public void A_stated_completeness_takes_the_place_of_the_calculated_one()
    {
        QualityMeasureSubmission submission = new("001", CollectionType.MipsCqm)
        {
            Counts = new() { PerformanceMet = 10, PerformanceNotMet = 10, EligiblePopulation = 40 },
            DataCompleteness = 80m,
        };

        Assert.Equal(80m, PerformanceRates.Of(submission, QualityData.Measure("001"), QualityYears.PointsFor(2024).PerformanceRates).Completeness.Value);
    }

    /// <summary>§ 414.1380(b)(1)(iii): one eligible case is a case; a rate of nothing is none.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void One_eligible_case_is_a_case(int cases, bool any)
    {
        PerformanceRateRules rules = QualityYears.PointsFor(2024).PerformanceRates;

        Assert.Equal(any, PerformanceRates.OfCounts(new() { PerformanceMet = cases, PerformanceNotMet = 0, EligiblePopulation = cases }, CollectionType.MipsCqm, rules).HasEligibleCases);
        Assert.Equal((cases, any), CasesOf(new("001", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = cases }));
        Assert.Equal((0, false), CasesOf(new("001", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(50m) }));

        (int, bool) CasesOf(QualityMeasureSubmission submission)
        {
            MeasuredPerformance measured = PerformanceRates.Of(submission, QualityData.Measure("001"), rules);
            return (measured.Cases, measured.HasEligibleCases);
        }
    }

    private static MeasureCounts Counts(RulePageRow row) => new()
    {
        PerformanceMet = row.Count("Met"),
        PerformanceNotMet = row.Count("Not met"),
        Exclusions = row.Count("Exclusions"),
        Exceptions = row.Count("Exceptions"),
        EligiblePopulation = row.Count("Eligible"),
    };
}
