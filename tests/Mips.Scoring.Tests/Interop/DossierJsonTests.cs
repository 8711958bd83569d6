using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Interop;

public class DossierJsonTests
{
    private static readonly Scorecard Card = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));
    private static readonly PublishedScores Published = new() { FinalScore = 50m, Measures = [new("236", 6.80m)], QualityWeight = 30m };

    [Fact]
    public void It_fits_the_schema_with_and_without_published_scores()
    {
        Assert.Empty(Violations(TargetedReview.Dossier(Card)));
        Assert.Empty(Violations(TargetedReview.Dossier(Card, Published)));
    }

    [Fact]
    public void Dossiers_of_every_year_and_reporting_option_fit_the_schema()
    {
        foreach (Scorecard card in GeneratedScorecards.All(2))
        {
            TargetedReviewDossier dossier = TargetedReview.Dossier(card);
            Assert.Empty(Violations(dossier));
            AssertFacts(dossier);
        }
    }

    /// <summary>Whoever receives the file needs nothing else to check it.</summary>
    [Fact]
    public void The_hash_is_that_of_the_text_in_the_file()
    {
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(TargetedReview.Dossier(Card, Published)));
        string text = file.RootElement.GetProperty("canonicalText").GetString()!;
        Assert.Equal(file.RootElement.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void The_same_facts_make_the_same_bytes()
    {
        byte[] first = DossierJson.ToUtf8(TargetedReview.Dossier(Card, Published));
        byte[] again = DossierJson.ToUtf8(TargetedReview.Dossier(ParticipationSamples.Score(Card.Request with { }), Published with { }));
        Assert.Equal(first, again);
        Assert.DoesNotContain((byte)'\r', first);
        Assert.Equal((byte)'\n', first[^1]);
    }

    [Fact]
    public void Published_values_stand_beside_ours()
    {
        TargetedReviewDossier dossier = TargetedReview.Dossier(Card, Published);
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(dossier));
        JsonElement published = file.RootElement.GetProperty("published");
        Assert.False(published.GetProperty("agrees").GetBoolean());
        Assert.Equal(
            dossier.Comparison!.Values.Select(value => (value.Ours, (decimal?)value.Cms, value.Agrees)),
            published.GetProperty("values").EnumerateArray().Select(value => (Number(value.GetProperty("ours")), Number(value.GetProperty("cms")), value.GetProperty("agrees").GetBoolean())));
    }

    /// <summary>What the requester alone knows has no answer.</summary>
    [Fact]
    public void The_checklist_stands_in_file_and_text()
    {
        TargetedReviewDossier dossier = TargetedReview.Dossier(Card, Published);
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(dossier));
        JsonElement[] checklist = [.. file.RootElement.GetProperty("checklist").EnumerateArray()];
        Assert.Equal(
            dossier.Checklist.Select(item => (JsonNamingPolicy.CamelCase.ConvertName(item.Question.ToString()), item.Answer switch { true => JsonValueKind.True, false => JsonValueKind.False, null => JsonValueKind.Null })),
            checklist.Select(item => (item.GetProperty("question").GetString()!, item.GetProperty("answer").ValueKind)));
        Assert.Contains("checklist[1].question: CalculationDiffers\nchecklist[1].answer: yes\n", dossier.CanonicalText, StringComparison.Ordinal);
        Assert.Contains("checklist[3].question: DataUnderWrongIdentifier\nchecklist[3].citation: ", dossier.CanonicalText, StringComparison.Ordinal);
    }

    /// <summary>A quote or a line break in a value comes out as it went in.</summary>
    [Fact]
    public void A_text_with_quotes_and_line_breaks_is_the_same_fact()
    {
        const string Odd = "A\"\\\r\nfinal.value: 100";
        ReferenceTables own = CmsTables.For(2024).Tables with { Version = new(Odd, "2026-01-01", "0") };
        TargetedReviewDossier dossier = TargetedReview.Dossier(ParticipationSamples.Score(Card.Request, new ReferenceData(own)));
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(dossier));
        Assert.Equal(Odd, file.RootElement.GetProperty("facts").GetProperty("data").GetProperty("commit").GetString());
    }

    // Each line of the hashed facts is one field with the same value.
    private static void AssertFacts(TargetedReviewDossier dossier)
    {
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(dossier));
        string[] sections = ["request", "law", "data", "scorecard"];
        IEnumerable<string> written = sections.SelectMany(section => file.RootElement.GetProperty("facts").GetProperty(section).EnumerateObject().Select(fact => $"{fact.Name}: {Canonical(fact.Value)}"));
        IEnumerable<string> hashed = dossier.CanonicalText.Split("\n\n").Where(block => sections.Contains(block.Split('\n')[0]["== ".Length..])).SelectMany(block => block.Split('\n').Skip(1));
        Assert.Equal(hashed.Select(line => line.Replace("\"", string.Empty)), written);
    }

    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString()!,
    };

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();

    private static List<string> Violations(TargetedReviewDossier dossier) => new JsonSchema("dossier").Violations(Encoding.UTF8.GetString(DossierJson.ToUtf8(dossier)));
}
