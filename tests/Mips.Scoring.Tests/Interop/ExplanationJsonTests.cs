using System.Text.Json;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class ExplanationJsonTests
{
    private static readonly Scorecard Card = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));

    [Theory]
    [InlineData(ExplanationDepth.Categories)]
    [InlineData(ExplanationDepth.Measures)]
    [InlineData(ExplanationDepth.Everything)]
    public void Every_depth_fits_the_schema(ExplanationDepth depth) => Assert.Empty(new JsonSchema("explanation").Violations(Json(Explanation.Of(Card, depth))));

    [Fact]
    public void A_difference_fits_the_schema() => Assert.Empty(new JsonSchema("explanation").Violations(Json(Explanation.Of(ScorecardDifference.Between(Card, Card)))));

    [Fact]
    public void Every_row_of_the_explanation_is_there()
    {
        Explanation explanation = Explanation.Of(Card, ExplanationDepth.Everything);
        using JsonDocument document = JsonDocument.Parse(Json(explanation));
        JsonElement[] sections = [.. document.RootElement.GetProperty("sections").EnumerateArray()];

        Assert.Equal(explanation.Headline.FinalScore, document.RootElement.GetProperty("finalScore").GetString());
        Assert.Equal(explanation.Sections.Select(section => section.Title), sections.Select(section => section.GetProperty("title").GetString()));
        Assert.Equal(explanation.Sections.Select(section => section.Rows.Length), sections.Select(section => section.GetProperty("rows").GetArrayLength()));
        Assert.Equal(
            explanation.Sections.SelectMany(section => section.Rows).SelectMany(row => row.Cells),
            sections.SelectMany(section => section.GetProperty("rows").EnumerateArray()).SelectMany(row => row.GetProperty("cells").EnumerateArray()).Select(cell => cell.GetString()));
    }

    private static string Json(Explanation explanation) => WrittenJson.Of(json => ExplanationJson.Write(explanation, json));
}
