using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

using static Mips.Scoring.Fhir.Tests.ReportText;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>Each shape of a summary report, by a sample of our own making.</summary>
public class SummaryReportsTests
{
    [Fact]
    public void A_proportion_becomes_counts_and_is_scored()
    {
        SubmissionImport import = Sample("proportion.json");

        QualityMeasureSubmission row = OnlyRow(import);
        Assert.Equal(("236", CollectionType.Ecqm, true), (row.MeasureId, row.CollectionType, row.EndToEndReported));
        Assert.Equal(new MeasureCounts { PerformanceMet = 144, PerformanceNotMet = 36, Exclusions = 10, EligiblePopulation = 190 }, row.Counts);
        Assert.Equal("9.1271", Scorer.Score(import.Submissions[0].Request with { Participant = new Participant { Option = ParticipationOption.Group, Clinicians = 40 } }, CmsTables.For(2025)).Quality.Measures[0].Points.ToString());
    }

    [Fact]
    public void Groups_become_the_strata_of_a_measure_with_several_rates()
    {
        QualityMeasureSubmission row = OnlyRow(Sample("groups.json"));

        Assert.Equal(["reporting 150 of 200", "performance 45 of 60", "combinedPopulations 160 of 200"], row.Strata.Select(Words));
    }

    [Theory]
    [InlineData("ratio.json", "510", CollectionType.MipsCqm, "1.21", 64)]
    [InlineData("continuous-variable.json", "ACRAD15", CollectionType.QcdrMeasure, "95.50", 400)]
    public void The_score_of_a_ratio_or_continuous_variable_is_the_rate(string sample, string id, CollectionType collectionType, string rate, int cases)
    {
        QualityMeasureSubmission row = OnlyRow(Sample(sample));

        Assert.Equal((id, collectionType, rate, cases), (row.MeasureId, row.CollectionType, row.PerformanceRate.ToString(), row.Cases));
    }

    [Fact]
    public void A_stratifier_whose_strata_are_the_rates_of_the_measure_is_read() =>
        Assert.Equal(["resection 30 of 40", "reconstruction 30 of 50", "overall 60 of 90"], OnlyRow(Sample("stratifier.json")).Strata.Select(Words));

    [Fact]
    public void Every_other_stratifier_divides_the_counts_and_is_passed_over()
    {
        string stratified = Group[..^1] + """, "stratifier": [{ "stratum": [{ "value": { "text": "18 to 64" }, "population": [{ "code": { "coding": [{ "code": "numerator" }] }, "count": 7 }] }] }] }""";

        Assert.Equal(144, OnlyRow(Read(Bundle(Organization, Report(stratified)))).Counts!.PerformanceMet);
    }

    [Fact]
    public void Each_reporter_is_a_submission()
    {
        SubmissionImport import = Sample("two-reporters.ndjson");

        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                new SubmittingEntity { Option = ParticipationOption.Group, TaxpayerIdentificationNumber = "000123456" },
                new SubmittingEntity { Option = ParticipationOption.Individual, TaxpayerIdentificationNumber = "000123456", NationalProviderIdentifier = "0123456789" },
            ],
            import.Submissions.Select(submission => submission.Entity));
        Assert.Equal([144, 30], import.Submissions.Select(submission => submission.Request.Quality[0].Counts!.PerformanceMet));
    }

    [Fact]
    public void Each_year_of_a_reporter_is_a_submission()
    {
        SubmissionImport import = Read(Bundle(Organization, Report(Group), Report(Group, "http://example.org/Measure/CMS165v12", 2024)));

        Assert.Equal([2025, 2024], import.Submissions.Select(submission => submission.Request.PerformanceYear));
    }

    [Theory]
    [InlineData("http://example.org/Measure/CMS165v13")]
    [InlineData("http://example.org/Measure/CMS165v13|13.0.000")]
    [InlineData("http://example.org/Measure/CMS165|13.0.000")]
    [InlineData("http://example.org/Measure/cms0165|13")]
    [InlineData("CMS165v13")]
    public void An_eCQM_is_found_by_its_canonical_URL_and_version(string canonical) => Assert.Equal("236", OnlyRow(Read(Bundle(Organization, Report(Group, canonical)))).MeasureId);

    [Fact]
    public void An_eCQM_is_found_by_its_version_UUID() =>
        Assert.Equal("236", OnlyRow(Read(Bundle(Organization, Report(Group, "urn:uuid:" + CmsTables.For(2025).FindQualityMeasure("236")!.EcqmUuid)))).MeasureId);

    [Theory]
    [InlineData("http://example.org/Measure/blood-pressure", "")]
    [InlineData("http://example.org/Measure/blood-pressure|4", "\"version\": \"4\",")]
    public void An_eCQM_is_found_by_the_identifiers_of_its_Measure_in_the_bundle(string canonical, string version)
    {
        string measure = $$"""{ "resourceType": "Measure", "status": "active", "url": "http://example.org/Measure/blood-pressure", {{version}} "identifier": [{ "value": "not a name" }, { "system": "urn:ietf:rfc:3986", "value": "urn:uuid:{{CmsTables.For(2025).FindQualityMeasure("236")!.EcqmUuid}}" }] }""";

        Assert.Equal("236", OnlyRow(Read(Bundle(Report(Group, canonical), measure, Organization))).MeasureId);
    }

    [Fact]
    public void A_FHIR_measure_of_CMS_is_found_by_its_number_and_that_is_said()
    {
        SubmissionImport import = Read(Bundle(Organization, Report(Group, "https://madie.cms.gov/Measure/CMS165FHIRControllingHighBP|0.1.000")));

        ImportProblem said = Assert.Single(import.Problems);
        Assert.Equal((ImportProblemKind.Assumed, "236"), (said.Kind, Assert.Single(import.Submissions[0].Request.Quality).MeasureId));
        Assert.True(import.IsComplete);
    }

    [Fact]
    public void CMSs_measure_ID_names_a_registry_measure()
    {
        QualityMeasureSubmission row = OnlyRow(Read(Bundle(Organization, Report(Group, "http://example.org/Measure/236"))));

        Assert.Equal(("236", CollectionType.MipsCqm, false), (row.MeasureId, row.CollectionType, row.EndToEndReported));
    }

    [Theory]
    [InlineData("""{ "value": 0.76 }""")]
    [InlineData("""{ "value": 0.7579 }""")]
    [InlineData("""{ "value": 75.8, "unit": "%" }""")]
    [InlineData("""{ "value": 75.79 }""")]
    public void A_score_that_the_counts_give_at_its_decimals_agrees(string score) => Assert.Equal(144, OnlyRow(Read(Bundle(Organization, Report(Group[..^1] + $", \"measureScore\": {score} }}")))).Counts!.PerformanceMet);

    [Fact]
    public async Task A_file_is_read_without_blocking_a_thread()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Bundle(Organization, Report(Group))));

        Assert.Equal("236", OnlyRow(await SummaryReports.ReadAsync(stream, CmsTables.For)).MeasureId);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_file() => Assert.Equal("236", OnlyRow(Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Bundle(Organization, Report(Group)))])).MeasureId);

    private static string Words(StratumCounts stratum) => $"{stratum.Stratum} {stratum.Counts.PerformanceMet} of {stratum.Counts.EligiblePopulation}";
}
