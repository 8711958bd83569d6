using Mips.Scoring.Numbers;
using BenchmarkDotNet.Attributes;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Benchmarks;

/// <summary>The answers of planning for one typical submission, each against the one scorecard that it starts from.</summary>
[MemoryDiagnoser]
public class PlanningAnswers
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly Scorecard card = Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data);
    private readonly ScoringRequest counted = TypicalSubmission.Request with
    {
        Quality = [.. TypicalSubmission.Request.Quality.Select(static (row, i) => new QualityMeasureSubmission(row.MeasureId, row.CollectionType)
        {
            Counts = new() { PerformanceMet = 60 + i, PerformanceNotMet = 40, EligiblePopulation = 100 + i },
        })],
    };

    private ScoringRequest thirty = null!;

    [GlobalSetup]
    public void Candidates() => this.thirty = this.request with
    {
        Quality = [.. this.data.Tables.QualityMeasures
            .Where(static measure => measure.Programs.Contains("mips"))
            .SelectMany(static measure => measure.CollectionTypes.Where(static type => type is CollectionType.Ecqm or CollectionType.MipsCqm), static (measure, type) => (measure, type))
            .Take(30)
            .Select(static (one, i) => new QualityMeasureSubmission(one.measure.Id, one.type) { PerformanceRate = PerformanceRate.Of(30m + (2 * i)), Cases = 15 + i })],
    };

    [Benchmark(Baseline = true)]
    public Scorecard OneScorecard() => Scorer.Score(this.request, this.data);

    [Benchmark]
    public ReportingChoices ChoicesOfEveryMvp() => ReportingChoices.Of(this.request, this.data);

    [Benchmark]
    public Needed Levers() => Needed.For(this.card, new Target.FinalScore(100m));

    [Benchmark]
    public PatientPlan? CheapestPlan() => Needed.For(Scorer.Score(this.counted, this.data), new Target.FinalScore(75m)).CheapestPlan;

    [Benchmark]
    public BestSubmission BestOfThirty() => BestSubmission.Of(this.thirty, this.data);

    [Benchmark]
    public ScoreRange Range() => ScoreRange.Of(this.request, this.data);

    [Benchmark]
    public Outlook HundredThousandDraws() => Outlook.Of(
        this.counted,
        this.data,
        new Target.FinalScore(75m),
        [.. this.counted.Quality.Select(static row => new Uncertainty.Patients { MeasureId = row.MeasureId, CollectionType = row.CollectionType, Remaining = 100 })]);
}
