using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The examples in the documentation of public members: each is the body of the method of its name, compiled here, and prints what its comments say.</summary>
public sealed partial class MemberExamplesTests
{
    private const int Fewest = 20;

    private static readonly ScoringRequest request = new()
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

    private static readonly Dictionary<string, Action<TextWriter>> Examples = new Action<TextWriter>[]
    {
        Scorer_Score, Scorer_TryScore, Scorecard_PaymentAdjustment, Scorecard_Warnings, QualityScore_Find, WhyExtensions_Why, Explanation_Of, WhyNot_Of, ScorecardDifference_Between, PublishedComparison_Between,
        CmsTables_For, PerformanceRate_Of, Dollars_Of, ProgramYears_For, ScoringOptions_Law, BatchBuilder_For, ScoringRequestJson_Read, ScorecardJson_Write, LawFile_Read, QppSubmission_Read, QppSubmissionWriter_Write, Needed_For, ScoreRange_Of,
        Attribution_Of,
    }.ToDictionary(example => example.Method.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_example_is_compiled_here_and_prints_what_it_says()
    {
        string source = File.ReadAllText(RepositoryFiles.Path("tests/Mips.Scoring.Tests/Examples/MemberExamplesTests.cs")).ReplaceLineEndings("\n");
        (string Member, string Code)[] documented = [.. new[] { "Mips.Scoring", "Mips.Scoring.CmsData", "Mips.Scoring.Interop" }.SelectMany(Documented)];
        Assert.Equal(Examples.Keys.Order(StringComparer.Ordinal), documented.Select(example => example.Member).Order(StringComparer.Ordinal));
        Assert.True(documented.Length >= Fewest);
        Assert.All(documented, example =>
        {
            Assert.Equal(Body(source, example.Member), example.Code);
            Assert.Equal(Says(example.Code), Printed(Examples[example.Member]));
        });
    }

    private static void Scorer_Score(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        Console.WriteLine(card.FinalScore); // 66.27
    }

    private static void Scorer_TryScore(TextWriter Console)
    {
        ScoringRequest wrong = request with { ImprovementActivities = [new("IA_XX_1")] };
        if (!Scorer.TryScore(wrong, CmsTables.For(2025), out Scorecard? card, out ImmutableArray<RequestProblem> problems))
        {
            Console.WriteLine(problems[0].Path); // improvementActivities[0].activityId
        }
    }

    private static void Scorecard_PaymentAdjustment(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        Console.WriteLine(card.PaymentAdjustment(scalingFactor: 0.1167m).Percent); // -1.05
    }

    private static void Scorecard_Warnings(TextWriter Console)
    {
        ScoringRequest fraction = request with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 412 }] };
        Console.WriteLine(Scorer.Score(fraction, CmsTables.For(2025)).Warnings[0].Code); // RateLooksLikeFraction
    }

    private static void QualityScore_Find(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        Console.WriteLine(card.Quality.Find("226", CollectionType.MipsCqm)?.Points); // 3.0000
        Console.WriteLine(card.Quality.Find("001", CollectionType.Ecqm) is null); // True
    }

    private static void WhyExtensions_Why(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        Console.WriteLine(card.Quality.Measures[1].Why());
        // 226 (MIPS CQM): 3.0000 points: 18 cases, 20 needed: 3 points for a small practice. 42 CFR 414.1380(b)(1)(i)(A)
    }

    private static void Explanation_Of(TextWriter Console)
    {
        Explanation explanation = Explanation.Of(Scorer.Score(request, CmsTables.For(2025)), ExplanationDepth.Everything);
        Console.WriteLine(explanation.Sections[0].Title); // Category
        Console.WriteLine(explanation.ToMarkdown().StartsWith('#')); // True
    }

    private static void WhyNot_Of(TextWriter Console)
    {
        Shortfall shortfall = WhyNot.Of(Scorer.Score(request, CmsTables.For(2025))).First(one => one.Id == "226");
        Console.WriteLine($"{shortfall.Reason}: {shortfall.Actual}, {shortfall.Needed} needed"); // BelowCaseMinimum: 18, 20 needed
    }

    private static void ScorecardDifference_Between(TextWriter Console)
    {
        Scorecard before = Scorer.Score(request, CmsTables.For(2025));
        Scorecard after = Scorer.Score(request with { ImprovementActivities = [] }, CmsTables.For(2025));
        Console.WriteLine(ScorecardDifference.Between(before, after).Total); // -30.00
    }

    private static void PublishedComparison_Between(TextWriter Console)
    {
        PublishedScores feedback = new() { FinalScore = 66.72m };
        PublishedComparison comparison = PublishedComparison.Between(Scorer.Score(request, CmsTables.For(2025)), feedback);
        Console.WriteLine(comparison.FirstDivergence is null); // False
    }

    private static void CmsTables_For(TextWriter Console)
    {
        ReferenceData data = CmsTables.For(2025);
        Console.WriteLine(data.FindQualityMeasure("236")?.IsInverse); // False
    }

    private static void PerformanceRate_Of(TextWriter Console)
    {
        PerformanceRate rate = PerformanceRate.Of(71.4m);
        Console.WriteLine(rate > PerformanceRate.Of(71.399999m)); // True
    }

    private static void Dollars_Of(TextWriter Console)
    {
        Dollars charges = Dollars.Of(412_345.67m);
        Console.WriteLine(charges); // $412,345.67
    }

    private static void ProgramYears_For(TextWriter Console)
    {
        ProgramYear law = ProgramYears.For(2025);
        Console.WriteLine(law.Payment.PerformanceThreshold); // 75 [42 CFR 414.1405(b)(10)(i)]
    }

    private static void ScoringOptions_Law(TextWriter Console)
    {
        LawFile file = LawFile.Read("""{ "name": "82", "source": "what if", "from": 2025, "changes": { "payment": { "performanceThreshold": 82 } } }""").File!;
        Scorecard card = Scorer.Score(request, CmsTables.For(2025), new() { Law = file.Law });
        Console.WriteLine(card.PaymentAdjustment(scalingFactor: 0.1167m).Percent); // -1.73
    }

    private static void BatchBuilder_For(TextWriter Console)
    {
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2025));
        builder.Add(request);
        Batch batch = builder.Build();
        Console.WriteLine(batch.Score(0, ProgramYears.For(2025)).FinalScore); // 66.27
    }

    private static void ScoringRequestJson_Read(TextWriter Console)
    {
        ScoringRequestImport import = ScoringRequestJson.Read("""{ "performanceYear": 2025, "participant": { "option": "individual" }, "qualities": [] }""");
        Console.WriteLine(import.Problems[0].Path); // $.qualities
    }

    private static void ScorecardJson_Write(TextWriter Console)
    {
        using MemoryStream stream = new();
        using (System.Text.Json.Utf8JsonWriter json = new(stream))
        {
            ScorecardJson.Write(Scorer.Score(request, CmsTables.For(2025)), json);
        }

        Console.WriteLine(System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("finalScore").GetProperty("value")); // 66.27
    }

    private static void LawFile_Read(TextWriter Console)
    {
        LawImport import = LawFile.Read("""{ "name": "800", "source": "what if", "from": 2025, "changes": { "payment": { "performanceThreshold": 800 } } }""");
        Console.WriteLine(import.Problems[0].Message); // must be between 0 and 100
    }

    private static void QppSubmissionWriter_Write(TextWriter Console)
    {
        ScoringRequest request = new() { PerformanceYear = 2025, Participant = new() { Option = ParticipationOption.Group }, ImprovementActivities = [new("IA_BE_4")] };
        using MemoryStream document = new();
        WrittenSubmission written = QppSubmissionWriter.Write(request, new() { Option = ParticipationOption.Group, TaxpayerIdentificationNumber = "000123456" }, CmsTables.For(2025), document);
        Console.WriteLine(written.IsWhole); // True
    }

    private static void QppSubmission_Read(TextWriter Console)
    {
        using MemoryStream stream = new("""{ "performanceYear": 2025, "entityType": "individual" }"""u8.ToArray());
        SubmissionImport import = QppSubmission.Read(stream, CmsTables.For);
        Console.WriteLine(import.Problems[0].Path); // $.entityType
    }

    private static void Needed_For(TextWriter Console)
    {
        Needed needed = Needed.For(Scorer.Score(request, CmsTables.For(2025)), new Target.FinalScore(70m));
        Console.WriteLine(needed.Levers[0]); // QualityRate 236: 71.4 not even at 100
    }

    private static void ScoreRange_Of(TextWriter Console)
    {
        ScoreRange range = ScoreRange.Of(request with { Cost = [] }, CmsTables.For(2025), Unknowns.Cost);
        Console.WriteLine(range); // 43.55 to 70.55
    }

    private static void Attribution_Of(TextWriter Console)
    {
        Scorecard group = Scorer.Score(request, CmsTables.For(2025));
        Scorecard individual = Scorer.Score(request with { Participant = request.Participant with { Option = ParticipationOption.Individual } }, CmsTables.For(2025));
        Console.WriteLine(Attribution.Of([group, individual]).FinalScore); // 66.27
    }

    private static IEnumerable<(string Member, string Code)> Documented(string assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(Assembly.Load(assembly).Location, ".xml")).Descendants("member")
        from example in member.Elements("example")
        let path = ((string)member.Attribute("name")!)[2..].Split('(')[0].Split('.')
        select ($"{path[^2]}_{path[^1]}", Plain((string)example.Element("code")!));

    private static string Plain(string code)
    {
        string[] lines = code.Trim('\n').ReplaceLineEndings("\n").Split('\n');
        int indentation = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indentation ? line[indentation..] : string.Empty)).TrimEnd();
    }

    private static string Body(string source, string method) =>
        Plain(Regex.Match(source, $@"void {method}\(TextWriter Console\)\n    \{{\n(?<lines>.*?)\n    \}}\n", RegexOptions.Singleline).Groups["lines"].Value);

    private static string Says(string code) => string.Concat(Comment().Matches(code).Select(match => match.Groups["says"].Value + "\n"));

    private static string Printed(Action<TextWriter> example) => Cultures.Under(CultureInfo.InvariantCulture, () =>
    {
        using StringWriter output = new() { NewLine = "\n" };
        example(output);
        return output.ToString();
    });

    [GeneratedRegex("// (?<says>.*)$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
