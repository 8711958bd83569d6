using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>What the table of marginals looks at: a generated row with its score from the batch, and the parts that only the scorecard has.</summary>
internal sealed record PopulationRow(
    Participant Participant,
    BatchRow Score,
    string? Mvp,
    decimal Adjustment,
    PerformanceCategories Excepted,
    bool Hardship,
    int QualityMeasures,
    CollectionType? FirstPlace,
    bool SmallPracticeBonus,
    decimal QualityImprovement,
    int CostMeasures,
    decimal CostImprovement,
    bool ApmCredit,
    string? Exchange)
{
    private const int Chunk = 5_000;
    private const string ExchangeMeasures = "PI_HIE_";

    /// <summary>Generates and scores rows.</summary>
    public static IEnumerable<PopulationRow> Generate(ReferenceData data, int count, int seed)
    {
        ProgramYear law = ProgramYears.For(data.PerformanceYear);
        decimal factor = ImpliedScalingFactor.OfPublishedMaximum(law.Payment)!.Value;
        foreach (ScoringRequest[] requests in NationalPopulation.Generate(data, count, seed).Chunk(Chunk))
        {
            BatchBuilder builder = BatchBuilder.For(data);
            foreach (ScoringRequest request in requests)
            {
                if (!builder.Add(request))
                {
                    throw new InvalidOperationException($"A generated request is wrong: {builder.Problems[0].Problems[0]}");
                }
            }

            BatchRow[] scores = new BatchRow[requests.Length];
            builder.Build().Score(law, scores);
            Batch.Adjust(scores, factor, 0m, law);
            for (int i = 0; i < requests.Length; i++)
            {
                yield return Of(requests[i], scores[i], Scorer.ScoreValid(requests[i], data, law));
            }
        }
    }

    private static PopulationRow Of(ScoringRequest request, in BatchRow score, Scorecard card) => new(
        request.Participant,
        score,
        request.Mvp?.MvpId,
        score.Adjustment,
        ExceptedFrom(request),
        request.ReweightingGrants.Any(grant => grant.Circumstance == ReweightingCircumstance.NoControlOverCehrt),
        request.Quality.Length,
        FirstOf(card.Quality),
        card.Quality.SmallPracticeBonus > Points.Zero,
        card.Quality.Improvement.PercentagePoints.Value,
        card.Cost.Measures.Count(measure => measure.IsScored),
        card.Cost.Improvement.Amount.Value,
        card.ImprovementActivities.Basis == ImprovementActivitiesBasis.AppCredit || card.ImprovementActivities.ApmCredit >= ApmCreditOutcome.EarnedByActivity,
        request.PromotingInteroperability.SelectMany(submission => submission.Measures).Select(measure => measure.MeasureId).FirstOrDefault(id => id.StartsWith(ExchangeMeasures, StringComparison.Ordinal)));

    private static PerformanceCategories ExceptedFrom(ScoringRequest request) => request.AutomaticExtremeAndUncontrollableCircumstances
        ? PerformanceCategories.All
        : request.ReweightingGrants
            .Where(grant => grant.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication)
            .Aggregate(PerformanceCategories.None, (all, grant) => all | grant.Categories);

    // The file lists a row's measures from the best down: its first place is the measure with the most points.
    private static CollectionType? FirstOf(QualityScore quality) =>
        quality.Measures.Select(measure => (Type: measure.CollectionType, measure.Points))
            .Concat(quality.AdministrativeClaims.Where(measure => measure.IsScored).Select(measure => (Type: CollectionType.AdministrativeClaims, measure.Points)))
            .OrderByDescending(measure => measure.Points)
            .Select(measure => (CollectionType?)measure.Type)
            .FirstOrDefault();
}
