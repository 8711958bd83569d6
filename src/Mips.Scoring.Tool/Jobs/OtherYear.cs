namespace Mips.Scoring.Tool.Jobs;

/// <summary>The same facts in another performance year.</summary>
internal static class OtherYear
{
    /// <summary>Moves a request, and the performance periods that lie in its year, to another year.</summary>
    /// <param name="request">The facts.</param>
    /// <param name="year">The other year.</param>
    public static ScoringRequest Move(ScoringRequest request, int year)
    {
        int years = year - request.PerformanceYear;
        return request with
        {
            PerformanceYear = year,
            PromotingInteroperability = [.. request.PromotingInteroperability.Select(submission => submission with
            {
                PerformanceStart = Move(submission.PerformanceStart, request.PerformanceYear, years),
                PerformanceEnd = Move(submission.PerformanceEnd, request.PerformanceYear, years),
            })],
        };
    }

    private static DateTime Move(DateTime day, int year, int years) => day.Year == year ? day.AddYears(years) : day;
}
