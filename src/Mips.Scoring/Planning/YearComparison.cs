using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>The same facts under several years and laws. What a year does not have is left out and named, not refused.</summary>
public sealed record YearComparison
{
    private readonly EquatableArray<YearResult> results;

    private YearComparison()
    {
    }

    /// <summary>One result for each year and law, in their order.</summary>
    public required ImmutableArray<YearResult> Results { get => this.results; init => this.results = value; }

    /// <summary>Scores facts under several years and laws.</summary>
    /// <param name="facts">The facts of any year. Dates of Promoting Interoperability keep their day of the year.</param>
    /// <param name="years">The data of each year, with its law or a reform of it; at least one.</param>
    /// <param name="placeholders">Whether placeholder benchmarks are used; results that would need a refused one are left out.</param>
    /// <returns>A scorecard for each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/>, or the data of a year, is null.</exception>
    /// <exception cref="ArgumentException">There are no years.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of a year is not known, and none is given.</exception>
    /// <exception cref="InvalidScoringRequestException">What cannot be left out is not valid in a year, for example who takes part; the exception carries the problems.</exception>
    public static YearComparison Of(ScoringRequest facts, ImmutableArray<YearAndLaw> years, PlaceholderBenchmarks placeholders = PlaceholderBenchmarks.Refused)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        return years.IsDefaultOrEmpty
            ? throw new ArgumentException("There are no years to compare.", nameof(years))
            : new() { Results = [.. years.Select(year => CarryingOver.Score(facts, year, placeholders))] };
    }
}

/// <summary>The data of a performance year, with its law or another one.</summary>
/// <param name="Data">CMS's data of the year.</param>
/// <param name="Law">The law; null for that of the year. A reform is a year changed with <c>with { … }</c>.</param>
/// <param name="Name">What to call it; null for the year.</param>
public sealed record YearAndLaw(ReferenceData Data, ProgramYear? Law = null, string? Name = null);

/// <summary>The facts under one year and law.</summary>
public sealed record YearResult
{
    private readonly EquatableArray<RequestProblem> leftOut;

    /// <summary>The year and law.</summary>
    public required YearAndLaw Year { get; init; }

    /// <summary>The scorecard of what could be carried over. Its warnings begin with what could not.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>What could not be carried over, as the problems that the year has with it.</summary>
    public required ImmutableArray<RequestProblem> LeftOut { get => this.leftOut; init => this.leftOut = value; }

    /// <summary>What makes the difference to another result, part by part.</summary>
    /// <param name="other">The result that is compared with.</param>
    /// <returns>The difference; its parts add up exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ScorecardDifference DifferenceFrom(YearResult other) => ScorecardDifference.Between((other ?? throw new ArgumentNullException(nameof(other))).Scorecard, this.Scorecard);
}
