using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Scenarios;

/// <summary>The planning answers beside a scorecard, one line each.</summary>
public static class PlanningAnswers
{
    /// <summary>What it takes to reach a final score: each figure alone.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="target">The final score wanted, 0 to 100.</param>
    /// <returns>The lines, the first of which says whether it is reached.</returns>
    public static ImmutableArray<string> Needed(Scorecard card, decimal target)
    {
        Needed needed = Planning.Needed.For(card, new Target.FinalScore(target));
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"final score {card.FinalScore:0.00}: {target:0.00} {(needed.IsReached ? "is reached" : "is not reached")}"),
            .. needed.Levers.Select(lever => string.Create(CultureInfo.InvariantCulture, $"{lever}: final score {lever.After.FinalScore:0.00}")),
        ];
    }

    /// <summary>The ways to take part with these facts, the best first.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>One line for each way.</returns>
    public static ImmutableArray<string> Choices(Scorecard card)
    {
        ReportingChoices choices = ReportingChoices.Of(card.Request, CmsTables.For(card.Request.PerformanceYear), new ScoringOptions { Law = card.Law, Placeholders = PlaceholderBenchmarks.Accepted });
        return [.. choices.Ranked.Select(choice => string.Create(CultureInfo.InvariantCulture, $"{Name(choice)}: final score {choice.FinalScore:0.00}"))];
    }

    private static string Name(ReportingChoice choice)
    {
        string pathway = ScenarioChanges.PathwaysOf(choice.Scorecard.Request.PerformanceYear).First(known => known.Pathway == new Scenario(choice.Scorecard.Request).Pathway).Name;
        return choice.Withheld == PerformanceCategories.None ? pathway : $"{pathway}, without the data of {choice.Withheld}";
    }
}
