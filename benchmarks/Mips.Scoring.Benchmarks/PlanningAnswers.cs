using Mips.Scoring.Numbers;
using BenchmarkDotNet.Attributes;
using Mips.Scoring.CmsData;
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
        Quality = [.. TypicalSubmission.Request.Quality.Select(static (row, i) => HasStrata(row) ? row : new(row.MeasureId, row.CollectionType)
        {
            Counts = new() { PerformanceMet = 60 + i, PerformanceNotMet = 40, EligiblePopulation = 100 + i },
        })],
    };

    private readonly ReferenceData with27Mvps = CmsTables.For(2026);

    // A small practice whose Promoting Interoperability would be reweighted, and that submits it: every pathway comes with and without.
    private readonly ScoringRequest withReweighting = new()
    {
        PerformanceYear = 2026,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 10, SmallPractice = true },
        Quality = [.. new[] { "001", "112", "113", "134", "226", "236" }.Select(static id => new QualityMeasureSubmission(id, CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(60m), Cases = 200 })],
        ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")],
        PromotingInteroperability = [TypicalSubmission.Request.PromotingInteroperability[0] with { PerformanceStart = new(2026, 1, 1), PerformanceEnd = new(2026, 12, 31) }],
    };

    private ScoringRequest thirty = null!;
    private Scorecard countedCard = null!;

    [GlobalSetup]
    public void Candidates()
    {
        int mvps = ReportingChoices.Of(this.withReweighting, this.with27Mvps).Ranked.Count(static choice => choice.Scorecard.Request.Mvp is not null);
        if (mvps != 2 * this.with27Mvps.Tables.Mvps.Length)
        {
            throw new InvalidOperationException($"{mvps} choices of MVPs, with and without what would be reweighted.");
        }

        this.countedCard = Scorer.Score(this.counted, this.data);
        this.thirty = this.request with
        {
            Quality = [.. this.data.Tables.QualityMeasures
                .Where(static measure => measure.Programs.Contains("mips"))
                .SelectMany(static measure => measure.CollectionTypes.Where(static type => type is CollectionType.Ecqm or CollectionType.MipsCqm), static (measure, type) => (measure, type))
                .Take(30)
                .Select(static (one, i) => new QualityMeasureSubmission(one.measure.Id, one.type) { PerformanceRate = PerformanceRate.Of(30m + (2 * i)), Cases = 15 + i })],
        };
    }

    [Benchmark(Baseline = true)]
    public Scorecard OneScorecard() => Scorer.Score(this.request, this.data);

    [Benchmark]
    public ReportingChoices ChoicesOfEveryMvp() => ReportingChoices.Of(this.request, this.data);

    [Benchmark]
    public ReportingChoices ChoicesOf27MvpsWithWithholding() => ReportingChoices.Of(this.withReweighting, this.with27Mvps);

    [Benchmark]
    public Needed Levers() => Needed.For(this.card, new Target.FinalScore(100m));

    [Benchmark]
    public PatientPlan? CheapestPlan() => Needed.For(this.countedCard, new Target.FinalScore(this.countedCard.FinalScore + 1m)).CheapestPlan;

    [Benchmark]
    public BestSubmission BestOfThirty() => BestSubmission.Of(this.thirty, this.data);

    [Benchmark]
    public ScoreRange Range() => ScoreRange.Of(this.request, this.data);

    [Benchmark]
    public Outlook HundredThousandDraws() => Outlook.Of(
        this.counted,
        this.data,
        new Target.FinalScore(75m),
        [.. this.counted.Quality.Where(static row => row.Counts is not null).Select(static row => new Uncertainty.Patients { MeasureId = row.MeasureId, CollectionType = row.CollectionType, Remaining = 100 })]);

    private static bool HasStrata(QualityMeasureSubmission row) => !TypicalSubmission.Data.FindQualityMeasure(row.MeasureId)!.Strata.IsEmpty;
}
