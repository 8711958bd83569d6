using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.SharedSavings;
using Mips.Scoring.Years;

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

    private static void Put_a_plan_into_words(TextWriter Console)
    {
        ScoringRequest running = group with { PerformanceYear = 2026, Cost = [] };
        MaximumAttainable most = MaximumAttainable.Of(running, CmsTables.For(2026));

        Console.Write(PlanningExplanation.Of(most).ToText());
        Console.WriteLine($"final score so far {PlanningExplanation.Of(Scorer.Score(running, CmsTables.For(2026))).Headline.FinalScore}");
    }

    private static void Ask_for_a_year_whose_final_rule_is_not_at_hand(TextWriter Console)
    {
        ScoringRequest next = group with { PerformanceYear = 2027, Cost = [] };
        Scorecard card = Scorer.Score(next, CmsTables.PreliminaryFor(2027), new() { Law = ProgramYears.PreliminaryFor(2027) });
        Console.WriteLine(Explanation.Of(card).Headline.Subject);

        try
        {
            Scorer.Score(next, CmsTables.PreliminaryFor(2027));
        }
        catch (UnknownPerformanceYearException unknown)
        {
            Console.WriteLine($"PY{unknown.PerformanceYear} is preliminary: {unknown.IsPreliminary}");
        }
    }

    private static void Lay_the_quality_score_of_an_ACO_beside_its_standard(TextWriter Console)
    {
        ScoringRequest aco = new()
        {
            PerformanceYear = 2026,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 200 },
            App = new(AppMeasureSet.AppPlus),
            Quality = [.. new[] { "001", "112", "113", "134", "236" }.Select(id => new QualityMeasureSubmission(id + "SSP", CollectionType.MedicareCqm) { PerformanceRate = PerformanceRate.Of(id == "001" ? 30m : 60m), Cases = 900 })],
            CahpsSurvey = new() { MetSamplingMinimum = false },
        };
        SharedSavingsQuality quality = SharedSavingsQualityStandard.Of(Scorer.Score(aco, CmsTables.For(2026)), new(), SharedSavingsYears.For(2026));
        SharingRate rate = SharingRate.Of(SharedSavingsTrack.Enhanced, quality);

        Console.WriteLine($"{quality.Score} beside {quality.Standard}: {quality.Ground}");
        Console.WriteLine($"{rate.Savings} of savings, {rate.Losses} of losses");
    }
}
