using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The recipes that ask what to do.</summary>
public partial class CookbookTests
{
    private static void Choose_the_way_to_take_part(TextWriter Console)
    {
        ReportingChoices choices = ReportingChoices.Of(group with { PerformanceYear = 2025 }, CmsTables.For(2025));

        foreach (ReportingChoice choice in choices.Ranked.Take(3))
        {
            string way = choice.Scorecard.Request.Mvp?.MvpId ?? "traditional MIPS";
            Console.WriteLine($"{choice.FinalScore} {way}, needs {string.Join(", ", choice.Requirements.Select(one => one.Kind))}");
        }
    }

    private static void Say_between_which_scores_a_running_year_will_end(TextWriter Console)
    {
        ScoringRequest running = group with { PerformanceYear = 2026, Cost = [] };
        ScoreRange range = ScoreRange.Of(running, CmsTables.For(2026), Unknowns.Cost | Unknowns.ComplexPatientBonus);

        Console.WriteLine($"{range}");
        foreach (RangeBranch branch in range.Branches)
        {
            Console.WriteLine($"without {branch.Fact.Kind} {branch.LowestWithout.FinalScore} to {branch.HighestWithout.FinalScore}, with it {branch.LowestWith.FinalScore} to {branch.HighestWith.FinalScore}");
        }
    }

    private static void Look_ahead_from_the_counts_of_some_months(TextWriter Console)
    {
        ScoringRequest sixMonths = group with
        {
            Quality =
            [
                new("236", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 504, PerformanceNotMet = 202, EligiblePopulation = 706 } },
                new("047", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 225, PerformanceNotMet = 126, EligiblePopulation = 351 } },
            ],
        };

        Projection projection = Projection.Of(sixMonths, CmsTables.For(2024), months: 6);
        Outlook outlook = Outlook.Of(sixMonths, CmsTables.For(2024), new Target.FinalScore(40m), projection.ToCome);
        Console.WriteLine($"expected {projection.Expected.FinalScore}, in nine of ten years {outlook.Quantile(0.05m)} to {outlook.Quantile(0.95m)}");
        Console.WriteLine($"40 points with probability {outlook.Probability:0.000}, standard error {outlook.StandardError:0.0000}; measure {outlook.Influences[0].Uncertainty.MeasureId} matters most");
    }
}
