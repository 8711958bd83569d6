using BenchmarkDotNet.Attributes;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Stages;

/// <summary>Weights, complex patient bonus, final score and payment adjustment against one rounding. None of them allocates.</summary>
[MemoryDiagnoser]
public class FinalStages
{
    private readonly ProgramYear law = TypicalSubmission.Law;
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly Scorecard card = Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data);

    [Benchmark(Baseline = true)]
    public decimal OneRounding() => Rounding.HalfUp(this.card.FinalScoreCalculation.Sum, 2);

    [Benchmark]
    public CategoryWeights Weights() => CategoryWeighting.Of(
        this.request.Participant,
        this.request.ReweightingGrants,
        this.request.AutomaticExtremeAndUncontrollableCircumstances,
        this.card.Quality.Outcome,
        this.card.Cost.Outcome,
        this.card.ImprovementActivities.Outcome,
        this.card.PromotingInteroperability.Outcome,
        this.law.Weights);

    [Benchmark]
    public ComplexPatientBonus Bonus() => ComplexPatientBonus.Of(this.request.PatientPopulation, dataSubmitted: true, this.request.Participant, this.law.FinalScore.ComplexPatientBonus);

    [Benchmark]
    public FinalScoreCalculation FinalScore() => Rules.FinalScores.FinalScoreCalculation.Of(
        this.card.Weights, this.card.ComplexPatientBonus, this.card.SmallPracticeFinalBonus, this.law.Payment.PerformanceThreshold.Value, this.law.FinalScore);

    [Benchmark]
    public PaymentAdjustment Payment() => this.card.PaymentAdjustment(scalingFactor: 0.1167m);
}
