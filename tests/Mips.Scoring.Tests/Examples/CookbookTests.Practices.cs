using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Registers;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The recipes about practices, populations and what stands around a score.</summary>
public partial class CookbookTests
{
    private static void Put_a_practice_together(TextWriter Console)
    {
        Scorecard own = Scorer.Score(group with { Participant = new() { Option = ParticipationOption.Individual }, Cost = [] }, CmsTables.For(2024));
        Practice practice = Practice.Of(new()
        {
            Tin = "123456789",
            PerformanceYear = 2024,
            Group = PracticeScores.Of(Scorer.Score(group, CmsTables.For(2024))),
            Clinicians =
            [
                new() { Npi = "1234567893", Name = "Doe", Individual = PracticeScores.Of(own) },
                new() { Npi = "1111111111", Name = "Roe" },
                new() { Npi = "2222222222", Name = "Poe", IsMipsEligible = false },
            ],
        });

        foreach (PracticeMember member in practice.Members)
        {
            Console.WriteLine($"{member.Clinician.Name}: {member.Outcome}, {member.FinalScore} [{member.Citation}]");
        }
    }

    private static void Count_a_population(TextWriter Console)
    {
        GlanceCounts counts = new(2024);
        for (int rate = 0; rate <= 100; rate++)
        {
            Scorecard card = Scorer.Score(group with { Quality = group.Quality.SetItem(0, group.Quality[0] with { PerformanceRate = PerformanceRate.Of(rate) }) }, CmsTables.For(2024));
            counts.Add(GlanceFacts.Of(card, scalingFactor: 0.25m));
        }

        GlanceGroup everybody = counts.ToGlance().Everybody;
        Console.WriteLine($"{everybody.Clinicians} final scores from {everybody.FinalScore!.Lowest} to {everybody.FinalScore.Highest}, the middle one {everybody.FinalScore.Median}");
        Console.WriteLine($"adjustments from {everybody.SmallestAdjustmentPercent} % to {everybody.LargestAdjustmentPercent} %");
    }

    private static void Look_up_days_and_events(TextWriter Console)
    {
        SubmissionPeriod period = SubmissionPeriod.Of(2025);
        TargetedReviewWindow window = TargetedReviewWindow.Of(2024, new DateTime(2025, 9, 15), new DateTime(2025, 10, 15));
        CahpsRegistration registration = CahpsRegistration.Of(ParticipationOption.Group, eligibleClinicians: 40, reportsApp: true, sharedSavingsAco: false);
        ExtremeEvent[] events = [.. ExtremeEvents.Of(2024).Where(one => one.MayConcern("FL") != false)];

        Console.WriteLine($"PY2025 is submitted until {period.Closes.Value:yyyy-MM-dd}, a review of PY2024 asked for until {window.Closes:yyyy-MM-dd}");
        Console.WriteLine($"registration for the survey: {registration.Standing}, from {registration.FewestClinicians.Value} clinicians");
        Console.WriteLine($"{events.Length} events of PY2024 may concern Florida, the first {events[0].Name}");
    }
}
