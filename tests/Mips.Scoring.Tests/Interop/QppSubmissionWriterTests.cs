using System.Text.Json.Nodes;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.WrittenForms;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What a QPP submission that was written has: CMS's words, one set for each way to submit, and nothing that nobody said.</summary>
public class QppSubmissionWriterTests
{
    private static readonly MeasureCounts Counts = new() { PerformanceMet = 144, PerformanceNotMet = 36, Exclusions = 10, EligiblePopulation = 200 };

    [Fact]
    public void A_submission_is_CMSs_document()
    {
        string document = Document(Request(2025));

        Assert.Empty(new JsonSchema("qpp-submission").Violations(document));
        JsonNode submission = JsonNode.Parse(document)!;
        Assert.Equal(("group", "000123456", 2025), ((string?)submission["entityType"], (string?)submission["taxpayerIdentificationNumber"], (int)submission["performanceYear"]!));
        Assert.Equal(
            ["quality electronicHealthRecord", "quality registry", "quality certifiedSurveyVendor", "ia registry", "pi electronicHealthRecord"],
            submission["measurementSets"]!.AsArray().Select(set => $"{set!["category"]} {set["submissionMethod"]}"));
        Assert.All(submission["measurementSets"]!.AsArray(), set => Assert.Equal("mips", (string?)set!["programName"]));
    }

    [Theory]
    [InlineData(2018, "aci")]
    [InlineData(2019, "pi")]
    public void Promoting_Interoperability_has_the_word_of_its_year(int year, string category)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new Participant { Option = ParticipationOption.Group },
            PromotingInteroperability = [new() { PerformanceStart = new(year, 1, 1), PerformanceEnd = new(year, 12, 31), Measures = [] }],
        };

        Assert.Equal(category, (string?)JsonNode.Parse(Document(request))!["measurementSets"]![0]!["category"]);
    }

    [Fact]
    public void Exact_figures_are_written_as_they_are()
    {
        ScoringRequest request = Request(2025) with { Quality = [new("ACRAD15", CollectionType.QcdrMeasure) { PerformanceRate = PerformanceRate.Of(12.345678m), Cases = 1000, DataCompleteness = 99.12345678901234567890123456m }] };

        JsonNode value = JsonNode.Parse(Document(request))!["measurementSets"]![0]!["measurements"]![0]!["value"]!;

        Assert.Equal(("12.345678", "1000", "99.12345678901234567890123456"), (value["numerator"]!.ToJsonString(), value["denominator"]!.ToJsonString(), value["reportingRate"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("quality[0]", "a rate without counts")]
    [InlineData("quality[1]", "a collection type that registries do not have for the measure")]
    [InlineData("quality[2]", "counts that do not fit")]
    [InlineData("quality[3]", "no measure of the year")]
    [InlineData("quality[5]", "the same measure again")]
    public void A_row_that_cannot_be_stated_is_left_out_and_named(string path, string why)
    {
        WrittenSubmission written = Written(Request(2025) with
        {
            Quality =
            [
                new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 100 },
                new("236", CollectionType.QcdrMeasure) { Counts = Counts },
                new("236", CollectionType.MipsCqm) { Counts = Counts with { EligiblePopulation = 100 } },
                new("999", CollectionType.MipsCqm) { Counts = Counts },
                new("236", CollectionType.Ecqm) { Counts = Counts },
                new("236", CollectionType.Ecqm) { Counts = Counts },
            ],
        });

        Assert.NotEmpty(why);
        Assert.Single(written.Request!.Quality);
        Assert.Contains(written.Unwritten, fact => fact.IsLost && fact.Path == path);
    }

    [Fact]
    public void Who_submits_is_asked_for_what_the_form_wants()
    {
        WrittenSubmission individual = QppSubmissionWriter.Write(Request(2025) with { Participant = new Participant { Option = ParticipationOption.Individual } }, new() { Option = ParticipationOption.Individual, TaxpayerIdentificationNumber = "12-3456789" }, CmsTables.For(2025), Stream.Null);

        Assert.Equal(
            ["Refused entity.taxpayerIdentificationNumber", "Wanted entity.taxpayerIdentificationNumber", "Wanted entity.nationalProviderIdentifier"],
            individual.Unwritten.Where(fact => fact.Path.StartsWith("entity", StringComparison.Ordinal)).Select(fact => $"{fact.Reason} {fact.Path}"));
    }

    [Fact]
    public void The_fourth_submission_of_Promoting_Interoperability_has_no_place()
    {
        ScoringRequest request = Request(2025);
        WrittenSubmission written = Written(request with { PromotingInteroperability = [.. Enumerable.Repeat(request.PromotingInteroperability[0], 4)] });

        Assert.Equal(3, written.Request!.PromotingInteroperability.Length);
        Assert.Contains(written.Unwritten, fact => fact is { Reason: UnwrittenReason.NoPlace, Path: "promotingInteroperability[3]" });
    }

    private static ScoringRequest Request(int year) => new()
    {
        PerformanceYear = year,
        Participant = new Participant { Option = ParticipationOption.Group },
        Quality = [new("236", CollectionType.Ecqm) { Counts = Counts, EndToEndReported = true }, new("226", CollectionType.MipsCqm) { Strata = [.. CmsTables.For(year).FindQualityMeasure("226")!.Strata.Select(stratum => new StratumCounts(stratum, Counts))] }],
        CahpsSurvey = new CahpsSurvey { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(83.21m))] },
        ImprovementActivities = [new("IA_BE_4")],
        PromotingInteroperability = [new() { CehrtId = "0015EABCDEF1234", PerformanceStart = new(year, 1, 1), PerformanceEnd = new(year, 12, 31), Measures = [new("PI_EP_1") { Numerator = 3, Denominator = 4 }, new("PI_PPHI_1") { Answer = true }] }],
    };

    private static WrittenSubmission Written(ScoringRequest request) => QppSubmissionWriter.Write(request, Somebody, CmsTables.For(request.PerformanceYear), Stream.Null);

    private static string Document(ScoringRequest request) => Text(document => QppSubmissionWriter.Write(request, Somebody, CmsTables.For(request.PerformanceYear), document));
}
