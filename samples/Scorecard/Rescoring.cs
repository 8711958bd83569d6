using System.Text.RegularExpressions;

namespace Mips.Scoring.Samples;

/// <summary>The same facts under another year's rules and data: what that year does not have is left out, and said.</summary>
internal static partial class Rescoring
{
    private const int Rounds = 4;

    /// <summary>Moves a request to another year.</summary>
    /// <param name="request">The facts.</param>
    /// <param name="year">The other year.</param>
    /// <param name="score">Scores, or throws <see cref="InvalidScoringRequestException"/>.</param>
    /// <param name="leftOut">What the other year does not have.</param>
    /// <exception cref="InvalidScoringRequestException">Something is wrong that leaving out rows does not cure.</exception>
    public static Scorecard Score(ScoringRequest request, int year, Func<ScoringRequest, Scorecard> score, List<RequestProblem> leftOut)
    {
        ScoringRequest moved = Move(request, year);
        for (int round = 1; ; round++)
        {
            try
            {
                return score(moved);
            }
            catch (InvalidScoringRequestException invalid) when (round < Rounds && invalid.Problems.All(problem => Row().IsMatch(problem.Path)))
            {
                leftOut.AddRange(invalid.Problems);
                moved = Without(moved, invalid.Problems);
            }
        }
    }

    private static ScoringRequest Move(ScoringRequest request, int year)
    {
        int years = year - request.PerformanceYear;
        return request with
        {
            PerformanceYear = year,
            PromotingInteroperability = [.. request.PromotingInteroperability.Select(submission => submission with
            {
                PerformanceStart = submission.PerformanceStart.AddYears(years),
                PerformanceEnd = submission.PerformanceEnd.AddYears(years),
            })],
        };
    }

    private static ScoringRequest Without(ScoringRequest request, ImmutableArray<RequestProblem> problems)
    {
        HashSet<(string, int)> rows = [.. problems.Select(problem => Row().Match(problem.Path)).Where(match => !match.Groups["measure"].Success).Select(match => (match.Groups["list"].Value, int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture)))];
        HashSet<(int, int)> measures = [.. problems.Select(problem => Row().Match(problem.Path)).Where(match => match.Groups["measure"].Success).Select(match => (int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups["measure"].Value, System.Globalization.CultureInfo.InvariantCulture)))];
        return request with
        {
            Quality = Keep(request.Quality, "quality", rows),
            AdministrativeClaims = Keep(request.AdministrativeClaims, "administrativeClaims", rows),
            Cost = Keep(request.Cost, "cost", rows),
            ImprovementActivities = Keep(request.ImprovementActivities, "improvementActivities", rows),
            PromotingInteroperability = [.. Keep(request.PromotingInteroperability, "promotingInteroperability", rows).Select((submission, index) => submission with
            {
                Measures = [.. submission.Measures.Where((_, measure) => !measures.Contains((index, measure)))],
            })],
        };
    }

    private static ImmutableArray<TRow> Keep<TRow>(ImmutableArray<TRow> list, string name, HashSet<(string, int)> rows) =>
        [.. list.Where((_, index) => !rows.Contains((name, index)))];

    [GeneratedRegex(@"^(?<list>quality|administrativeClaims|cost|improvementActivities|promotingInteroperability)\[(?<row>\d+)\](\.measures\[(?<measure>\d+)\])?")]
    private static partial Regex Row();
}
