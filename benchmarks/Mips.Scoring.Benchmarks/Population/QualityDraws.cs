using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Submitted quality measures. Rates follow the participant's level and often fall on a decile's bound, so that exact ties are common, as they are in reality.</summary>
internal sealed class QualityDraws
{
    private const int OnABound = 800;
    private const int WithBenchmark = 9_300;
    private const int OneUsualType = 8_500;
    private const int EnoughCases = 9_700;
    private const int Complete = 9_850;

    private readonly ReferenceData data;
    private readonly ImmutableArray<QualityMeasure> webInterface;
    private readonly Dice dice;
    private readonly Dictionary<CollectionType, QualityMeasure[]> withBenchmark;
    private readonly Dictionary<CollectionType, QualityMeasure[]> all;
    private readonly QualityBenchmark[] survey;

    public QualityDraws(ReferenceData data, Dice dice)
    {
        this.data = data;
        this.webInterface = [.. data.Tables.QualityMeasures.Where(static measure => measure.CollectionTypes.Contains(CollectionType.CmsWebInterface))];
        this.dice = dice;
        this.all = Marginals.CollectionTypesOfSmallPractices.ToDictionary(
            share => share.Type,
            share => data.Tables.QualityMeasures
                .Where(m => m.MetricType is QualityMetricType.SinglePerformanceRate or QualityMetricType.RegistrySinglePerformanceRate
                    && m.CollectionTypes.Contains(share.Type) && m.Programs.Contains("mips"))
                .ToArray());
        this.withBenchmark = this.all.ToDictionary(pair => pair.Key, pair => pair.Value.Where(measure => data.FindQualityBenchmark(measure.Id, pair.Key) is not null).ToArray());
        this.survey = [.. data.Tables.QualityBenchmarks.Where(benchmark => benchmark.CollectionType == CollectionType.CahpsSurvey)];
    }

    public ImmutableArray<QualityMeasureSubmission> Submitted(int level, bool smallPractice)
    {
        (CollectionType Type, int Share)[] types = smallPractice ? Marginals.CollectionTypesOfSmallPractices : Marginals.CollectionTypes;
        int count = this.dice.Pick(Marginals.MeasureCounts);
        CollectionType usual = this.dice.Pick(types);
        HashSet<(string, CollectionType)> chosen = [];
        List<QualityMeasureSubmission> submissions = new(count);
        while (submissions.Count < count)
        {
            CollectionType type = this.dice.Chance(OneUsualType) ? usual : this.dice.Pick(types);
            QualityMeasure measure = this.dice.Pick((this.dice.Chance(WithBenchmark) ? this.withBenchmark : this.all)[type]);
            if (chosen.Add((measure.Id, type)))
            {
                submissions.Add(this.Submission(measure.Id, type, level));
            }
        }

        return [.. submissions];
    }

    public ImmutableArray<QualityMeasureSubmission> OfMvp(Mvp mvp, int level) =>
    [
        .. mvp.QualityMeasures
            .Select(one => this.data.FindQualityMeasure(one))
            .Where(measure => measure is { MetricType: QualityMetricType.SinglePerformanceRate } && this.dice.Chance(5_000))
            .Select(measure => this.Submission(measure!.Id, measure.CollectionTypes.FirstOrDefault(type => type is CollectionType.Ecqm or CollectionType.MipsCqm, CollectionType.QcdrMeasure), level))
            .Where(submission => submission.CollectionType != CollectionType.QcdrMeasure)
            .Take(6),
    ];

    public ImmutableArray<QualityMeasureSubmission> OfPathway(int level) => this.webInterface.Length > 0
        ? [.. this.webInterface.Select(measure => this.Submission(measure.Id, CollectionType.CmsWebInterface, level) with { DataCompleteness = 100m })]
        : [.. ProgramYears.For(this.data.PerformanceYear).AppQuality!.App.Measures.Value.Select(id => this.Submission(id, CollectionType.Ecqm, level))];

    public CahpsSurvey Survey(int level) => new()
    {
        SummarySurveyMeasures = [.. this.survey.Select(benchmark => new SummarySurveyMeasure(benchmark.MeasureId, PerformanceRate.Of(Math.Min(100m, RateNear.Level(benchmark.Bounds, level, this.dice).ToDecimal()))))],
    };

    private QualityMeasureSubmission Submission(string measureId, CollectionType type, int level) => new(measureId, type)
    {
        PerformanceRate = this.Rate(measureId, type, level),
        Cases = this.dice.Chance(EnoughCases) ? 20 + this.dice.Below(3000) : 1 + this.dice.Below(19),
        DataCompleteness = this.dice.Chance(Complete) ? 75m + this.dice.Below(26) : this.dice.Below(75),
    };

    private PerformanceRate Rate(string measureId, CollectionType type, int level)
    {
        if (this.data.FindQualityBenchmark(measureId, type) is not { } benchmark)
        {
            return PerformanceRate.Of(this.dice.Below(10_001) / 100m);
        }

        return this.dice.Chance(OnABound)
            ? benchmark.Bounds[10 - this.dice.Below(11 - benchmark.Bounds.FirstDecile)]
            : PerformanceRate.Of(Math.Clamp(decimal.Round(RateNear.Level(benchmark.Bounds, level, this.dice).ToDecimal(), 2), 0m, 100m));
    }
}
