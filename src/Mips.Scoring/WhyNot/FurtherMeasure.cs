namespace Mips.Scoring;

/// <summary>One more quality measure in a place that is not filled: what it has to earn. Found by scoring the request with an imagined measure.</summary>
internal static class FurtherMeasure
{
    private const string Id = "further";
    private const int UnitsOfRate = 1_000;

    /// <summary>The fewest points with which one more measure brings the final score to the target; null if 10 are not enough, or the set of measures is fixed.</summary>
    public static Points? PointsToReach(Scorecard card, decimal target)
    {
        if (IsSetFixed(card))
        {
            return null;
        }

        ReferenceData data = WithMeasure(card);
        decimal FinalScore(long tenThousandths) => Rescoring.Of(card, With(card.Request, tenThousandths), data).FinalScore;
        long least = Least(card).TenThousandths;
        return SmallestStep.Find(least - 1, DecilePoints.HighestDecile * Points.UnitsPerPoint, points => FinalScore(points) >= target) is { } fewest
            ? Points.FromTenThousandths(fewest)
            : null;
    }

    /// <summary>The finding with one more measure of the fewest points that a benchmark gives, and what it gains; unchanged if the set of measures is fixed.</summary>
    public static Shortfall WithFurtherMeasure(this Shortfall shortfall, Scorecard card) => IsSetFixed(card) ? shortfall : shortfall with
    {
        Changes = [new(ChangedFact.FurtherMeasurePoints, null, -1, 0m, Least(card).ToDecimal())],
        Gain = Score(card, Least(card)).FinalScore - card.FinalScore,
    };

    internal static Scorecard Score(Scorecard card, Points points) => Rescoring.Of(card, With(card.Request, points.TenThousandths), WithMeasure(card));

    private static Points Least(Scorecard card) => Rescoring.MeasureRules(card).DecilePoints.Minimum.Value;

    private static bool IsSetFixed(Scorecard card) =>
        card.ReportingOption != ReportingOption.TraditionalMips || card.Request.Quality.Any(row => row.CollectionType == CollectionType.CmsWebInterface);

    // Against a benchmark of 10, 20, …, 100 a rate of ten times p earns p points.
    private static ScoringRequest With(ScoringRequest request, long tenThousandths) => request with
    {
        Quality = request.Quality.Add(new(Id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.FromMillionths(tenThousandths * UnitsOfRate), Cases = 1_000_000 }),
    };

    private static ReferenceData WithMeasure(Scorecard card)
    {
        ReferenceTables tables = card.Data.Tables;
        bool needsOutcome = card.Quality.OutcomePlace == OutcomePlace.NotFilled;
        return new ReferenceData(tables with
        {
            QualityMeasures = tables.QualityMeasures.Add(new()
            {
                Id = Id,
                Title = Id,
                MeasureType = needsOutcome ? QualityMeasureType.Outcome : QualityMeasureType.Process,
                MetricType = QualityMetricType.SinglePerformanceRate,
                IsHighPriority = needsOutcome,
                IsInverse = false,
                FirstPerformanceYear = 0,
                CollectionTypes = [CollectionType.MipsCqm],
            }),
            QualityBenchmarks = tables.QualityBenchmarks.Add(new()
            {
                MeasureId = Id,
                CollectionType = CollectionType.MipsCqm,
                BenchmarkYear = card.Law.PerformanceYear,
                Kind = BenchmarkKind.Flat,
                Basis = BenchmarkBasis.Historical,
                Bounds = new DecileBounds(isInverse: false, firstDecile: 1, [10m, 20m, 30m, 40m, 50m, 60m, 70m, 80m, 90m, 100m]),
            }),
        });
    }
}
