using Mips.Scoring.Batches;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>How likely a target is, and how the final score is distributed, while outcomes are uncertain. Sampled through the batch; the same seed gives the same bytes on every machine.</summary>
public sealed record Outlook
{
    private readonly EquatableArray<Influence> influences;

    /// <summary>The draws that are made if no number is given.</summary>
    public const int UsualDraws = 100_000;

    /// <summary>The most draws.</summary>
    public const int MostDraws = 10_000_000;

    private readonly EquatableArray<int> draws;

    private Outlook(ImmutableArray<int> drawsByHundredth) => this.draws = drawsByHundredth;

    private ImmutableArray<int> DrawsByHundredth => this.draws;

    /// <summary>What is to be reached.</summary>
    public required Target Target { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The number of draws.</summary>
    public required int Draws { get; init; }

    /// <summary>The share of draws that reach the target, 0 to 1.</summary>
    public required decimal Probability { get; init; }

    /// <summary>The standard error of <see cref="Probability"/>: √(p × (1 − p) ÷ draws), to 10 places.</summary>
    public decimal StandardError => SquareRoot.Of(this.Probability * (1m - this.Probability) / this.Draws);

    /// <summary>The mean of the drawn final scores, points.</summary>
    public required decimal Mean { get; init; }

    /// <summary>The scorecard with every uncertainty at its middle outcome, as likely to be reached as not.</summary>
    public required Scorecard Middle { get; init; }

    /// <summary>How much each uncertainty alone moves the final score while the others are at their middle outcome, the one that matters most first. Not sampled: over every outcome.</summary>
    public required ImmutableArray<Influence> Influences { get => this.influences; init => this.influences = value; }

    /// <summary>The final score that a share of the draws does not exceed.</summary>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    /// <returns>Points with two places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public decimal Quantile(decimal share)
    {
        if (share is < 0m or > 1m)
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "Must be between 0 and 1.");
        }

        long reached = 0;
        int hundredth = -1;
        do
        {
            reached += this.DrawsByHundredth[++hundredth];
        }
        while (reached == 0 || reached < share * this.Draws);

        return hundredth / 100m;
    }

    /// <summary>The share of draws with a final score between two, both included.</summary>
    /// <param name="lowest">0 to 100 points.</param>
    /// <param name="highest">0 to 100 points.</param>
    /// <returns>0 to 1.</returns>
    public decimal ShareBetween(decimal lowest, decimal highest) =>
        Enumerable.Range(0, this.DrawsByHundredth.Length).Where(hundredth => hundredth / 100m >= lowest && hundredth / 100m <= highest).Sum(hundredth => (long)this.DrawsByHundredth[hundredth]) / (decimal)this.Draws;

    /// <summary>Draws outcomes and scores each of them.</summary>
    /// <param name="request">What is known: counts of the year to date for measures with patients to come, any result for uncertain claims and cost measures.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="target">A final score, a payment percentage or dollars.</param>
    /// <param name="uncertain">What is uncertain, at least one and each once.</param>
    /// <param name="draws">The number of draws, 1 to 10,000,000.</param>
    /// <param name="seed">Any number; the same gives the same outlook.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The outlook.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The target is not one of the final score, or an uncertainty is about nothing of the request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws is out of its range.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Outlook Of(
        ScoringRequest request, ReferenceData data, Target target, ImmutableArray<Uncertainty> uncertain, int draws = UsualDraws, ulong seed = 414, ScoringOptions? options = null)
    {
        OutlookSampling sampling = OutlookSampling.Of(request, data, target, uncertain, options);
        if (draws is < 1 or > MostDraws)
        {
            throw new ArgumentOutOfRangeException(nameof(draws), draws, "Must be between 1 and 10,000,000.");
        }

        int[] byHundredth = sampling.Draw(draws, seed);
        long sum = 0;
        long reached = 0;
        for (int hundredth = 0; hundredth < byHundredth.Length; hundredth++)
        {
            sum += (long)hundredth * byHundredth[hundredth];
            reached += byHundredth[hundredth] > 0 && sampling.Reaches(hundredth) ? byHundredth[hundredth] : 0;
        }

        return new(ImmutableArray.Create(byHundredth))
        {
            Target = target,
            Seed = seed,
            Draws = draws,
            Probability = (decimal)reached / draws,
            Mean = sum / 100m / draws,
            Middle = sampling.Middle,
            Influences = sampling.Influences(),
        };
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(Outlook), this.PrintMembers);
}

/// <summary>How much one uncertainty alone moves the final score.</summary>
/// <param name="Uncertainty">The uncertainty.</param>
/// <param name="StandardDeviation">The standard deviation of the final score over its outcomes, points.</param>
/// <param name="Lowest">The lowest final score over its outcomes.</param>
/// <param name="Highest">The highest final score over its outcomes.</param>
public readonly record struct Influence(Uncertainty Uncertainty, decimal StandardDeviation, decimal Lowest, decimal Highest)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(Influence), this.PrintMembers);
}
