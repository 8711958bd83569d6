using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The README's example, compiled, run and compared; `.ci/run` runs it once more against the packages.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Mips.Scoring/package-readme.md")]
    public void The_example_of_the_readme_prints_what_the_readme_says(string page) => ExamplePage.Verify(
        page,
        "tests/Mips.Scoring.Tests/Examples/ReadmeTests.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(Fifteen_lines_to_a_score)] = Fifteen_lines_to_a_score });

    private static void Fifteen_lines_to_a_score(TextWriter Console)
    {
        var request = new ScoringRequest
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
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));

        Console.WriteLine(card.FinalScore);
        Console.WriteLine(card.PaymentAdjustment(scalingFactor: 0.1167m).Percent);
        Console.WriteLine(card.Quality.Measures[1].Why());
    }
}
