using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>The documented JSON form of a request: written and read exactly, or refused with every problem at once.</summary>
public sealed class ScoringRequestJsonTests
{
    private const int Seed = 912;
    private const int Requests = 8;
    private const string Fields = """ "performanceYear": 2025, "participant": { "option": "group" } """;

    private static readonly JsonSerializerOptions AsTheTypesSay = new(ScoringRequestForm.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Fact]
    public void The_schema_is_made_from_the_types_and_their_documentation() => Snapshot.VerifyFile(
        new SchemaPage(ScoringRequestForm.Default.Options).Text(
            "Scoring request",
            "One participant's submission for one performance year, as ScoringRequestJson reads and writes it. A field that is not here is a problem, never ignored.",
            ScoringRequestForm.Default.ScoringRequest),
        "docs/schemas/scoring-request.schema.json");

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_request_comes_back_as_it_was_and_follows_the_schema(int year)
    {
        JsonSchema schema = new("scoring-request");
        foreach (ScoringRequest request in Generated(year))
        {
            byte[] file = ScoringRequestJson.ToUtf8(request);
            Assert.Empty(schema.Violations(Encoding.UTF8.GetString(file)));
            ScoringRequestImport import = Read(file);
            Assert.Empty(import.Problems);
            Assert.Equal(RequestText.Lines(request), RequestText.Lines(import.Request!));
            Assert.Equal(JsonSerializer.Serialize(request), JsonSerializer.Serialize(import.Request));
            Assert.Equal(file, ScoringRequestJson.ToUtf8(import.Request!));
        }
    }

    /// <summary>Wherever a name is misspelt, it is said there, and a required one is missed.</summary>
    [Property]
    public void A_field_that_does_not_exist_is_a_problem_with_its_path(int index, ushort pick)
    {
        JsonNode file = JsonNode.Parse(ScoringRequestJson.ToUtf8(RequestGenerator.TraditionalMips(CmsTables.For(2025), Seed, Math.Abs(index % 1_000))))!;
        JsonObject[] objects = [.. Objects(file)];
        JsonObject changed = objects[pick % objects.Length];
        changed["zzz"] = 1;
        string path = changed.GetPath() + ".zzz";
        ScoringRequestImport import = ScoringRequestJson.Read(file.ToJsonString());
        Assert.Null(import.Request);
        ImportProblem problem = Assert.Single(import.Problems);
        Assert.Equal((ImportProblemKind.Unknown, path, true), (problem.Kind, problem.Path, problem.IsError));
    }

    /// <summary>What is left out was optional, or is said to be missing; never another request without a word.</summary>
    [Property]
    public void A_required_field_is_never_made_up(int index, ushort pick)
    {
        JsonNode file = JsonNode.Parse(ScoringRequestJson.ToUtf8(RequestGenerator.TraditionalMips(CmsTables.For(2025), Seed, Math.Abs(index % 1_000))))!;
        JsonObject[] objects = [.. Objects(file)];
        JsonObject changed = objects[pick % objects.Length];
        string name = changed.ElementAt(pick / 7 % changed.Count).Key;
        string path = $"{changed.GetPath()}.{name}";
        changed.Remove(name);
        ScoringRequestImport import = ScoringRequestJson.Read(file.ToJsonString());
        bool isRequired = new JsonSchema("scoring-request").Violations(file.ToJsonString()).Count > 0;
        Assert.Equal(isRequired ? [(ImportProblemKind.Missing, path)] : [], import.Problems.Select(problem => (problem.Kind, problem.Path)));
        Assert.Equal(isRequired ? null : JsonSerializer.Deserialize<ScoringRequest>(file.ToJsonString(), AsTheTypesSay), import.Request);
    }

    [Fact]
    public void The_example_of_the_readme_scores_the_same_as_a_file_that_says_no_more()
    {
        ScoringRequestImport import = ScoringRequestJson.Read("""
            {
              "performanceYear": 2025,
              "participant": { "option": "group", "clinicians": 9, "smallPractice": true },
              "quality": [
                { "measureId": "236", "collectionType": "ecqm", "performanceRate": 71.40, "cases": 412 },
                { "measureId": "226", "collectionType": "mipsCqm", "performanceRate": 88.00, "cases": 18 }
              ],
              "improvementActivities": [{ "activityId": "IA_BE_4" }],
              "cost": [{ "measureId": "TPCC_1", "cost": 1390.12, "cases": 64 }]
            }
            """);
        Assert.Empty(import.Problems);
        Assert.Equal(66.27m, Scorer.Score(import.Request!, CmsTables.For(2025)).FinalScore);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_line()
    {
        ScoringRequestImport import = ScoringRequestJson.Read("""
            {
              "performanceYear": "2025",
              "qualities": [],
              "participant": { "option": "team", "clinicians": 1.5, "smallPractice": "yes" },
              "quality": [
                { "measureId": "236", "collectionType": "ecqm", "performanceRate": 71.4000001, "cases": 412 },
                { "measureID": "226", "collectionType": "mipsCqm", "dataCompleteness": 0.00000000000000000000000000000000001 }
              ],
              "cost": null,
              "promotingInteroperability": [{ "performanceStart": "1 May", "performanceEnd": "2025-12-31", "measures": {} }],
              "reweightingGrants": [{ "circumstance": "compromisedData", "categories": ["quality", "costs"] }],
              "quality": []
            }
            """);
        Assert.Null(import.Request);
        Assert.Equal(
            [
                "line 2, $.performanceYear \"2025\": must be a whole number of at most 2,147,483,647",
                "line 3, $.qualities: not a field of this object (did you mean \"quality\"?)",
                "line 4, $.participant.option \"team\": Not one of individual, group, virtualGroup, subgroup, apmEntity.",
                "line 4, $.participant.clinicians \"1.5\": must be a whole number of at most 2,147,483,647",
                "line 4, $.participant.smallPractice \"yes\": must be true or false",
                "line 6, $.quality[0].performanceRate \"71.4000001\": The number has more than six decimal places and would be rounded.",
                "line 7, $.quality[1].measureID: not a field of this object (did you mean \"measureId\"?)",
                "line 7, $.quality[1].dataCompleteness \"0.00000000000000000000000000000000001\": The number has more than 28 digits and cannot be kept exactly.",
                "line 7, $.quality[1].measureId: must be given",
                "line 9, $.cost: must be a value, not null",
                "line 10, $.promotingInteroperability[0].performanceStart \"1 May\": must be a date like 2025-12-31",
                "line 10, $.promotingInteroperability[0].measures: must be an array […], not an object",
                "line 11, $.reweightingGrants[0].categories: Not one of quality, cost, improvementActivities, promotingInteroperability.",
                "line 12, $.quality: the name occurs twice in one object; give it once",
            ],
            import.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("", ImportProblemKind.Malformed)]
    [InlineData("[]", ImportProblemKind.WrongType)]
    [InlineData("null", ImportProblemKind.WrongType)]
    [InlineData("{} {}", ImportProblemKind.Malformed)]
    [InlineData("{", ImportProblemKind.Malformed)]
    [InlineData("{}", ImportProblemKind.Missing)]
    public void What_is_no_request_is_a_problem(string json, ImportProblemKind kind)
    {
        ScoringRequestImport import = ScoringRequestJson.Read(json);
        Assert.Null(import.Request);
        Assert.Contains(import.Problems, problem => problem.Kind == kind);
    }

    [Fact]
    public void What_is_too_much_is_not_read()
    {
        string lines = string.Join(',', Enumerable.Repeat("""{ "measureId": "1", "collectionType": "ecqm" }""", 11));
        Assert.Contains(ScoringRequestJson.Read($$"""{ {{Fields}}, "quality": [{{lines}}] }""", new ImportLimits { Measurements = 10 }).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);
        Assert.Contains(ScoringRequestJson.Read($$"""{ {{Fields}} }""", new ImportLimits { Bytes = 10 }).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);
        Assert.Contains(ScoringRequestJson.Read(new string('[', 1_000)).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);
        string unknown = string.Join(',', Enumerable.Range(0, 1_000).Select(number => $"\"x{number}\": 0"));
        Assert.Equal(201, ScoringRequestJson.Read($$"""{ {{Fields}}, {{unknown}} }""").Problems.Length);
    }

    [Fact]
    public async Task It_is_read_without_blocking_too()
    {
        byte[] file = ScoringRequestJson.ToUtf8(RequestGenerator.TraditionalMips(CmsTables.For(2025), Seed, 0));
        using MemoryStream stream = new(file);
        using MemoryStream pipe = new(file);
        Assert.Equal(file, ScoringRequestJson.ToUtf8((await ScoringRequestJson.ReadAsync(stream)).Request!));
        Assert.Equal(file, ScoringRequestJson.ToUtf8((await ScoringRequestJson.ReadAsync(PipeReader.Create(pipe))).Request!));
    }

    private static ScoringRequestImport Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        return ScoringRequestJson.Read(stream);
    }

    private static IEnumerable<ScoringRequest> Generated(int year)
    {
        ReferenceData data = CmsTables.For(year);
        return Enumerable.Range(0, Requests).SelectMany(index => (ScoringRequest?[])[
            RequestGenerator.TraditionalMips(data, Seed, index),
            year >= 2023 ? RequestGenerator.MipsValuePathway(data, Seed, index) : null,
            year >= 2021 ? RequestGenerator.ApmPerformancePathway(data, Seed, index) : null]).OfType<ScoringRequest>();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray elements => elements.SelectMany(Objects),
        _ => [],
    };
}
