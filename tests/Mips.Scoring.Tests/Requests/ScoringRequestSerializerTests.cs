using System.Text.Json;
using System.Text.Json.Serialization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Generators;

namespace Mips.Scoring.Tests.Requests;

/// <summary>A plain serializer keeps a request exactly or refuses it: no number is lost, rounded or made 0 on the way.</summary>
public sealed class ScoringRequestSerializerTests
{
    private const int Seed = 712;
    private const int Requests = 12;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Generated_requests_of_every_year_come_back_as_they_were(int year)
    {
        ReferenceData data = CmsTables.For(year);
        for (int index = 0; index < Requests; index++)
        {
            ComesBack(RequestGenerator.TraditionalMips(data, Seed, index));
            if (year >= 2023)
            {
                ComesBack(RequestGenerator.MipsValuePathway(data, Seed, index));
            }

            if (year >= 2021)
            {
                ComesBack(RequestGenerator.ApmPerformancePathway(data, Seed, index));
            }
        }
    }

    [Fact]
    public void The_example_of_the_readme_scores_the_same_after_a_round_trip()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true },
            Quality =
            [
                new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
                new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 18 },
            ],
            ImprovementActivities = [new("IA_BE_4")],
            Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }],
        };
        ScoringRequest back = JsonSerializer.Deserialize<ScoringRequest>(JsonSerializer.Serialize(request))!;
        Assert.Equal(66.27m, Scorer.Score(back, CmsTables.For(2025)).FinalScore);
    }

    /// <summary>Generated serializers know no initialisers of properties: what is left out must not become false, 0 or an array that does not exist.</summary>
    [Theory]
    [InlineData("""{ "PerformanceYear": 2025, "Participant": { "Option": "individual" } }""")]
    [InlineData("""{ "PerformanceYear": 2025, "Participant": { "Option": "individual" }, "ImprovementActivities": [{ "ActivityId": "IA_BE_4" }], "Quality": [{ "MeasureId": "236", "CollectionType": "ecqm" }] }""")]
    [InlineData("""{ "PerformanceYear": 2025, "Participant": { "Option": "individual" }, "CahpsSurvey": {}, "PriorYear": {}, "PatientPopulation": {} }""")]
    [InlineData("""{ "PerformanceYear": 2025, "Participant": { "Option": "individual" }, "PromotingInteroperability": [{ "PerformanceStart": "2025-01-01", "PerformanceEnd": "2025-12-31", "Measures": [] }] }""")]
    public void What_is_left_out_has_the_value_that_its_type_gives_it(string json)
    {
        ScoringRequest request = JsonSerializer.Deserialize(json, RequestContext.Default.ScoringRequest)!;
        Assert.Equal(JsonSerializer.Deserialize<ScoringRequest>(json), request);
        Assert.Equal((1, ImmutableArray<CostMeasureResult>.Empty), (request.Participant.Clinicians, request.Cost));
        Assert.All(request.ImprovementActivities, activity => Assert.Equal(new("IA_BE_4"), activity));
        Assert.All(request.Quality, submission => Assert.Equal(new("236", CollectionType.Ecqm), submission));
        Assert.Equal(request.CahpsSurvey is null ? null : new CahpsSurvey(), request.CahpsSurvey);
        Assert.Equal(request.PriorYear is null ? null : new PriorYearResults(), request.PriorYear);
    }

    [Fact]
    public void A_plain_number_is_a_rate() => Assert.Equal(PerformanceRate.Of(71.4m), JsonSerializer.Deserialize<PerformanceRate>("71.4"));

    [Theory]
    [InlineData("71.4000001")]
    [InlineData("1000000000.1")]
    [InlineData("1e9999999")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("\"71.4\"")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_rate_that_does_not_fit_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PerformanceRate>(json));

    [Theory]
    [InlineData("7.11571")]
    [InlineData("200000.1")]
    [InlineData("\"7\"")]
    public void Points_that_do_not_fit_are_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Points>(json));

    [Fact]
    public void Points_and_percentages_are_numbers()
    {
        Assert.Equal("7.1157", JsonSerializer.Serialize(Points.Of(7.1157m)));
        Assert.Equal("38.53", JsonSerializer.Serialize(new Percent(38.53m)));
        Assert.Equal(Points.Of(7.1157m), JsonSerializer.Deserialize<Points>("7.1157"));
        Assert.Equal(new Percent(38.53m), JsonSerializer.Deserialize<Percent>("38.53"));
    }

    [Theory]
    [InlineData("""{ "qualities": [] """, "$.qualities")]
    [InlineData("""{ "quality": [{ "measureId": "236", "collectionType": "ecqm", "rate": 71.4 }]""", "$.quality[0].rate")]
    [InlineData("""{ "quality": [{ "measureId": "236", "collectionType": "ecqm", "performanceRate": {} }]""", "$.quality[0].performanceRate")]
    [InlineData("""{ "quality": [{ "measureId": "236", "collectionType": 3 }]""", "$.quality[0].collectionType")]
    [InlineData("""{ "quality": [{ "measureId": "236", "collectionType": "ecqm", "dataCompleteness": 75.00000000000000000000000000000000001 }]""", "$.quality[0].dataCompleteness")]
    [InlineData("""{ "quality": null""", "$.quality")]
    public void What_is_no_member_or_does_not_fit_is_a_problem_with_its_path(string start, string path)
    {
        string json = start + """, "performanceYear": 2025, "participant": { "option": "group" } }""";
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ScoringRequest>(json, Web));
        Assert.Equal(path, problem.Path);
    }

    [Theory]
    [InlineData("""{ "measureId": "236" }""")]
    [InlineData("""{ "collectionType": "ecqm" }""")]
    public void What_a_measure_cannot_be_without_is_not_made_up(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<QualityMeasureSubmission>(json, Web));

    [Fact]
    public void A_value_without_a_name_is_not_written() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new AppReporting((AppMeasureSet)7)));

    [Fact]
    public void A_plain_serializer_gives_no_scorecard()
    {
        ReferenceData data = CmsTables.For(2025);
        Scorecard card = Scorer.Score(RequestGenerator.TraditionalMips(data, Seed, 0), data);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(card));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { card }));
    }

    private static void ComesBack(ScoringRequest request)
    {
        string plain = JsonSerializer.Serialize(request);
        ScoringRequest back = JsonSerializer.Deserialize<ScoringRequest>(plain)!;
        Assert.Equal(Text(request), Text(back));
        Assert.Equal(plain, JsonSerializer.Serialize(back));
        Assert.Equal(plain, JsonSerializer.Serialize(JsonSerializer.Deserialize<ScoringRequest>(JsonSerializer.Serialize(request, Web), Web)));
        Assert.Equal(plain, JsonSerializer.Serialize(request, RequestContext.Default.ScoringRequest));
        Assert.Equal(plain, JsonSerializer.Serialize(JsonSerializer.Deserialize(plain, RequestContext.Default.ScoringRequest)));
    }

    private static string Text(ScoringRequest request) => string.Join('\n', RequestText.Lines(request));
}

/// <summary>What an application with generated serializers writes.</summary>
[JsonSerializable(typeof(ScoringRequest))]
internal sealed partial class RequestContext : JsonSerializerContext;
