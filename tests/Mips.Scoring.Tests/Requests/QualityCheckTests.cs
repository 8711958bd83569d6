using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Requests;

public class QualityCheckTests
{
    private static readonly ReferenceData Data = QualityData.Data(
        2025,
        QualityData.Measure("001"),
        QualityData.Measure("099", QualityMeasureType.Process, false, CollectionType.MipsCqm),
        QualityData.Measure("113", QualityMeasureType.Process, false, CollectionType.MipsCqm) with { Programs = ["appPlus"] },
        QualityData.Measure("226") with { StrataAlgorithm = StrataAlgorithm.SimpleAverage, Strata = ["a", "b"], MetricType = QualityMetricType.MultiPerformanceRate },
        QualityData.Measure("ACEP50", QualityMeasureType.Outcome, false, CollectionType.QcdrMeasure) with { MetricType = QualityMetricType.NonProportion },
        QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey) with { MetricType = QualityMetricType.Cahps },
        QualityData.Measure("CAHPS_1", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey) with { MetricType = QualityMetricType.Cahps },
        QualityData.Measure("480", QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims));

    [Fact]
    public void A_good_request_has_no_problem() => Assert.Empty(Problems(Request(
        QualityData.Submit("001", 55),
        QualityData.Submit("001", 55, CollectionType.Ecqm),
        QualityData.Submit("ACEP50", 155, CollectionType.QcdrMeasure),
        new("226", CollectionType.MipsCqm) { Strata = [new("a", Counts(1, 2)), new("b", Counts(1, 2))] }) with
    {
        CahpsSurvey = new() { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(55))] },
        AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(2.5m), Cases = 30 }],
    }));

    [Fact]
    public void An_unknown_measure_is_named_with_a_suggestion() =>
        AssertOne("quality[0].measureId", "did you mean \"099\"", Request(QualityData.Submit("99", 55)));

    [Fact]
    public void A_collection_type_must_be_offered() =>
        AssertOne("quality[0].collectionType", "possible: MipsCqm", Request(QualityData.Submit("099", 55, CollectionType.Ecqm)));

    [Fact]
    public void A_measure_of_other_programs_is_no_measure_of_traditional_MIPS()
    {
        ScoringRequest request = Request(QualityData.Submit("113", 55));

        AssertOne("quality[0].measureId", "appPlus", request);
        Assert.Empty(Problems(request with { App = new(AppMeasureSet.AppPlus) }));
    }

    [Fact]
    public void A_measure_and_collection_type_is_given_once() =>
        AssertOne("quality[1].measureId", "already submitted", Request(QualityData.Submit("001", 55), QualityData.Submit("001", 65)));

    [Theory]
    [InlineData(100.01)]
    [InlineData(-0.01)]
    public void A_proportion_is_0_to_100(decimal rate) => AssertOne("quality[0].performanceRate", "0 to 100", Request(QualityData.Submit("001", rate)));

    [Fact]
    public void A_rate_needs_its_cases() =>
        AssertOne("quality[0].cases", "case minimum", Request(new QualityMeasureSubmission("001", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(55) }));

    [Fact]
    public void Rate_and_counts_exclude_one_another() => AssertOne(
        "quality[0]",
        "give one of",
        Request(new QualityMeasureSubmission("001", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(55), Cases = 20, Counts = Counts(1, 2) }));

    [Fact]
    public void Counts_are_at_most_the_eligible_population() => AssertOne(
        "quality[0].counts.eligiblePopulation",
        "at most",
        Request(new QualityMeasureSubmission("001", CollectionType.MipsCqm) { Counts = Counts(10, 20) with { EligiblePopulation = 19 } }));

    [Fact]
    public void Negative_counts_are_named() => AssertOne(
        "quality[0].counts.exclusions",
        "is 0 to",
        Request(new QualityMeasureSubmission("001", CollectionType.MipsCqm) { Counts = Counts(10, 20) with { Exclusions = -1 } }));

    [Fact]
    public void Every_stratum_is_needed() => AssertOne(
        "quality[0].strata",
        "missing",
        Request(new QualityMeasureSubmission("226", CollectionType.MipsCqm) { Strata = [new("a", Counts(1, 2))] }));

    [Fact]
    public void An_unknown_stratum_is_named() => AssertOne(
        "quality[0].strata[2].stratum",
        "a, b",
        Request(new QualityMeasureSubmission("226", CollectionType.MipsCqm) { Strata = [new("a", Counts(1, 2)), new("b", Counts(1, 2)), new("c", Counts(1, 2))] }));

    [Fact]
    public void Completeness_is_a_percentage() => AssertOne("quality[0].dataCompleteness", "0 to 100", Request(QualityData.Submit("001", 55, completeness: 101)));

    [Fact]
    public void A_survey_above_the_sampling_minimum_has_results() =>
        AssertOne("cahpsSurvey.summarySurveyMeasures", "give the results", Request() with { CahpsSurvey = new() });

    [Fact]
    public void A_claims_measure_must_be_one() =>
        AssertOne("administrativeClaims[0].measureId", "not an administrative claims measure", Request() with { AdministrativeClaims = [new("001") { PerformanceRate = PerformanceRate.Of(1), Cases = 1 }] });

    [Fact]
    public void All_problems_are_found_at_once() => Assert.Equal(
        ["quality[0].measureId", "quality[1].dataCompleteness", "quality[1].performanceRate"],
        Problems(Request(QualityData.Submit("999", 55), QualityData.Submit("001", 101, completeness: -1))).Select(p => p.Path).Order());

    [Fact]
    public void A_valid_request_is_checked_without_allocating()
    {
        ScoringRequest request = Request(QualityData.Submit("001", 55), QualityData.Submit("099", 55));
        _ = Problems(request);
        RequestPlaces places = Places.Of(request, Data);
        RequestProblems problems = default;
        long before = GC.GetAllocatedBytesForCurrentThread();
        places.Find(request, Data);
        QualityCheck.Check(request, Data, places, ref problems);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static MeasureCounts Counts(int met, int of) => new() { PerformanceMet = met, PerformanceNotMet = of - met, EligiblePopulation = of };

    private static ScoringRequest Request(params QualityMeasureSubmission[] submissions) => QualityData.Request(2025, submissions);

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request)
    {
        RequestProblems problems = default;
        QualityCheck.Check(request, Data, Places.Of(request, Data), ref problems);
        return problems.All;
    }

    private static void AssertOne(string path, string message, ScoringRequest request)
    {
        RequestProblem problem = Assert.Single(Problems(request));
        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>§ 414.1380(b)(1)(vii)(A) applies from PY2019, (b)(2)(v)(A) from PY2022.</summary>
    [Theory]
    [InlineData(2018, "458", 2)]
    [InlineData(2021, "479", 1)]
    [InlineData(2022, "479", 0)]
    public void A_result_is_stated_as_suppressed_only_where_the_year_excludes_it(int year, string claims, int problems)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 50 },
            AdministrativeClaims = [new(claims) { PerformanceRate = PerformanceRate.Of(1), Cases = 500, Suppressed = true }],
            Cost = [new("TPCC_1") { Cost = Dollars.Of(1000m), Cases = 500, Suppressed = true }],
        };

        RequestProblem[] suppressed = [.. ProblemsInCmsData(request).Where(problem => problem.Path.EndsWith(".suppressed", StringComparison.Ordinal))];
        Assert.Equal(problems, suppressed.Length);
        Assert.All(suppressed, problem => Assert.Equal("True", problem.Value, ignoreCase: true));
    }

    [Fact]
    public void A_survey_has_results_or_missed_its_minimum_or_has_none()
    {
        CahpsSurvey none = new() { WithoutResult = true };
        string[] PathsOf(CahpsSurvey survey) => [.. ProblemsInCmsData(new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Group, Clinicians = 50 }, CahpsSurvey = survey }).Select(problem => problem.Path)];

        Assert.Empty(PathsOf(none));
        Assert.Equal(["cahpsSurvey.withoutResult"], PathsOf(none with { MetSamplingMinimum = false }));
        Assert.Equal(["cahpsSurvey.summarySurveyMeasures"], PathsOf(none with { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(55))] }));
    }

    private static ImmutableArray<RequestProblem> ProblemsInCmsData(ScoringRequest request)
    {
        _ = Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out _, out ImmutableArray<RequestProblem> problems);
        return problems;
    }
}
