using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class HighPriorityBonusTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("high-priority-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_submission(RulePageRow row) =>
        Assert.Equal(row.Number("Bonus"), Score(row["Submitted"], row.Count("Year"), QualityYears.For(row.Count("Year"))).HighPriorityBonus.ToDecimal());

    [Fact]
    public void The_bonus_does_not_depend_on_the_selection()
    {
        QualityScore score = Score("O1:95 P1:95 P2:95 P3:95 P4:95 P5:95 O2:15", 2021, QualityYears.For(2021));

        Assert.Equal(QualityMeasureDisposition.NotAmongTheBest, score.DispositionOf("O2"));
        Assert.Equal(Points.Of(2), score.HighPriorityBonus);
    }

    [Theory]
    [InlineData(BonusRateReading.BetterThanTheWorst, 2)]
    [InlineData(BonusRateReading.AboveZero, 0)]
    public void An_inverse_measure_at_zero_has_two_readings(BonusRateReading reading, int bonus)
    {
        QualityRules rules = QualityYears.For(2017);
        rules = rules with { HighPriorityBonus = rules.HighPriorityBonus! with { Rate = reading } };
        QualityMeasure inverse = QualityData.Measure("192", QualityMeasureType.Outcome) with { IsInverse = true };
        ReferenceData data = QualityData.Data(2017, [QualityData.Measure("001", QualityMeasureType.Outcome), inverse], [QualityData.Benchmark("192", CollectionType.MipsCqm, QualityData.Bounds(0.92m, 0.42m, 0, 0, 0, 0, 0, 0))], []);
        QualityScore score = QualityCategory.Score(QualityData.Request(2017, QualityData.Submit("192", 0), QualityData.Submit("001", 100)), data, rules);

        Assert.Equal(Points.Of(bonus), score.HighPriorityBonus);
    }

    [Fact]
    public void A_measure_through_two_collection_types_earns_once() =>
        Assert.Equal(Points.Of(2), Score("O1:95 O2:55 O2:45/e", 2021, QualityYears.For(2021)).HighPriorityBonus);

    private static QualityScore Score(string submitted, int year, QualityRules rules) =>
        QualityCategory.Score(QualityData.Request(year, [.. QualityFacts.Parse(submitted)]), QualityData.Data(year, QualityFacts.Measures()), rules);
}
