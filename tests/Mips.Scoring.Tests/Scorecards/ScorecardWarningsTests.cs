using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Scorecards;

public class ScorecardWarningsTests
{
    private static readonly ScoringRequest Empty = new() { PerformanceYear = 2025, Participant = ParticipationSamples.Individual };

    [Fact]
    public void A_fraction_where_a_percentage_is_meant()
    {
        RequestProblem warning = Assert.Single(Of(Empty with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 40 }] }));
        Assert.Equal((RequestProblemCode.RateLooksLikeFraction, ProblemSeverity.Warning, "quality[0].performanceRate"), (warning.Code, warning.Severity, warning.Path));
        Assert.Contains("71.4 %", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_warns_of_nothing() => Assert.Empty(Of(Empty with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 40 }] }));

    [Fact]
    public void A_submission_that_ended_a_reweighting_says_what_it_costs()
    {
        ScoringRequest request = Empty with
        {
            Participant = ParticipationSamples.Individual with { HospitalBased = true },
            Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 40 }],
        };
        ScoringRequest submitted = request with { PromotingInteroperability = ParticipationSamples.Interoperability(2025, 1) };
        decimal costs = Scorer.Score(request, CmsTables.For(2025)).FinalScore - Scorer.Score(submitted, CmsTables.For(2025)).FinalScore;
        RequestProblem? warning = Of(submitted).SingleOrDefault(one => one.Code == RequestProblemCode.SubmissionEndedReweighting);
        Assert.Equal(costs > 0m, warning is not null);
        Assert.True(warning is null || warning.Message.Contains(FormattableString.Invariant($"{costs:0.00} points"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_warning_of_an_ended_reweighting_is_what_scoring_without_the_submission_gains() => Assert.All(
        GeneratedScorecards.All(6).Where(card => card.ApmEntity is null),
        card => Assert.All(card.Warnings.Where(one => one.Code == RequestProblemCode.SubmissionEndedReweighting), warning =>
        {
            ScoringRequest without = warning.Path switch
            {
                "quality" => card.Request with { Quality = [], CahpsSurvey = null },
                "improvementActivities" => card.Request with { ImprovementActivities = [] },
                _ => card.Request with { PromotingInteroperability = [] },
            };
            decimal gain = Scorer.Score(without, CmsTables.For(card.Law.PerformanceYear), Accepting.Placeholders).FinalScore - card.FinalScore;
            Assert.True(gain > 0m);
            Assert.Contains(FormattableString.Invariant($"{gain:0.00} points"), warning.Message, StringComparison.Ordinal);
        }));

    [Fact]
    public void A_promoting_interoperability_submission_without_a_required_element()
    {
        PromotingInteroperabilitySubmission whole = ParticipationSamples.Interoperability(2025, 90)[0];
        ImmutableArray<RequestProblem> warnings = Of(Empty with { PromotingInteroperability = [whole with { CehrtId = null }, whole] });
        RequestProblem warning = Assert.Single(warnings, one => one.Code == RequestProblemCode.SubmissionDoesNotQualify);
        Assert.Equal("promotingInteroperability[0]", warning.Path);
        Assert.Contains("passed over", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_without_a_historical_benchmark_names_both_branches()
    {
        ReferenceData data = CmsTables.For(2026);
        (QualityMeasure measure, CollectionType type) = data.Tables.QualityMeasures
            .Where(one => one.StrataAlgorithm is null && one.MetricType == QualityMetricType.SinglePerformanceRate && (one.Programs.IsEmpty || one.Programs.Contains("mips")) && one.SuppressedFor.IsEmpty)
            .SelectMany(one => one.CollectionTypes.Where(way => way == CollectionType.MipsCqm || way == CollectionType.Ecqm), (one, way) => (one, way))
            .First(pair => data.FindQualityBenchmark(pair.one.Id, pair.way) is null);
        ScoringRequest request = Empty with { PerformanceYear = 2026, Quality = [new(measure.Id, type) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 40, DataCompleteness = 100m }] };
        Scorecard card = Scorer.Score(request, data);
        Assert.True(card.IsEstimate);
        RequestProblem warning = Assert.Single(card.Warnings, one => one.Code == RequestProblemCode.NoHistoricalBenchmark);
        Assert.Contains("1.0000 to 10.0000 points by its rate, otherwise the 0.0000 points of this score", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scorecard_is_an_estimate_as_long_as_a_benchmark_can_still_come() => Assert.All(
        GeneratedScorecards.All(6).Where(card => card.ApmEntity is null && card.Weights.Quality.IsScored && card.Warnings.Any(warning => warning.Code == RequestProblemCode.NoHistoricalBenchmark)),
        card => Assert.True(card.IsEstimate));

    /// <summary>A new measure has its floor with a benchmark too, 414.1380(b)(1)(i)(A)(3) and (C).</summary>
    [Fact]
    public void Of_a_new_measure_both_branches_begin_at_its_floor() => Assert.All(
        GeneratedScorecards.All(6).Where(card => card.ApmEntity is null).SelectMany(card => card.Warnings.Select(warning => (card, warning))).Where(pair => pair.warning.Code == RequestProblemCode.NoHistoricalBenchmark),
        pair =>
        {
            QualityMeasure measure = pair.card.Data.FindQualityMeasure(pair.warning.Value!)!;
            int years = pair.card.Law.PerformanceYear - measure.FirstPerformanceYear;
            string least = pair.card.Law.Quality.MeasurePoints.NewMeasures is not null && pair.card.ReportingOption != ReportingOption.ApmPerformancePathway && years is 0 or 1 ? (years == 0 ? "7.0000" : "5.0000") : string.Empty;
            Assert.Contains($"earns {least}", pair.warning.Message, StringComparison.Ordinal);
        });

    /// <summary>CMS truncates a measure to nine months when a code or guideline changed within the year, 414.1380(b)(1)(vii)(A).</summary>
    [Theory]
    [MemberData(nameof(YearsWithTruncatedMeasures))]
    public void A_measure_of_nine_months_among_the_submitted(int year)
    {
        ReferenceData data = CmsTables.For(year);
        (QualityMeasure measure, CollectionType type) = data.Tables.QualityMeasures
            .Where(one => one.StrataAlgorithm is null && one.MetricType == QualityMetricType.SinglePerformanceRate && (one.Programs.IsEmpty || one.Programs.Contains("mips")))
            .SelectMany(one => one.TruncatedFor.Where(way => way is CollectionType.MipsCqm or CollectionType.Ecqm), (one, way) => (one, way))
            .First();
        ScoringRequest request = Empty with { PerformanceYear = year, Quality = [new(measure.Id, type) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 40, DataCompleteness = 100m }] };
        RequestProblem warning = Assert.Single(Scorer.Score(request, data).Warnings, one => one.Code == RequestProblemCode.TruncatedMeasure);
        Assert.Equal(("quality[0].measureId", measure.Id), (warning.Path, warning.Value));
        Assert.Contains("nine consecutive months", warning.Message, StringComparison.Ordinal);
    }

    public static TheoryData<int> YearsWithTruncatedMeasures =>
    [
        .. Enumerable.Range(2017, 10).Where(year => CmsTables.For(year).Tables.QualityMeasures.Any(one =>
            one.StrataAlgorithm is null && one.MetricType == QualityMetricType.SinglePerformanceRate && (one.Programs.IsEmpty || one.Programs.Contains("mips"))
            && one.TruncatedFor.Any(way => way is CollectionType.MipsCqm or CollectionType.Ecqm))),
    ];

    [Fact]
    public void Warnings_are_in_every_explanation()
    {
        Scorecard card = Scorer.Score(Empty with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 40 }] }, CmsTables.For(2025));
        Explanation explanation = Explanation.Of(card);
        Assert.All([explanation.ToText(), explanation.ToMarkdown(), explanation.ToHtml()], text => Assert.Contains("71.4 %", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_without_a_size_is_told_so()
    {
        Assert.False(Scorer.TryScore(Empty with { Participant = new() { Option = ParticipationOption.Group } }, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems));
        RequestProblem problem = Assert.Single(problems);
        Assert.Equal((RequestProblemCode.Missing, "participant.clinicians", (string?)null), (problem.Code, problem.Path, problem.Value));
        Assert.StartsWith("size missing", problem.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<RequestProblem> Of(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear)).Warnings;
}
