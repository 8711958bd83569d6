using Mips.Scoring.Reference;

namespace Mips.Scoring.Planning;

/// <summary>A year whose results are not in yet: CMS's benchmarks of the performance period are still placeholders, and no cost or claims result is stated.</summary>
public static class RunningYear
{
    /// <summary>Between which final scores a scorecard will end; without a clock, from CMS's data and what is missing.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The range; null if the year is not running, if a result rests on a placeholder because an estimate was asked for, if clinicians of an APM Entity contribute, or if nothing can change any more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static ScoreRange? RangeOf(Scorecard card)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        if (!IsRunning(card))
        {
            return null;
        }

        Unknowns unknowns = card.Request.PatientPopulation is null ? Unknowns.All : Unknowns.All & ~Unknowns.ComplexPatientBonus;
        ScoreRange range = ScoreRange.Of(card.Request, card.Data, unknowns, new() { Law = card.Law });
        return range.Lowest.FinalScore == range.Highest.FinalScore ? null : range;
    }

    private static bool IsRunning(Scorecard card) =>
        card.ApmEntity is null
        && card.Request.StatedScores is null
        && card.Request.Cost.IsEmpty
        && card.Request.AdministrativeClaims.IsEmpty
        && card.Data.Tables.CostBenchmarks.Any(static benchmark => benchmark.Basis == BenchmarkBasis.Mock);
}
