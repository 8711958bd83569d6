using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The recipes that ask why.</summary>
public partial class CookbookTests
{
    private static void Ask_what_would_have_earned_more(TextWriter Console)
    {
        Scorecard card = Scorer.Score(group with { Quality = group.Quality.SetItem(3, group.Quality[3] with { Cases = 18 }) }, CmsTables.For(2024));

        Shortfall shortfall = WhyNot.Of(card).Single(one => one.Id == "226");
        SmallestChange change = shortfall.Changes[0];
        Console.WriteLine($"{shortfall.Reason}: {shortfall.Actual}, {shortfall.Needed} needed");
        Console.WriteLine($"{change.Fact} from {change.From} to {change.To} gains {shortfall.Gain}");
        Console.WriteLine($"scored again: {Scorer.Score(shortfall.ChangedRequest!, CmsTables.For(2024)).FinalScore} after {card.FinalScore}");
    }

    private static void Ask_what_it_takes_to_reach_a_target(TextWriter Console)
    {
        MeasureCounts counts = new() { PerformanceMet = 450, PerformanceNotMet = 252, EligiblePopulation = 702 };
        ScoringRequest counted = group with { Quality = group.Quality.SetItem(4, new("047", CollectionType.MipsCqm) { Counts = counts }).SetItem(5, new("317", CollectionType.MipsCqm) { Counts = counts }) };
        Scorecard card = Scorer.Score(counted, CmsTables.For(2024));

        Needed needed = Needed.For(card, new Target.FinalScore(53m));
        foreach (Lever lever in needed.Levers)
        {
            Console.WriteLine($"{lever}, final score {lever.After.FinalScore}");
        }

        PatientPlan plan = needed.CheapestPlan!;
        Console.WriteLine($"{plan.Patients} patients, no fewer than {plan.AtLeast}: {string.Join(", ", plan.Measures.Select(one => $"{one.Patients} of {one.MeasureId}"))}");
        Console.WriteLine($"final score {card.FinalScore}, then {plan.After.FinalScore}");
    }

    private static void Say_what_makes_the_difference(TextWriter Console)
    {
        Scorecard now = Scorer.Score(group, CmsTables.For(2024));
        Scorecard next = Scorer.Score(group with { PerformanceYear = 2025 }, CmsTables.For(2025));

        Console.Write(Explanation.Of(ScorecardDifference.Between(now, next)).ToText());
    }

    private static void Say_what_a_correction_changes(TextWriter Console)
    {
        ScoringRequest corrected = group with
        {
            Quality = group.Quality.SetItem(1, group.Quality[1] with { PerformanceRate = PerformanceRate.Of(74.10m) }),
            ImprovementActivities = group.ImprovementActivities.Add(new("IA_EPA_1")),
        };
        ScorecardDifference difference = ScorecardDifference.Between(Scorer.Score(group, CmsTables.For(2024)), Scorer.Score(corrected, CmsTables.For(2024)));

        Console.WriteLine($"{difference.Total} points");
        foreach (DifferencePart part in difference.Parts)
        {
            Console.WriteLine($"{part.Source} {part.Category}: from {part.Before:0.00} to {part.After:0.00}, {part.Points:+0.0000;-0.0000}");
        }

        Console.WriteLine(difference.Parts.Sum(part => part.Points) == difference.Total);
    }

    private static void Put_a_dossier_together(TextWriter Console)
    {
        Scorecard card = Scorer.Score(group, CmsTables.For(2024));
        TargetedReviewDossier dossier = TargetedReview.Dossier(card, new PublishedScores { FinalScore = 51.75m, ImprovementActivities = 72m });

        Console.WriteLine($"differs first in {dossier.Comparison!.FirstDivergence!.Value.Category}");
        Console.WriteLine($"{dossier.Citations.Length} paragraphs, {dossier.Sha256.Length} digits of SHA-256");
        Console.WriteLine(dossier.Sha256 == TargetedReview.Dossier(card, dossier.Comparison.Published).Sha256);

        byte[] file = DossierJson.ToUtf8(dossier);
        string text = JsonDocument.Parse(file).RootElement.GetProperty("canonicalText").GetString()!;
        Console.WriteLine(dossier.Sha256 == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static void Verify_against_the_feedback_of_CMS(TextWriter Console)
    {
        PublishedScores feedback = new()
        {
            FinalScore = 52.33m,
            Quality = 57.84m,
            Cost = 79.08m,
            Measures = [new("001", 8.40m), new("236", 7.05m), new("226", 5.88m)],
        };

        Scorecard card = Scorer.Score(group, CmsTables.For(2024));
        PublishedComparison comparison = PublishedComparison.Between(card, feedback);
        ComparedValue first = comparison.FirstDivergence!.Value;

        Console.WriteLine($"{first.Kind} of {first.MeasureId}: CMS shows {first.Cms}, ours are {first.Ours}");
        Console.WriteLine(card.Quality.Measures.Single(measure => measure.Measure.Id == first.MeasureId).Why());
        Console.WriteLine($"{comparison.Values.Count(value => value.Agrees)} of {comparison.Values.Length} values agree");
    }
}
