using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Samples;

/// <summary>The same facts under another year's rules and data: what that year does not have is left out, and said.</summary>
internal static class Rescoring
{
    /// <summary>Moves a request to another year.</summary>
    /// <param name="request">The facts.</param>
    /// <param name="year">The other year.</param>
    /// <param name="score">Scores, or throws <see cref="InvalidScoringRequestException"/>.</param>
    /// <param name="leftOut">What the other year does not have.</param>
    /// <exception cref="InvalidScoringRequestException">Something is wrong that leaving out rows does not cure.</exception>
    public static (Scorecard Card, ScoringRequest Read) Score(ScoringRequest request, int year, Func<ScoringRequest, Scorecard> score, List<RequestProblem> leftOut) =>
        LeavingOut.Score(Move(request, year), score, leftOut);

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
}
