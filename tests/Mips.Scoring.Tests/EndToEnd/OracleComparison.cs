using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.EndToEnd;

/// <summary>What engine and oracle say about one request, side by side; each difference is one line.</summary>
internal sealed class OracleComparison
{
    // Decimals carry 28 significant digits; a category percent has at most three before the point.
    private static readonly Fraction tolerance = new(1, System.Numerics.BigInteger.Pow(10, 18));
    private static readonly (decimal Factor, decimal Additional)[] scalingFactors = [(0.1167m, 0.6m), (1m / 7m, 1m), (3m, 0m), (0m, 0.3333m), (0.25m, 0.5m)];
    private readonly List<string> differences = [];

    private OracleComparison()
    {
    }

    public static IReadOnlyList<string> Differences(ScoringRequest request, ReferenceData data)
    {
        OracleScore oracle = OracleScore.Of(request, data);
        Scorecard card = Score(request, data);

        OracleComparison comparison = new();
        comparison.Quality(card.Quality, oracle.Quality);
        comparison.Cost(card.Cost, oracle.Cost);
        comparison.Activities(card.ImprovementActivities, oracle.ImprovementActivities);
        comparison.Interoperability(card.PromotingInteroperability, oracle.PromotingInteroperability);
        comparison.FinalScore(card, oracle);
        comparison.Payment(card, oracle.FinalScore);
        return comparison.differences;
    }

    /// <summary>An APM Entity with its clinicians: what the entity's categories are worth, weights and final score.</summary>
    public static IReadOnlyList<string> Differences(ScoringRequest entity, IReadOnlyList<OracleClinician> clinicians, ReferenceData data)
    {
        OracleScore oracle = OracleApmEntity.Of(entity, clinicians, data);
        Dictionary<ScoringRequest, Scorecard> cards = new(ReferenceEqualityComparer.Instance);
        Scorecard? CardOf(ScoringRequest? request) => request is null ? null : cards.TryGetValue(request, out Scorecard? card) ? card : cards[request] = Score(request, data);
        ImmutableArray<ApmClinician> scored = [.. clinicians.Select(c => new ApmClinician { Group = CardOf(c.Group), Individual = CardOf(c.Individual), Excepted = c.Excepted })];
        Scorecard engine = ApmEntityScorer.Score(entity, scored, data, Options(data));

        OracleComparison comparison = new();
        comparison.Near("entity's quality", engine.Weights.Quality.Score.Value, oracle.Weights.Quality > 0 ? oracle.Quality.Percent ?? 0 : 0);
        comparison.Near("entity's activities", engine.Weights.ImprovementActivities.Score.Value, oracle.Weights.ImprovementActivities > 0 ? oracle.ImprovementActivities.Percent ?? 0 : 0);
        comparison.Near("entity's interoperability", engine.Weights.PromotingInteroperability.Score.Value, oracle.Weights.PromotingInteroperability > 0 ? oracle.PromotingInteroperability.Percent : 0);
        comparison.FinalScore(engine, oracle);
        return comparison.differences;
    }

    /// <summary>The same submission by facility: who is scored so, weights, bonus and final score, and which of both counts.</summary>
    public static IReadOnlyList<string> Differences(FacilityRequest request, ReferenceData data)
    {
        OracleFacility? oracle = OracleFacility.Of(request.Request, data, request.TotalPerformanceScore, request.Percentiles.Rows);
        FacilityBasedScorecard engine = FacilityBasedScorer.Score(Score(request.Request, data), request.TotalPerformanceScore, request.Percentiles);

        OracleComparison comparison = new();
        comparison.Same("scored by facility", engine.Facility is not null, oracle is not null);
        if (engine.Facility is { } facility && oracle is not null)
        {
            comparison.FinalScore(facility.Weights, facility.ComplexPatientBonus, facility.FinalScoreCalculation, oracle.Score);
            comparison.Same("facility counts", facility.Choice.IsFacilityBased, oracle.Counts);
        }

        comparison.Same("score that counts", (Fraction)engine.FinalScore, oracle is { Counts: true } ? oracle.Score.FinalScore : OracleScore.Of(request.Request, data).FinalScore);
        return comparison.differences;
    }

    private static bool Placeholders(ReferenceData data) => data.Tables.CostBenchmarks.Any(b => b.Basis == BenchmarkBasis.Mock);

    private static Scorecard Score(ScoringRequest request, ReferenceData data) => Scorer.Score(request, data, Options(data));

    private static ScoringOptions? Options(ReferenceData data) => Placeholders(data) ? Accepting.Placeholders : null;

    private void Quality(QualityScore engine, OracleQuality oracle)
    {
        this.Same("quality submitted", engine.DataSubmitted, oracle.DataSubmitted);
        foreach (QualityMeasureScore line in engine.Measures.Where(m => m.Disposition != QualityMeasureDisposition.NoEligibleCases))
        {
            OracleMeasure? measure = oracle.Measures.FirstOrDefault(m => m.Id == line.Measure.Id && m.CollectionType == line.CollectionType);
            bool leaves = line.Disposition is QualityMeasureDisposition.Suppressed or QualityMeasureDisposition.Excluded or QualityMeasureDisposition.NotPartOfTheSet;
            bool other = line.Disposition == QualityMeasureDisposition.OtherCollectionTypeCounts;
            this.Same($"points of {line.Measure.Id} {line.CollectionType}", leaves ? null : (Fraction)line.Points.ToDecimal(), other ? measure?.Points ?? 0 : measure?.Points);
        }

        // A selected claims measure that cannot be scored stands with 0 points; the engine has no line for it if CMS has no result.
        IEnumerable<string> counted = engine.Measures.Where(m => m.IsCounted).Select(m => $"{m.Measure.Id} {m.CollectionType}")
            .Concat(engine.AdministrativeClaims.Where(m => m.Disposition is AdministrativeClaimsDisposition.Scored or AdministrativeClaimsDisposition.CountsAsRequiredMeasure).Select(m => $"{m.Measure.Id} {CollectionType.AdministrativeClaims}"));
        this.Same("counted measures", Sorted(counted), Sorted(oracle.Counted.Where(m => m.CollectionType != CollectionType.AdministrativeClaims || m.EnoughCases).Select(m => $"{m.Id} {m.CollectionType}")));
        this.Same("quality points", (Fraction)engine.AchievementPoints.ToDecimal(), oracle.Points);
        this.Same("quality available", (Fraction)engine.AvailablePoints.Total.ToDecimal(), oracle.Available);
        this.Same("small practice bonus", (Fraction)engine.SmallPracticeBonus.ToDecimal(), oracle.Bonus);
        this.Same("high priority bonus", (Fraction)engine.HighPriorityBonus.ToDecimal(), oracle.HighPriorityBonus);
        this.Same("end-to-end bonus", (Fraction)engine.EndToEndBonus.ToDecimal(), oracle.EndToEndBonus);
        this.Same("complex organization adjustment", (Fraction)engine.ComplexOrganizationAdjustment.ToDecimal(), oracle.ComplexOrganizationAdjustment);
        this.Near("quality improvement", engine.Improvement.PercentagePoints.Value, oracle.Improvement);
        this.Near("quality percent", engine.Score?.Value, oracle.Percent);
    }

    private void Cost(CostScore engine, OracleCost oracle)
    {
        foreach (CostMeasureScore line in engine.Measures)
        {
            this.Same<Fraction?>($"points of {line.Result.MeasureId}", line.IsScored ? (Fraction)line.Points.ToDecimal() : null, oracle.Points.TryGetValue(line.Result.MeasureId, out Fraction points) ? points : null);
        }

        this.Near("cost improvement", engine.Improvement.Amount.Value, oracle.Improvement);
        this.Near("cost percent", engine.Score?.Value, oracle.Percent);
    }

    private void Activities(ImprovementActivitiesScore engine, OracleActivities oracle)
    {
        this.Same("activities submitted", engine.Outcome.DataSubmitted, oracle.DataSubmitted);
        this.Same("activity points", (Fraction)engine.Points, oracle.Points);
        this.Near("activities percent", engine.Score.Value, oracle.Percent);
    }

    private void Interoperability(PromotingInteroperabilityScore engine, OracleInteroperability oracle)
    {
        this.Same("interoperability submitted", engine.DataSubmitted, oracle.DataSubmitted);
        this.Near("interoperability percent", engine.Score.Value, oracle.Percent);
    }

    private void FinalScore(Scorecard engine, OracleScore oracle)
    {
        this.FinalScore(engine.Weights, engine.ComplexPatientBonus, engine.FinalScoreCalculation, oracle);
        this.Same("small practice bonus on the final score", (Fraction)engine.SmallPracticeFinalBonus.Points, oracle.SmallPracticeBonus);
    }

    private void FinalScore(CategoryWeights engineWeights, ComplexPatientBonus bonus, FinalScoreCalculation final, OracleScore oracle)
    {
        OracleWeights weights = oracle.Weights;
        this.Same("weights", engineWeights.ToString(), $"{weights.Quality}/{weights.Cost}/{weights.ImprovementActivities}/{weights.PromotingInteroperability}");
        this.Near("complex patient bonus", bonus.Points, oracle.ComplexPatientBonus);
        this.Same("final score", (Fraction)final.Value, oracle.FinalScore);
    }

    private void Payment(Scorecard engine, Fraction finalScore)
    {
        (decimal factor, decimal additional) = scalingFactors[(int)(engine.FinalScore * 100m) % scalingFactors.Length];
        PaymentAdjustment adjustment = engine.PaymentAdjustment(factor, additional);
        Fraction expected = OraclePayment.Adjustment(finalScore, engine.Request.PerformanceYear, factor, additional);
        this.Near("adjustment factors", adjustment.Factor + adjustment.AdditionalFactor, expected);
        this.Same("adjustment", (Fraction)adjustment.Percent, expected.HalfUp(2));
    }

    private void Same<T>(string what, T engine, T oracle)
    {
        if (!Equals(engine, oracle))
        {
            differences.Add($"{what}: engine {engine?.ToString() ?? "none"}, oracle {oracle?.ToString() ?? "none"}");
        }
    }

    private void Near(string what, decimal? engine, Fraction? oracle)
    {
        bool same = engine is decimal e && oracle is Fraction o
            ? Fraction.Max((Fraction)e - o, o - e) <= tolerance
            : engine is null && oracle is null;
        if (!same)
        {
            differences.Add($"{what}: engine {engine?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}, oracle {oracle?.ToString() ?? "none"}");
        }
    }

    private static string Sorted(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal));
}
