using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class ComplexOrganizationAdjustmentTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("complex-organization-adjustment", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_adjustment_of_an_organization(RulePageRow row)
    {
        QualityMeasureScore[] lines = [.. row["eCQMs"].Split(' ').Select(points => Ecqm(QualityFacts.Number(points)))];
        Points adjustment = ComplexOrganizationAdjustment.Apply(
            lines, Enum.Parse<ParticipationOption>(row["Option"]), Points.Of(row.Number("Available")), QualityYears.For(row.Count("Year")).ComplexOrganizationAdjustment);

        Assert.Equal(row.Number("Adjustment"), adjustment.ToDecimal());
    }

    [Fact]
    public void Measures_that_do_not_count_have_two_readings()
    {
        ComplexOrganizationAdjustmentRules rules = QualityYears.For(2025).ComplexOrganizationAdjustment!;
        QualityMeasureScore[] lines = [Ecqm(7), Ecqm(5) with { Disposition = QualityMeasureDisposition.NotAmongTheBest }];

        Assert.Equal(Points.Of(2), ComplexOrganizationAdjustment.Apply(lines, ParticipationOption.VirtualGroup, Points.Of(60), rules));
        Assert.Equal(
            Points.Of(1),
            ComplexOrganizationAdjustment.Apply(lines, ParticipationOption.VirtualGroup, Points.Of(60), rules with { Measures = ComplexOrganizationReading.CountedEcqmsOnly }));
    }

    [Theory]
    [InlineData(CollectionType.MipsCqm, MeasurePointsGround.Benchmark, 20)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.IncompleteData, 20)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.Suppressed, 20)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.NoBenchmark, 19)]
    public void Only_complete_eCQMs_with_enough_cases_earn_it(CollectionType type, MeasurePointsGround ground, int cases)
    {
        QualityMeasureScore[] lines = [Ecqm(0) with { CollectionType = type, Cases = cases, Achievement = new(ground, 0, Points.Zero, MeasurePointsAdjustment.None, Points.Zero) }];

        Assert.Equal(Points.Zero, ComplexOrganizationAdjustment.Apply(lines, ParticipationOption.VirtualGroup, Points.Of(60), QualityYears.For(2025).ComplexOrganizationAdjustment));
    }

    private static QualityMeasureScore Ecqm(decimal points) => new()
    {
        Measure = QualityData.Measure("001"),
        CollectionType = CollectionType.Ecqm,
        Cases = 20,
        CasesNeeded = 20,
        Achievement = new(MeasurePointsGround.Benchmark, 5, Points.Of(points), MeasurePointsAdjustment.None, Points.Of(points)),
        Disposition = QualityMeasureDisposition.Counted,
    };
}
