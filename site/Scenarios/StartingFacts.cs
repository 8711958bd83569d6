using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Scenarios;

/// <summary>Plain facts of a year to start from: a group of twenty with six MIPS CQMs, each in the middle of its benchmark.</summary>
public static class StartingFacts
{
    private const int Measures = 6;
    private const int Middle = 6;

    /// <summary>The facts of a year.</summary>
    /// <param name="year">The performance year.</param>
    /// <returns>The request.</returns>
    public static ScoringRequest Of(int year)
    {
        ReferenceData data = CmsTables.For(year);
        return new ScoringRequest
        {
            PerformanceYear = year,
            Participant = new Participant { Option = ParticipationOption.Group, Clinicians = 20 },
            Quality = [.. Plain(data).Take(Measures).Select(benchmark => Complete(benchmark.MeasureId, benchmark))],
            ImprovementActivities = [.. data.Tables.ImprovementActivities.Where(activity => activity.Weight != ActivityWeight.Medium).Take(2).Select(activity => new ImprovementActivitySubmission(activity.Id))],
        };
    }

    // An outcome measure first, so that the requirement is met.
    private static IEnumerable<QualityBenchmark> Plain(ReferenceData data) =>
        from benchmark in data.Tables.QualityBenchmarks
        where benchmark is { CollectionType: CollectionType.MipsCqm, HasSevenPointCap: false, Bounds.IsInverse: false }
        let measure = data.FindQualityMeasure(benchmark.MeasureId)
        where measure is { IsQcdr: false, Strata.Length: 0, SuppressedFor.Length: 0 } && benchmark.Bounds[Middle] != PerformanceRate.Zero && benchmark.Bounds[Middle].ToDecimal() < 100
        orderby measure.IsOutcome descending, measure.Id
        select benchmark;

    private static QualityMeasureSubmission Complete(string id, QualityBenchmark benchmark) =>
        new(id, CollectionType.MipsCqm) { PerformanceRate = benchmark.Bounds[Middle], Cases = 100, DataCompleteness = 100 };
}
