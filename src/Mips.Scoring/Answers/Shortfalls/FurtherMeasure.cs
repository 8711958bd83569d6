using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>
/// One more quality measure in a place that is not filled: what it has to earn. Found by scoring the request with an imagined measure,
/// which in an MVP is one of its measures, and in the APM Performance Pathway takes the ID of a measure of the set that was not reported.
/// </summary>
internal static class FurtherMeasure
{
    private const string Imagined = "further";
    private const int UnitsOfRate = 1_000;

    /// <summary>The change that brings the final score to the target with the fewest points; null if 10 are not enough, or no measure can be added.</summary>
    public static SmallestChange? ToReach(Scorecard card, decimal target)
    {
        if (IdOf(card) is not { } id)
        {
            return null;
        }

        ReferenceData data = WithMeasure(card, id);
        decimal FinalScore(long tenThousandths) => Rescoring.Of(card, With(card.Request, id, tenThousandths), data).FinalScore;
        long least = Least(card).TenThousandths;
        return SmallestStep.Find(least - 1, DecilePoints.HighestDecile * Points.UnitsPerPoint, points => FinalScore(points) >= target) is { } fewest
            ? Change(card, id, Points.FromTenThousandths(fewest))
            : null;
    }

    /// <summary>The finding with one more measure of the fewest points that a benchmark gives, and what it gains; unchanged if no measure can be added.</summary>
    public static Shortfall WithFurtherMeasure(this Shortfall shortfall, Scorecard card) => IdOf(card) is not { } id ? shortfall : shortfall with
    {
        Changes = [Change(card, id, Least(card))],
        Gain = Score(card, Least(card)).FinalScore - card.FinalScore,
    };

    internal static Scorecard Score(Scorecard card, Points points)
    {
        string id = IdOf(card) ?? throw new ArgumentException("No measure can be added.", nameof(card));
        return Rescoring.Of(card, With(card.Request, id, points.TenThousandths), WithMeasure(card, id));
    }

    private static SmallestChange Change(Scorecard card, string id, Points points) =>
        new(ChangedFact.FurtherMeasurePoints, card.ReportingOption == ReportingOption.ApmPerformancePathway ? id : null, -1, 0m, points.ToDecimal());

    private static Points Least(Scorecard card) => Rescoring.MeasureRules(card).DecilePoints.Minimum.Value;

    // The measures of the CMS Web Interface are reported together.
    private static string? IdOf(Scorecard card) =>
        card.Request.Quality.Any(row => row.CollectionType == CollectionType.CmsWebInterface) ? null
        : card.ReportingOption == ReportingOption.ApmPerformancePathway ? NotReportedOf(card)
        : Imagined;

    private static string? NotReportedOf(Scorecard card)
    {
        AppQualityRules rules = card.Law.AppQuality!;
        AppMeasureSetRules set = card.Request.App?.MeasureSet == AppMeasureSet.AppPlus ? rules.AppPlus! : rules.App;
        return set.Measures.Value
            .Where(id => card.Data.FindQualityMeasure(id) is { } measure && measure.IsReportedThrough(CollectionType.MipsCqm))
            .FirstOrDefault(id => card.Quality.Measures.All(line => line.Measure.Id != id && !line.Measure.CompanionIds.Contains(id)));
    }

    // Against a benchmark of 10, 20, …, 100 a rate of ten times p earns p points.
    private static ScoringRequest With(ScoringRequest request, string id, long tenThousandths) => request with
    {
        Quality = request.Quality.Add(new(id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.FromMillionths(tenThousandths * UnitsOfRate), Cases = 1_000_000 }),
    };

    private static ReferenceData WithMeasure(Scorecard card, string id)
    {
        ReferenceTables tables = card.Data.Tables;
        bool needsOutcome = card.Quality.OutcomePlace == OutcomePlace.NotFilled;
        return new ReferenceData(tables with
        {
            QualityMeasures = tables.QualityMeasures.RemoveAll(measure => measure.Id == id).Add(new()
            {
                Id = id,
                Title = id,
                MeasureType = needsOutcome ? QualityMeasureType.Outcome : QualityMeasureType.Process,
                MetricType = QualityMetricType.SinglePerformanceRate,
                IsHighPriority = needsOutcome,
                IsInverse = false,
                FirstPerformanceYear = 0,
                CollectionTypes = [CollectionType.MipsCqm],
            }),
            QualityBenchmarks = tables.QualityBenchmarks.RemoveAll(benchmark => benchmark.MeasureId == id && benchmark.CollectionType == CollectionType.MipsCqm).Add(new()
            {
                MeasureId = id,
                CollectionType = CollectionType.MipsCqm,
                BenchmarkYear = card.Law.PerformanceYear,
                Kind = BenchmarkKind.Flat,
                Basis = BenchmarkBasis.Historical,
                Bounds = new DecileBounds(isInverse: false, firstDecile: 1, [.. Enumerable.Range(1, DecilePoints.HighestDecile).Select(decile => PerformanceRate.Of(10m * decile))]),
            }),
            Mvps = [.. tables.Mvps.Select(mvp => mvp.Id == card.Request.Mvp?.MvpId ? mvp with { QualityMeasures = mvp.QualityMeasures.Add(id) } : mvp)],
        });
    }
}
