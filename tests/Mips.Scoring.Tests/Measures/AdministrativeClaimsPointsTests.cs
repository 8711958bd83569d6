using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class AdministrativeClaimsPointsTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("administrative-claims-points", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void A_measure_that_CMS_calculates(RulePageRow row)
    {
        int year = row.Count("Year");
        QualityMeasure measure = QualityData.Measure(row["Measure"], QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims) with { FirstPerformanceYear = year };
        Participant participant = new()
        {
            Option = Enum.Parse<ParticipationOption>(row["Option"]),
            Clinicians = row.Count("Clinicians"),
            HasCardiologist = row.YesNo("Cardiologist"),
        };
        AdministrativeClaimsMeasureScore score = AdministrativeClaimsPoints.Of(
            new(measure.Id) { PerformanceRate = PerformanceRate.Of(row.Number("Rate")), Cases = row.Count("Cases") },
            measure,
            row.YesNo("Benchmark") ? QualityData.Benchmark(measure.Id, CollectionType.AdministrativeClaims, cap: true) : null,
            participant,
            QualityYears.PointsFor(year));

        Assert.Equal(Enum.Parse<AdministrativeClaimsDisposition>(row["Disposition"]), score.Disposition);
        Assert.Equal(row.Number("Points"), score.Points.ToDecimal());
    }

    /// <summary>CMS publishes placeholders until the benchmarks of the year are there: what rests on one is an estimate.</summary>
    [Theory]
    [InlineData(BenchmarkBasis.Mock, true)]
    [InlineData(BenchmarkBasis.Historical, false)]
    public void A_placeholder_is_no_benchmark_of_the_year(BenchmarkBasis basis, bool isPlaceholder) => Assert.Equal(
        isPlaceholder,
        AdministrativeClaimsFacts.Of(QualityData.Measure("480"), QualityData.Benchmark("480", CollectionType.AdministrativeClaims) with { Basis = basis }, QualityYears.PointsFor(2024)).IsPlaceholder);

    [Fact]
    public void A_suppressed_measure_is_not_scored()
    {
        QualityMeasure measure = QualityData.Measure("480") with { SuppressedFor = [CollectionType.AdministrativeClaims] };
        AdministrativeClaimsMeasureScore score = AdministrativeClaimsPoints.Of(
            new("480") { PerformanceRate = PerformanceRate.Of(55), Cases = 100 },
            measure,
            QualityData.Benchmark("480", CollectionType.AdministrativeClaims),
            new() { Option = ParticipationOption.Group },
            QualityYears.PointsFor(2024));

        Assert.Equal(AdministrativeClaimsDisposition.Suppressed, score.Disposition);
    }
}
