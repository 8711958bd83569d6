using Mips.Scoring.Years;

namespace Mips.Scoring;

/// <summary>How to score: the same value for every scorer and for the batch.</summary>
public sealed record ScoringOptions
{
    /// <summary>The law; null for the law of the request's performance year. A law of your own is usually a known year changed with <c>with { … }</c>.</summary>
    /// <example>
    /// <code>
    /// LawFile file = LawFile.Read("""{ "name": "82", "source": "what if", "from": 2025, "changes": { "payment": { "performanceThreshold": 82 } } }""").File!;
    /// Scorecard card = Scorer.Score(request, CmsTables.For(2025), new() { Law = file.Law });
    /// Console.WriteLine(card.PaymentAdjustment(scalingFactor: 0.1167m).Percent); // -1.73
    /// </code>
    /// </example>
    public ProgramYear? Law { get; init; }

    /// <summary>Whether a result may be compared with a benchmark that is only a placeholder. Refused, unless an estimate is wanted.</summary>
    public PlaceholderBenchmarks Placeholders { get; init; }

    internal static ProgramYear LawFor(ScoringRequest request, ScoringOptions? options)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        return options?.Law ?? ProgramYears.For(request.PerformanceYear);
    }

    internal static PlaceholderBenchmarks PlaceholdersOf(ScoringOptions? options) => options?.Placeholders ?? PlaceholderBenchmarks.Refused;
}
