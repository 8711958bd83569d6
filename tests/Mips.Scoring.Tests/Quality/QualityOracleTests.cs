using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;

namespace Mips.Scoring.Tests.Quality;

public class QualityOracleTests
{
    private const int Seed = 20261122;
    private const int RequestsPerYear = 1_000;

    public static TheoryData<int> Years => [2022, 2023, 2024, 2025, 2026];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_independent_oracle_agrees(int year)
    {
        ReferenceData data = CmsTables.For(year);
        OracleYear law = OracleYear.Of(year);
        for (int index = 0; index < RequestsPerYear; index++)
        {
            ScoringRequest request = RequestGenerator.TraditionalMips(data, Seed, index);
            OracleQuality expected = OracleQuality.Of(request, data, law);
            QualityScore actual = QualityCategory.Score(request, data, ProgramYears.For(year).Quality);
            Assert.True(
                expected.Points.HalfUp(4).ToDecimal() == actual.AchievementPoints.ToDecimal()
                    && expected.Available == actual.AvailablePoints.Total.ToDecimal()
                    && expected.Percent?.HalfUp(15).ToDecimal() == (actual.CategoryScore is { } score ? Rounding.HalfUp(score.Value, 15) : null)
                    && expected.DataSubmitted == actual.DataSubmitted,
                Difference(index, request, expected, actual));
        }
    }

    private static string Difference(int index, ScoringRequest request, OracleQuality expected, QualityScore actual) => string.Join(
        Environment.NewLine,
        [
            $"{index} ({request.Participant.Option}): oracle {expected.Points.ToDecimal()} of {expected.Available} = {expected.Percent?.ToDecimal()}, submitted {expected.DataSubmitted}, improvement {expected.Improvement.ToDecimal()}, adjustment {expected.ComplexOrganizationAdjustment.ToDecimal()}",
            $"engine {actual.AchievementPoints} of {actual.AvailablePoints.Total} = {actual.CategoryScore?.Value}, submitted {actual.DataSubmitted}, {actual.Improvement.Reason} {actual.Improvement.PercentagePoints}, adjustment {actual.ComplexOrganizationAdjustment}, {actual.OutcomePlace}, {actual.RequiredMeasures}",
            .. actual.Measures.Select(m => $"{m.Measure.Id} {m.CollectionType} {m.PerformanceRate} cases {m.Cases} completeness {m.DataCompleteness} {m.Achievement.Ground} {m.Points} {m.Disposition}"),
            .. expected.Measures.Select(m => $"oracle {m.Id} {m.CollectionType} {m.Points?.ToDecimal()} counted {expected.Counted.Contains(m)}"),
        ]);
}
