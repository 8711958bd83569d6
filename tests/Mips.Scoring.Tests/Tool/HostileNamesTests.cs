namespace Mips.Scoring.Tests.Tool;

/// <summary>What a file or its name says is shown, never obeyed: no control character of it reaches the terminal.</summary>
public class HostileNamesTests : ToolRun
{
    private const string Escape = "\u001b[31mred\u001b[0m";

    [Fact]
    public void A_name_with_control_characters_is_shown()
    {
        string text = File.ReadAllText(Submission("2025-small-practice"));
        string holdings = File.ReadAllText(Bundle("2025-small-practice", "holdings.json"));
        string file = this.Write($"in/{Escape}\u202e\n.submission.json", text);
        this.Write($"in/{Escape}\u202e\n.holdings.json", holdings);
        string[][] commandLines = [["score", file], ["score", Path.GetDirectoryName(file)!], ["score", file, "--json"]];

        Assert.All(commandLines, line => NoControlCharacters(Run(line)));
        Assert.Contains("\\u001B[31mred\\u001B[0m\\u202E\\u000A", Run("score", file).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "entityType": "ESC", "performanceYear": 2024, "measurementSets": [] }""")]
    [InlineData("""{ "entityType": "individual", "performanceYear": 2024, "ESC": 1, "measurementSets": [{ "category": "quality", "submissionMethod": "registry", "measurements": [{ "measureId": "ESC", "value": { } }] }] }""")]
    [InlineData("""{ "entityType": "individual", "performanceYear": 2024, "programName": "ESC", "measurementSets": [{ "category": "ESC", "submissionMethod": "ESC" }] }""")]
    public void A_message_shows_the_control_characters_of_a_file(string content)
    {
        string file = this.Write("bad.json", content.Replace("ESC", "\\u001b[2J\\u0007\\u2028\\u202e", StringComparison.Ordinal));

        foreach (string[] line in new[] { new[] { "score", file }, ["score", file, "--leave-out"] })
        {
            Result result = Run(line);
            NoControlCharacters(result);
            Assert.Contains("\\u001B[2J", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_description_of_published_values_is_shown()
    {
        foreach (string part in new[] { "submission", "holdings" })
        {
            File.Copy(Bundle("2024-aco", $"{part}.json"), Path.Combine(this.Folder, $"aco.{part}.json"));
        }

        this.Write("aco.published.json", """{ "description": "\u001b]0;title\u0007", "quality": { "score": 85.32 } }""");
        Result result = Run("score", Path.Combine(this.Folder, "aco.submission.json"));

        NoControlCharacters(result);
        Assert.Contains("\\u001B]0;title\\u0007", result.Output, StringComparison.Ordinal);
    }

    private static void NoControlCharacters(Result result) =>
        Assert.DoesNotContain(result.Output + result.Error, sign => (char.IsControl(sign) && sign != '\n') || sign is '\u202e' or '\u2028');
}
