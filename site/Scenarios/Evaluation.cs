using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scenarios;

/// <summary>A scenario that was scored, or what is wrong with it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Card">Its scorecard; null if it could not be scored.</param>
/// <param name="Problems">What is wrong, in sentences; what was left out stands among the warnings of the card.</param>
public sealed record Evaluation(Scenario Scenario, Scorecard? Card, ImmutableArray<string> Problems)
{
    /// <summary>Scores a scenario. Rows that the year or the law refuses are left out and named; placeholder benchmarks make an estimate.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>The scorecard, or the problems.</returns>
    public static Evaluation Of(Scenario scenario)
    {
        (ProgramYear? law, ImmutableArray<string> problems) = LawOf(scenario);
        if (law is null)
        {
            return new Evaluation(scenario, null, problems);
        }

        ValidPart part = ValidPart.Of(scenario.Request, CmsTables.For(scenario.Request.PerformanceYear), new ScoringOptions { Law = law, Placeholders = PlaceholderBenchmarks.Accepted });
        return new Evaluation(scenario, part.Scorecard, [.. part.Problems.Select(problem => problem.ToString())]);
    }

    // Another year's law applies to the facts of the performance year.
    private static (ProgramYear? Law, ImmutableArray<string> Problems) LawOf(Scenario scenario)
    {
        int year = scenario.Request.PerformanceYear;
        if (scenario.LawText is { } text)
        {
            LawImport import = LawFile.Read(text);
            return (import.File is { } file ? file.Law with { PerformanceYear = year } : null, [.. import.Problems.Select(problem => problem.ToString())]);
        }

        return (ProgramYears.For(scenario.LawYear ?? year) with { PerformanceYear = year }, []);
    }
}
