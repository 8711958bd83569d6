using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using static Mips.Scoring.Tests.Interop.QppText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What becomes of each kind of measurement, set and entity of a QPP submission.</summary>
public class QppSubmissionTests
{
    [Fact]
    public void Counts_of_a_measure_with_one_rate_become_counts()
    {
        ScoringRequest request = Complete(QualitySet("registry", $$"""{ "measureId": "236", "value": {{Counts}} }"""));

        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(CollectionType.MipsCqm, row.CollectionType);
        Assert.Equal(new MeasureCounts { PerformanceMet = 71, PerformanceNotMet = 20, Exclusions = 4, EligiblePopulation = 100 }, row.Counts);
        Assert.True(row.EndToEndReported);
        Assert.Null(row.PerformanceRate);
    }

    [Theory]
    [InlineData("236", "electronicHealthRecord", CollectionType.Ecqm)]
    [InlineData("236", "registry", CollectionType.MipsCqm)]
    [InlineData("236", "claims", CollectionType.PartBClaims)]
    [InlineData("236", "cmsWebInterface", CollectionType.CmsWebInterface)]
    [InlineData("236SSP", "registry", CollectionType.MedicareCqm)]
    [InlineData("ACRAD36", "registry", CollectionType.QcdrMeasure)]
    public void The_submission_method_and_the_measure_decide_the_collection_type(string measure, string method, CollectionType expected)
    {
        ScoringRequest request = Complete(QualitySet(method, $$"""{ "measureId": "{{measure}}", "value": {{Counts}} }"""));

        Assert.Equal(expected, Assert.Single(request.Quality).CollectionType);
    }

    [Fact]
    public void A_registry_measure_brings_its_own_rate_with_cases_less_exclusions()
    {
        ScoringRequest request = Complete(QualitySet("registry", """{ "measureId": "ACRAD36", "value": { "performanceMet": 5, "performanceNotMet": 5, "eligiblePopulationExclusion": 2, "eligiblePopulation": 16, "performanceRate": 48.5 } }"""));

        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(48.5m, row.PerformanceRate!.Value.ToDecimal());
        Assert.Equal(14, row.Cases);
        Assert.Equal(75m, row.DataCompleteness);
        Assert.Null(row.Counts);
    }

    // CMS's PY2019 scoring output for these numbers says performance rate 3, reporting rate 11, eligible population 1000.
    [Fact]
    public void A_measure_that_is_no_proportion_has_its_result_in_the_numerator()
    {
        ScoringRequest request = Complete(QualitySet("registry", """{ "measureId": "ACRAD15", "value": { "numerator": 3, "denominator": 1000, "denominatorException": 30, "numeratorExclusion": 0, "observationInstances": 80, "isEndToEndReported": false } }"""));

        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(3m, row.PerformanceRate!.Value.ToDecimal());
        Assert.Equal(11m, row.DataCompleteness);
        Assert.Equal(1000, row.Cases);
    }

    [Fact]
    public void Strata_keep_their_names()
    {
        ScoringRequest request = Complete(QualitySet("registry", """
            { "measureId": "226", "value": { "strata": [
              { "stratum": "second", "performanceMet": 1, "performanceNotMet": 2, "eligiblePopulation": 3 },
              { "stratum": "first", "performanceMet": 4, "performanceNotMet": 5, "eligiblePopulation": 9 } ] } }
            """));

        Assert.Equal(["second", "first"], Assert.Single(request.Quality).Strata.Select(stratum => stratum.Stratum));
    }

    [Fact]
    public void Survey_measures_become_the_survey()
    {
        ScoringRequest request = Complete(QualitySet("certifiedSurveyVendor", """{ "measureId": "CAHPS_1", "value": { "score": 81.25, "reliability": "high", "mask": false, "isBelowMinimum": false } }"""));

        Assert.Equal(new SummarySurveyMeasure("CAHPS_1", PerformanceRate.Of(81.25m)), Assert.Single(request.CahpsSurvey!.SummarySurveyMeasures));
        Assert.Empty(request.Quality);
    }

    [Fact]
    public void An_activity_answered_with_no_is_not_attested_and_is_reported()
    {
        SubmissionImport import = Import(Set("ia", "manual", """
            { "measureId": "IA_BE_4", "value": true }, { "measureId": "IA_PM_2", "value": false }, { "measureId": "IA_BE_4", "value": true }
            """));

        Assert.True(import.IsComplete);
        ImprovementActivitySubmission activity = Assert.Single(Assert.Single(import.Submissions).Request.ImprovementActivities);
        Assert.Equal("IA_BE_4", activity.ActivityId);
        Assert.Equal(366, activity.ContinuousDays);
        Assert.Equal(["IA_PM_2", "IA_BE_4"], import.Problems.Select(problem => problem.Value));
        Assert.All(import.Problems, problem => Assert.Equal(ImportProblemKind.LeftOut, problem.Kind));
    }

    [Fact]
    public void A_period_that_is_null_is_not_stated()
    {
        ScoringRequest request = Complete(Set("ia", "manual", """{ "measureId": "IA_BE_4", "value": true }""").Replace("\"2024-01-01\"", "null", StringComparison.Ordinal));

        Assert.Equal(90, Assert.Single(request.ImprovementActivities).ContinuousDays);
    }

    [Fact]
    public void Promoting_Interoperability_keeps_period_certificate_and_answers()
    {
        ScoringRequest request = Complete(Set("pi", "manual", """
            { "measureId": "PI_EP_1", "value": { "numerator": 49, "denominator": 115 } }, { "measureId": "PI_PPHI_1", "value": false }
            """, """ "cehrtId": "0015CTESTTESTTE", """));

        PromotingInteroperabilitySubmission submission = Assert.Single(request.PromotingInteroperability);
        Assert.Equal("0015CTESTTESTTE", submission.CehrtId);
        Assert.Equal(new DateTime(2024, 1, 1), submission.PerformanceStart);
        Assert.Equal(new DateTime(2024, 12, 31), submission.PerformanceEnd);
        Assert.Equal(new PromotingInteroperabilityMeasureSubmission("PI_EP_1") { Numerator = 49, Denominator = 115 }, submission.Measures[0]);
        Assert.Equal(new PromotingInteroperabilityMeasureSubmission("PI_PPHI_1") { Answer = false }, submission.Measures[1]);
    }

    [Fact]
    public void Advancing_care_information_is_the_name_of_the_category_through_2018()
    {
        const string Aci = """{ "measureId": "ACI_EP_1", "value": { "numerator": 10, "denominator": 10 } }""";

        Assert.True(Import(Set("aci", "manual", Aci), year: 2017).IsComplete);
        Assert.Equal("$.measurementSets[0].category", Assert.Single(Import(Set("aci", "manual", Aci), year: 2019).Problems).Path);
    }

    [Fact]
    public void The_wrapped_form_is_read_too()
    {
        string wrapped = $$"""{ "data": { "submission": {{Document(QualitySet("registry", $$"""{ "measureId": "236", "value": {{Counts}} }"""))}} } }""";

        SubmissionImport import = Read(wrapped);

        Assert.True(import.IsComplete);
        Assert.Single(import.Submissions);
    }

    [Fact]
    public void Each_programme_becomes_a_request_of_its_own()
    {
        string measurement = $$"""{ "measureId": "236", "value": {{Counts}} }""";
        SubmissionImport import = Import(string.Join(",", QualitySet("registry", measurement), QualitySet("electronicHealthRecord", measurement, "app1"), QualitySet("registry", measurement, "G0053"), QualitySet("registry", measurement, "pcf")));

        Assert.True(import.IsComplete);
        Assert.Equal(["mips", "app1", "G0053"], import.Submissions.Select(submission => submission.Program));
        Assert.Equal(
            [ReportingOption.TraditionalMips, ReportingOption.ApmPerformancePathway, ReportingOption.MipsValuePathway],
            import.Submissions.Select(submission => submission.Request.ReportingOption));
        Assert.All(import.Submissions, submission => Assert.Single(submission.Request.Quality));
        Assert.Equal("pcf", Assert.Single(import.Problems).Value);
    }

    [Theory]
    [InlineData("individual", ParticipationOption.Individual)]
    [InlineData("group", ParticipationOption.Group)]
    [InlineData("virtualGroup", ParticipationOption.VirtualGroup)]
    [InlineData("subgroup", ParticipationOption.Subgroup)]
    [InlineData("apm", ParticipationOption.ApmEntity)]
    public void Every_entity_type_has_its_participation_option(string entityType, ParticipationOption expected)
    {
        SubmissionImport import = Read(Document(QualitySet("registry", $$"""{ "measureId": "236", "value": {{Counts}} }"""), entityType: entityType));

        Assert.Equal(expected, Assert.Single(import.Submissions).Request.Participant.Option);
        Assert.Equal("000123456", import.Submissions[0].Entity.TaxpayerIdentificationNumber);
    }

    private static ScoringRequest Complete(string sets)
    {
        SubmissionImport import = Import(sets);
        Assert.Empty(import.Problems);
        return Assert.Single(import.Submissions).Request;
    }
}
