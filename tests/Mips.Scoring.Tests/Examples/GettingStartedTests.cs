using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The code of docs/getting-started.md, compiled, run and compared.</summary>
public class GettingStartedTests
{
    private static readonly ScoringRequest request = new()
    {
        PerformanceYear = 2024,
        Participant = new Participant { Option = ParticipationOption.Individual, Clinicians = 3, SmallPractice = true },
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(18.20m), Cases = 144 },
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
        ],
        ImprovementActivities = [new("IA_EPA_1")],
    };

    [Fact]
    public void The_code_of_getting_started_prints_what_the_page_says() => ExamplePage.Verify(
        "docs/getting-started.md",
        "tests/Mips.Scoring.Tests/Examples/GettingStartedTests.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal)
        {
            [nameof(State_what_happened)] = State_what_happened,
            [nameof(Score_it)] = Score_it,
            [nameof(Ask_why)] = Ask_why,
            [nameof(Handle_what_is_wrong)] = Handle_what_is_wrong,
            [nameof(Turn_the_score_into_money)] = Turn_the_score_into_money,
        });

    private static void State_what_happened(TextWriter Console)
    {
        var request = new ScoringRequest
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual, Clinicians = 3, SmallPractice = true },
            Quality =
            [
                new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(18.20m), Cases = 144 },
                new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
            ],
            ImprovementActivities = [new("IA_EPA_1")],
        };

        Console.WriteLine($"{request.Quality.Length} quality measures of {request.PerformanceYear}");
    }

    private static void Score_it(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2024));

        Console.WriteLine($"final score {card.FinalScore}");
        Console.WriteLine($"quality {card.Quality.Score}, weight {card.Weights.Quality.Weight}");
    }

    private static void Ask_why(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2024));

        Console.WriteLine(card.Quality.Measures[0].Why());
        Console.WriteLine(card.Weights.PromotingInteroperability.Why());
        Console.Write(Explanation.Of(card, ExplanationDepth.Categories).ToText());
    }

    private static void Handle_what_is_wrong(TextWriter Console)
    {
        ScoringRequest wrong = request with
        {
            Quality = [new("999", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(118.20m), Cases = -1 }],
        };

        if (!Scorer.TryScore(wrong, CmsTables.For(2024), out _, out var problems))
        {
            foreach (RequestProblem problem in problems)
            {
                Console.WriteLine(problem);
            }
        }
    }

    private static void Turn_the_score_into_money(TextWriter Console)
    {
        Scorecard card = Scorer.Score(request, CmsTables.For(2024));

        PaymentAdjustment adjustment = card.PaymentAdjustment(scalingFactor: 0.1167m);
        AdjustedPayment payment = AdjustedPayment.Of(Dollars.Of(80_000m), adjustment);

        Console.WriteLine($"{adjustment.Percent} %: {payment.Paid} becomes {payment.Amount}");
    }
}
