using System.Text;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class PublishedScoresFileTests
{
    private const string Everything = """
        {
          "$schema": "published-scores.schema.json",
          "description": "performance feedback",
          "places": 1,
          "finalScore": 82.5,
          "quality": { "score": 71.2, "weight": 30 },
          "cost": { "score": 66.0, "weight": 30 },
          "improvementActivities": { "score": 100, "weight": 15 },
          "promotingInteroperability": { "score": null, "weight": 25 },
          "complexPatientBonus": 2.1,
          "measures": [
            { "measureId": "236", "points": 7.1, "collectionType": "ecqm", "places": 1 },
            { "measureId": "TPCC_1", "points": 6.25 }
          ]
        }
        """;

    [Fact]
    public void Every_field_arrives()
    {
        PublishedScoresImport file = Read(Everything);

        Assert.Empty(file.Problems);
        Assert.Equal("performance feedback", file.Description);
        Assert.Equal(
            [new PublishedMeasure("236", 7.1m) { CollectionType = CollectionType.Ecqm, Places = 1 }, new PublishedMeasure("TPCC_1", 6.25m)],
            file.Scores.Measures.ToArray());
        Assert.Equal(
            new PublishedScores
            {
                Places = 1, FinalScore = 82.5m, Quality = 71.2m, QualityWeight = 30m, Cost = 66.0m, CostWeight = 30m, ImprovementActivities = 100m,
                ImprovementActivitiesWeight = 15m, PromotingInteroperability = null, PromotingInteroperabilityWeight = 25m, ComplexPatientBonus = 2.1m, Measures = file.Scores.Measures,
            },
            file.Scores);
    }

    [Fact]
    public void The_schema_allows_every_field() => Assert.Empty(new JsonSchema("published-scores").Violations(Everything));

    [Fact]
    public void Every_collection_type_has_its_word() => Assert.Equal(
        Enum.GetValues<CollectionType>(),
        Assert.Single(new JsonSchema("published-scores").Words()).Select(word => Assert.Single(Read($$"""{ "measures": [{ "measureId": "1", "points": 1, "collectionType": "{{word}}" }] }""").Scores.Measures).CollectionType!.Value).Order());

    [Theory]
    [InlineData("""{ "finalScore": "82" }""", "$.finalScore", ImportProblemKind.WrongType)]
    [InlineData("""{ "places": 5 }""", "$.places", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "quality": 71.2 }""", "$.quality", ImportProblemKind.WrongType)]
    [InlineData("""{ "measures": [{ "measureId": "236" }] }""", "$.measures[0]", ImportProblemKind.Missing)]
    [InlineData("""{ "measures": [{ "measureId": "236", "points": 1, "collectionType": "paper" }] }""", "$.measures[0].collectionType", ImportProblemKind.Unknown)]
    [InlineData("""{ "qualty": { } }""", "$.qualty", ImportProblemKind.UnknownField)]
    [InlineData("""{ "finalScore": 1, "finalScore": 2 }""", "$.finalScore", ImportProblemKind.Duplicate)]
    public void A_problem_names_its_path(string json, string path, ImportProblemKind kind)
    {
        ImportProblem problem = Assert.Single(Read(json).Problems);

        Assert.Equal((path, kind), (problem.Path, problem.Kind));
    }

    [Fact]
    public void Too_many_measures_end_the_reading()
    {
        string measure = """{ "measureId": "236", "points": 1 }""";
        PublishedScoresImport file = PublishedScoresFile.Read(
            new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "measures": [{{measure}}, {{measure}}] }""")), ImportLimits.Default with { Measurements = 1 });

        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single(file.Problems).Kind);
        Assert.False(file.IsComplete);
    }

    private static PublishedScoresImport Read(string json) => PublishedScoresFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
