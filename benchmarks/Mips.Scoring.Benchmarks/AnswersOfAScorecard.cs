using BenchmarkDotNet.Attributes;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Benchmarks.Batches;

namespace Mips.Scoring.Benchmarks;

/// <summary>What would earn more, and the page that explains everything, against the scorecard that they start from; also for a submission of 100 measures.</summary>
[MemoryDiagnoser]
public class AnswersOfAScorecard
{
    private const int Many = 100;
    private readonly Scorecard card = Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data);
    private readonly Scorecard large = Scorer.Score(ManyMeasures.Requests(1, Many).Single(), Nations.Data);
    private readonly Explanation explanation = Explanation.Of(Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data));

    [Benchmark(Baseline = true)]
    public Scorecard Scorecard() => Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data);

    [Benchmark]
    public int WhyNotOfATypicalSubmission() => WhyNot.Of(this.card).Length;

    [Benchmark]
    public int WhyNotOfOneHundredMeasures() => WhyNot.Of(this.large).Length;

    [Benchmark]
    public string PageOfEverything() => this.explanation.ToHtml();
}
