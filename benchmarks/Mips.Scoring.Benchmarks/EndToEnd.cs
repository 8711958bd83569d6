using BenchmarkDotNet.Attributes;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Benchmarks;

/// <summary>One submission from request to explained scorecard, against a loop that only reads the request.</summary>
[MemoryDiagnoser]
public class EndToEnd
{
    private readonly ScoringRequest request = TypicalSubmission.Request;
    private readonly ReferenceData data = TypicalSubmission.Data;
    private readonly Scorecard card = Scorer.Score(TypicalSubmission.Request, TypicalSubmission.Data);

    [Benchmark(Baseline = true)]
    public long ReadTheRequest()
    {
        long sum = 0;
        foreach (QualityMeasureSubmission submission in this.request.Quality)
        {
            sum += submission.Cases.GetValueOrDefault() + submission.MeasureId.Length;
        }

        foreach (CostMeasureResult result in this.request.Cost)
        {
            sum += result.Cases + result.MeasureId.Length;
        }

        foreach (PromotingInteroperabilityMeasureSubmission measure in this.request.PromotingInteroperability[0].Measures)
        {
            sum += measure.Numerator.GetValueOrDefault() + measure.MeasureId.Length;
        }

        return sum + this.request.ImprovementActivities.Length;
    }

    [Benchmark]
    public bool Validate() => ScoringRequestCheck.Problems(this.request, this.data, TypicalSubmission.Law, ReportingOption.TraditionalMips, PlaceholderBenchmarks.Refused).IsEmpty;

    [Benchmark]
    public Scorecard Scorecard() => Scorer.Score(this.request, this.data);

    [Benchmark]
    public string ExplanationInWords() => Explanation.Of(this.card).ToText();
}
