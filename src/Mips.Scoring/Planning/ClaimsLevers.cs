using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>The results that others calculate: the survey, administrative claims measures, cost measures.</summary>
internal static class ClaimsLevers
{
    public static IEnumerable<Lever> Of(Scorecard card, Target target)
    {
        LeverSearch search = new(card, target);
        for (int i = 0; i < card.Quality.SummarySurveyMeasures.Length; i++)
        {
            SummarySurveyMeasureScore line = card.Quality.SummarySurveyMeasures[i];
            if (line.Benchmark is { } benchmark && line.Decile < DecilePoints.HighestDecile)
            {
                yield return search.Of(LeverKind.SurveyMeasureRate, new(ChangedFact.SurveyMeasureRate, line.MeasureId, i, line.PerformanceRate.ToDecimal(), Best(benchmark.Bounds)));
            }
        }

        for (int i = 0; i < card.Quality.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsMeasureScore line = card.Quality.AdministrativeClaims[i];
            bool compared = line.IsCounted || line.Disposition is AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts or AdministrativeClaimsDisposition.NotAmongTheBest;
            if (compared && line.Benchmark is { } benchmark && line.Decile < DecilePoints.HighestDecile)
            {
                yield return search.Of(LeverKind.AdministrativeClaimsRate, new(ChangedFact.AdministrativeClaimsRate, line.Measure.Id, i, line.PerformanceRate.ToDecimal(), Best(benchmark.Bounds)));
            }
        }

        for (int i = 0; i < card.Cost.Measures.Length; i++)
        {
            CostMeasureScore line = card.Cost.Measures[i];
            if (line is { IsScored: true, Benchmark: { } benchmark } && line.Decile < DecilePoints.HighestDecile)
            {
                yield return search.Of(LeverKind.Cost, new(ChangedFact.Cost, line.Measure.Id, i, line.Result.Cost.ToDecimal(), benchmark.Bounds[DecilePoints.HighestDecile].ToDecimal()));
            }
        }
    }

    private static decimal Best(DecileBounds bounds) => bounds[DecilePoints.HighestDecile].ToDecimal();
}
