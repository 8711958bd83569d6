using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Samples.WebApi.Tests;

/// <summary>The sample answers with a scorecard, or with a problem document that says everything that is wrong.</summary>
public sealed class WebApiTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    // The example of the README.
    private const string Request = """
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
        """;

    [Fact]
    public async Task A_request_becomes_the_scorecard_of_the_README()
    {
        (HttpStatusCode status, string type, string body) = await this.Post("/scorecards", Request);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.Empty(new JsonSchema("scorecard").Violations(body));
        Assert.Equal(66.27m, Json(body).GetProperty("finalScore").GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData("2024-group.submission.json", "application/json")]
    [InlineData("2024-individual.xml", "application/xml")]
    public async Task A_submission_becomes_a_scorecard_for_each_reporting_option(string file, string type)
    {
        string path = Directory.EnumerateFiles(RepositoryFiles.Path("src"), file, SearchOption.AllDirectories).First();
        (HttpStatusCode status, _, string body) = await this.Post("/submissions?clinicians=42", await File.ReadAllTextAsync(path), type);
        Assert.Equal(HttpStatusCode.OK, status);
        JsonElement card = Assert.Single(Json(body).EnumerateArray());
        Assert.Empty(new JsonSchema("scorecard").Violations(card.ToString()));
        Assert.Equal(2024, card.GetProperty("performanceYear").GetInt32());
    }

    [Theory]
    [InlineData("/scorecards", """{ "performanceYear": 2025, "participant": { "option": "group", "clinicians": 9 }, "qualities": [] }""", 422, "$.qualities")]
    [InlineData("/scorecards", """{ "performanceYear": 2050, "participant": { "option": "individual" } }""", 422, "performanceYear")]
    [InlineData("/scorecards", """{ "performanceYear": 2025, "participant": { "option": "individual" }, "quality": [{ "measureId": "999", "collectionType": "ecqm" }] }""", 422, "quality[0].measureId")]
    [InlineData("/scorecards", "{", 400, "$")]
    [InlineData("/submissions", "{ \"entityType\": \"grp\" }", 422, "$.entityType")]
    public async Task What_cannot_be_scored_is_a_problem_document(string route, string request, int status, string path)
    {
        (HttpStatusCode code, string type, string body) = await this.Post(route, request);
        Assert.Equal((status, "application/problem+json"), ((int)code, type));
        Assert.Equal(status, Json(body).GetProperty("status").GetInt32());
        Assert.Contains(Json(body).GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("path").GetString() == path);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        (_, _, string body) = await this.Post("/scorecards", """{ "performanceYear": 2025.5, "participant": { "option": "team" }, "cost": {} }""");
        Assert.Equal(
            ["$.performanceYear", "$.participant.option", "$.cost"],
            Json(body).GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        (HttpStatusCode status, _, _) = await this.Post("/scorecards", new string(' ', (8 * 1024 * 1024) + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    private async Task<(HttpStatusCode Status, string Type, string Body)> Post(string route, string body, string type = "application/json")
    {
        using HttpClient client = factory.CreateClient();
        using StringContent content = new(body, Encoding.UTF8, type);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(route, UriKind.Relative), content);
        return (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType!, await answer.Content.ReadAsStringAsync());
    }

    private static JsonElement Json(string body) => JsonDocument.Parse(body).RootElement;
}
