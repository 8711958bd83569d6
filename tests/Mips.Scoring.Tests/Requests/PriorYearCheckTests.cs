using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

public sealed class PriorYearCheckTests
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("0", "100", "50", null)]
    [InlineData("-1", "50", null, "priorYear.qualityAchievementPercent")]
    [InlineData("50", "100.01", null, "priorYear.qualityScore")]
    [InlineData("50", "50", "-0.01", "priorYear.costScore")]
    [InlineData("50", null, null, "priorYear.qualityScore")]
    [InlineData(null, "50", null, "priorYear.qualityAchievementPercent")]
    public void The_problem_of_the_year_before(string? achievement, string? quality, string? cost, string? path)
    {
        RequestProblems problems = default;
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            PriorYear = new() { QualityAchievementPercent = Number(achievement), QualityScore = Number(quality), CostScore = Number(cost) },
        };

        PriorYearCheck.Check(request, null!, ref problems);

        Assert.Equal(path, problems.All.SingleOrDefault()?.Path);
    }

    [Fact]
    public void A_request_without_a_year_before_has_no_problem()
    {
        RequestProblems problems = default;

        PriorYearCheck.Check(new ScoringRequest { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual } }, null!, ref problems);

        Assert.Empty(problems.All);
    }

    /// <summary>No facility-based measurement before PY2019, and none in PY2021 and PY2022: CMS calculated no total performance score.</summary>
    [Theory]
    [InlineData(2018, true)]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    [InlineData(2026, false)]
    public void The_year_before_can_be_facility_based_only_if_it_had_such_measurement(int year, bool problem)
    {
        ScoringRequest request = new() { PerformanceYear = year, Participant = new() { Option = ParticipationOption.Individual }, PriorYear = new() { FacilityBased = true } };

        Scorer.TryScore(request, CmsTables.For(year), out _, out ImmutableArray<RequestProblem> problems);

        Assert.Equal(problem ? ["priorYear.facilityBased"] : [], problems.Select(one => one.Path));
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
