using System.Globalization;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Warnings travel with the scorecard into every output, with what was left out on import.</summary>
public sealed class WarningsInEveryOutputTests
{
    private static readonly RequestProblem LeftOut = new(RequestProblemCode.UnknownMeasure, "line 7, $.measurementSets[0]", "999", "was left out on import");

    private static readonly ScoringRequest Request = new()
    {
        PerformanceYear = 2025,
        Participant = ParticipationSamples.Individual,
        Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 40 }],
    };

    private static readonly Scorecard Card = Scorer.Score(Request, CmsTables.For(2025)).WithLeftOut([LeftOut]);

    /// <summary>Every form of a scorecard. The public use file has the columns of CMS's file and no other; its warnings are the file of warnings.</summary>
    public static TheoryData<string> Outputs => [.. Forms.Keys];

    private static readonly Dictionary<string, Func<string>> Forms = new(StringComparer.Ordinal)
    {
        ["explanation as text"] = () => Explanation.Of(Card).ToText(),
        ["explanation as Markdown"] = () => Explanation.Of(Card).ToMarkdown(),
        ["explanation as HTML"] = () => Explanation.Of(Card).ToHtml(),
        ["explanation as JSON"] = () => Json(json => ExplanationJson.Write(Explanation.Of(Card), json)),
        ["scorecard as JSON"] = () => Json(json => ScorecardJson.Write(Card, json)),
        ["dossier as text"] = () => TargetedReview.Dossier(Card).ToString(),
        ["dossier as JSON"] = () => Encoding.UTF8.GetString(DossierJson.ToUtf8(TargetedReview.Dossier(Card))),
        ["warnings as CSV"] = () => Csv(FeedbackCsv.WriteWarnings),
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Every_output_says_every_warning(string form)
    {
        string text = Forms[form]();
        Assert.Equal(2, Card.Warnings.Length);
        Assert.All(Card.Warnings, warning => Assert.Contains(warning.Message, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_of_rows_carry_the_words()
    {
        Assert.EndsWith(",leftOut rateLooksLikeFraction\r\n", Csv(FeedbackCsv.WritePaymentAdjustment), StringComparison.Ordinal);
        string line = Csv(FeedbackCsv.WriteScoreSubmission).Split("\r\n").Single(row => row.Contains(",236,", StringComparison.Ordinal));
        Assert.Contains(",rateLooksLikeFraction,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_an_element_of_the_dossier()
    {
        TargetedReviewDossier dossier = TargetedReview.Dossier(Card);
        Assert.Equal(Card.Warnings.ToArray(), dossier.Warnings.ToArray());
        Assert.Contains("\n== warnings\n", dossier.CanonicalText, StringComparison.Ordinal);
        using JsonDocument file = JsonDocument.Parse(DossierJson.ToUtf8(dossier));
        Assert.Equal(["leftOut", "rateLooksLikeFraction"], file.RootElement.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()));
        Assert.Empty(new JsonSchema("dossier").Violations(Encoding.UTF8.GetString(DossierJson.ToUtf8(dossier))));
    }

    private static string Json(Action<Utf8JsonWriter> write) => WrittenJson.Of(write, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Csv(Action<TextWriter, IEnumerable<ScoredSubmission>> write)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        ImportedSubmission submission = new() { Program = "mips", Entity = new() { Option = ParticipationOption.Individual }, Request = Request };
        write(text, [new ScoredSubmission(submission, Card)]);
        return text.ToString();
    }
}
