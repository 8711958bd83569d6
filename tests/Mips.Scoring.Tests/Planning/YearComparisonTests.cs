using Mips.Scoring.Numbers;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class YearComparisonTests
{
    // CMS's data of PY2026 has no measure 110 for traditional MIPS any more; 236 goes on.
    [Fact]
    public void A_measure_that_ended_is_left_out_and_named()
    {
        ScoringRequest facts = QualityData.Request(2020, new QualityMeasureSubmission("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 }, new QualityMeasureSubmission("110", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 });
        YearComparison comparison = YearComparison.Of(facts, [.. new[] { 2020, 2026 }.Select(year => new YearAndLaw(CmsTables.For(year)))]);
        Assert.Empty(comparison.Results[0].LeftOut);
        Assert.Contains(comparison.Results[1].LeftOut, problem => Equals(problem.Value, "110"));
        Assert.Equal("236", Assert.Single(comparison.Results[1].Scorecard.Request.Quality).MeasureId);
        Assert.Contains(comparison.Results[1].Scorecard.Warnings, warning => warning.Code == RequestProblemCode.LeftOut);
    }

    [Fact]
    public void A_reform_stands_beside_the_law()
    {
        ProgramYear law = ProgramYears.For(2026);
        ProgramYear reform = law with { Payment = law.Payment with { PerformanceThreshold = law.Payment.PerformanceThreshold with { Value = 80m } } };
        ScoringRequest facts = QualityData.Request(2026, new QualityMeasureSubmission("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 }) with { ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")] };
        YearComparison comparison = YearComparison.Of(facts, [new(CmsTables.For(2026)), new(CmsTables.For(2026), reform, "threshold 80")]);
        Assert.Equal(comparison.Results[0].Scorecard.FinalScore, comparison.Results[1].Scorecard.FinalScore);
        Assert.True(comparison.Results[1].Scorecard.PaymentAdjustment(0m).Percent < comparison.Results[0].Scorecard.PaymentAdjustment(0m).Percent);
    }

    [Fact]
    public void Every_generated_request_of_a_year_is_carried_into_the_others()
    {
        ImmutableArray<YearAndLaw> years = [.. new[] { 2018, 2021, 2024, 2026 }.Select(year => new YearAndLaw(CmsTables.For(year)))];
        foreach (int index in Enumerable.Range(0, 60))
        {
            ScoringRequest facts = RequestGenerator.TraditionalMips(CmsTables.For(2024), 13, index) with { Participant = new() { Option = index % 2 == 0 ? ParticipationOption.Individual : ParticipationOption.Group, Clinicians = 20 } };
            YearComparison comparison = YearComparison.Of(facts, years, PlaceholderBenchmarks.Accepted);
            foreach (YearResult result in comparison.Results)
            {
                Assert.Equal(result.Scorecard.FinalScore, Scorer.Score(result.Scorecard.Request, result.Year.Data, Accepting.Placeholders).FinalScore);
                Assert.Equal(result.Scorecard.FinalScore - comparison.Results[0].Scorecard.FinalScore, result.DifferenceFrom(comparison.Results[0]).Total);
            }
        }
    }

    [Fact]
    public void Who_takes_part_cannot_be_left_out() => Assert.Throws<InvalidScoringRequestException>(() => YearComparison.Of(
        QualityData.Request(2024) with { Participant = new() { Option = ParticipationOption.Subgroup, Clinicians = 20 }, Mvp = new("G0053") { SelectedPopulationHealthMeasure = "479" } },
        [new(CmsTables.For(2018))]));
}
