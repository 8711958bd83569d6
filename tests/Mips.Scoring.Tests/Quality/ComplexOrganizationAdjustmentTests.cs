using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class ComplexOrganizationAdjustmentTests
{
    private static readonly int[][] NoCompanions = [.. Enumerable.Range(0, 20).Select(_ => Array.Empty<int>())];

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("complex-organization-adjustment", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_adjustment_of_an_organization(RulePageRow row)
    {
        QualityLine[] lines = [.. row["eCQMs"].Split(' ').Select((points, i) => Ecqm(QualityFacts.Number(points), i))];
        Points adjustment = ComplexOrganizationAdjustment.Apply(
            lines, NoCompanions, Enum.Parse<ParticipationOption>(row["Option"]), Points.Of(row.Number("Available")), QualityYears.For(row.Count("Year")).ComplexOrganizationAdjustment);

        Assert.Equal(row.Number("Adjustment"), adjustment.ToDecimal());
    }

    [Fact]
    public void The_adjustment_is_not_part_of_the_achievement_percent()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.VirtualGroup, Clinicians = 30 },
            Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 }, new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 }],
            PriorYear = new() { QualityAchievementPercent = 20m },
        };
        QualityScore score = QualityCategory.Score(request, CmsTables.For(2025), QualityYears.For(2025));

        Assert.Equal(Points.Of(2), score.ComplexOrganizationAdjustment);
        Assert.Equal(Percent.OfShare(score.AchievementPoints.ToDecimal(), score.AvailablePoints.Total.ToDecimal()), score.Improvement.Current);
    }

    [Fact]
    public void Measures_that_do_not_count_have_two_readings()
    {
        ComplexOrganizationAdjustmentRules rules = QualityYears.For(2025).ComplexOrganizationAdjustment!;
        QualityLine[] lines = [Ecqm(7), Ecqm(5, 1) with { Disposition = QualityMeasureDisposition.NotAmongTheBest }];

        Assert.Equal(Points.Of(2), ComplexOrganizationAdjustment.Apply(lines, NoCompanions, ParticipationOption.VirtualGroup, Points.Of(60), rules));
        Assert.Equal(
            Points.Of(1),
            ComplexOrganizationAdjustment.Apply(lines, NoCompanions, ParticipationOption.VirtualGroup, Points.Of(60), rules with { Measures = ComplexOrganizationReading.CountedEcqmsOnly }));
    }

    /// <summary>"Each measure may not exceed 10": under another ID it is the same measure, wherever that stands.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Points_of_the_same_measure_under_another_ID_leave_less_room(int ecqm, int other)
    {
        QualityLine[] lines = new QualityLine[2];
        lines[ecqm] = Ecqm(7, ecqm);
        lines[other] = Ecqm(9.5m, other) with { CollectionType = CollectionType.MedicareCqm };
        int[][] companions = [[1], [0]];

        Assert.Equal(Points.Of(0.5m), ComplexOrganizationAdjustment.Apply(lines, companions, ParticipationOption.ApmEntity, Points.Of(60), QualityYears.For(2025).ComplexOrganizationAdjustment));
    }

    [Theory]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.Benchmark, 20, 75, 1)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.NoBenchmark, 20, 75, 1)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.Suppressed, 20, 75, 1)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.IncompleteData, 20, 74, 0)]
    [InlineData(CollectionType.Ecqm, MeasurePointsGround.NoBenchmark, 19, 75, 0)]
    [InlineData(CollectionType.MipsCqm, MeasurePointsGround.Benchmark, 20, 75, 0)]
    public void Only_complete_eCQMs_with_enough_cases_earn_it(CollectionType type, MeasurePointsGround ground, int cases, int completeness, int adjustment)
    {
        QualityLine[] lines =
        [
            Ecqm(0) with
            {
                CollectionType = type,
                HasEnoughCases = cases >= 20,
                IsComplete = completeness >= 75,
                Achievement = new(ground, 0, Points.Zero, MeasurePointsAdjustment.None, Points.Zero),
            },
        ];

        Assert.Equal(Points.Of(adjustment), ComplexOrganizationAdjustment.Apply(lines, NoCompanions, ParticipationOption.VirtualGroup, Points.Of(60), QualityYears.For(2025).ComplexOrganizationAdjustment));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(9.7, 0.3)]
    [InlineData(2, 1)]
    public void A_measure_that_counts_through_another_collection_type_is_not_lifted_above_ten(decimal pointsOfMipsCqm, decimal expected)
    {
        QualityLine[] lines =
        [
            Ecqm(2) with { Disposition = QualityMeasureDisposition.OtherCollectionTypeCounts },
            Ecqm(pointsOfMipsCqm) with { CollectionType = CollectionType.MipsCqm },
        ];

        Assert.Equal(Points.Of(expected), ComplexOrganizationAdjustment.Apply(lines, NoCompanions, ParticipationOption.VirtualGroup, Points.Of(60), QualityYears.For(2025).ComplexOrganizationAdjustment));
    }

    private static QualityLine Ecqm(decimal points, int measure = 0) => new()
    {
        Measure = measure,
        CollectionType = CollectionType.Ecqm,
        CanCount = true,
        HasEnoughCases = true,
        IsComplete = true,
        Achievement = new(MeasurePointsGround.Benchmark, 5, Points.Of(points), MeasurePointsAdjustment.None, Points.Of(points)),
        Disposition = QualityMeasureDisposition.Counted,
    };
}
