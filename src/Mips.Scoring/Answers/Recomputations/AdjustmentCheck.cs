using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>Final scores with their printed adjustments, counted, until the factors of the year can be fitted to them: § 414.1405.</summary>
/// <remarks>An adjustment depends on the final score alone, so that a nation is a few thousand different pairs.</remarks>
internal sealed class AdjustmentCheck(PaymentRules rules)
{
    private const decimal Hundred = 100m;
    private const decimal HalfOfHundredth = 0.005m;
    private static readonly Citation Scaling = Citation.Cfr("414.1405(b)(3)");
    private static readonly Citation AdditionalScaling = Citation.Cfr("414.1405(d)(1)");
    private readonly Dictionary<(decimal FinalScore, decimal Percent), Pair> pairs = [];

    /// <summary>The fitted factor of positive adjustments; null before <see cref="Fit"/>, or if no row has one.</summary>
    public FittedFactor? Factor { get; private set; }

    /// <summary>The fitted additional factor; null before <see cref="Fit"/>, in a year without it, or if no row has one.</summary>
    public FittedFactor? AdditionalFactor { get; private set; }

    /// <summary>Counts a row that has both figures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="disagrees">Whether something else of the row disagrees.</param>
    public void Add(in PublishedRow row, bool disagrees)
    {
        (decimal, decimal) pair = (row.FinalScore!.Value, row.AdjustmentPercent!.Value);
        Pair known = this.pairs.TryGetValue(pair, out Pair before) ? before : new(0, 0, row.Number, row.Key);
        this.pairs[pair] = known with { Rows = known.Rows + 1, Disagreeing = known.Disagreeing + (disagrees ? 1 : 0) };
    }

    /// <summary>Fits the factors, the one of all positive adjustments to final scores without the additional one.</summary>
    public void Fit()
    {
        List<FactorRange> ranges = [];
        List<FactorRange> additional = [];
        foreach (PublishedPair above in this.Above())
        {
            if (rules.ExceptionalPerformance is not { } exceptional || above.FinalScore < exceptional.Threshold.Value)
            {
                ranges.Add(this.Range(above, 0m, 0m, PaymentAdjustment.FactorOf(above.FinalScore, 1m, rules)));
            }
        }

        this.Factor = FactorFit.Of(ranges, rules.LargestScalingFactor.Value, Scaling);
        if (rules.ExceptionalPerformance is { } extra && this.Factor is { } factor)
        {
            foreach (PublishedPair above in this.Above())
            {
                if (above.FinalScore >= extra.Threshold.Value)
                {
                    additional.Add(this.Range(
                        above,
                        PaymentAdjustment.FactorOf(above.FinalScore, factor.Lowest, rules),
                        PaymentAdjustment.FactorOf(above.FinalScore, factor.Below, rules),
                        PaymentAdjustment.AdditionalFactorOf(above.FinalScore, 1m, extra)));
                }
            }

            this.AdditionalFactor = FactorFit.Of(additional, extra.LargestScalingFactor.Value, AdditionalScaling);
        }
    }

    /// <summary>Every pair with its outcome, in the order in which the file has them first.</summary>
    public IEnumerable<AdjustmentFinding> Findings()
    {
        foreach (KeyValuePair<(decimal FinalScore, decimal Percent), Pair> pair in this.pairs.OrderBy(pair => pair.Value.FirstNumber))
        {
            yield return this.Finding(pair.Key.FinalScore, pair.Key.Percent) with { Pair = pair.Value, Published = pair.Key.Percent };
        }
    }

    private IEnumerable<PublishedPair> Above() => this.pairs
        .Where(pair => pair.Key.FinalScore > rules.PerformanceThreshold.Value)
        .Select(pair => new PublishedPair(pair.Key.FinalScore, pair.Key.Percent, pair.Value.Rows));

    private AdjustmentFinding Finding(decimal score, decimal percent)
    {
        bool isAbove = score > rules.PerformanceThreshold.Value;
        bool isExceptional = rules.ExceptionalPerformance is { } exceptional && score >= exceptional.Threshold.Value;
        if ((isAbove && this.Factor is null) || (isExceptional && this.AdditionalFactor is null))
        {
            return new(RecomputationOutcome.NotRecomputable, isAbove, 0m, 0m);
        }

        decimal value = this.Adjustment(score, this.Factor?.Value, this.AdditionalFactor?.Value);
        if (value == percent)
        {
            return new(RecomputationOutcome.Equal, isAbove, value, value);
        }

        // Two factors are not known better than their ranges; one factor fits a row everywhere in its range, or nowhere.
        decimal lowest = isExceptional ? this.Adjustment(score, this.Factor?.Lowest, this.AdditionalFactor?.Lowest) : value;
        decimal highest = isExceptional ? this.Adjustment(score, this.Factor?.Below, this.AdditionalFactor?.Below) : value;
        return new(percent >= lowest && percent <= highest ? RecomputationOutcome.WithinPrintedRounding : RecomputationOutcome.Disagrees, isAbove, lowest, highest);
    }

    private decimal Adjustment(decimal score, decimal? factor, decimal? additional) => PaymentAdjustment.Of(score, factor ?? 0m, additional ?? 0m, rules).Percent;

    private FactorRange Range(in PublishedPair above, decimal lowestOther, decimal highestOther, decimal ofOne)
    {
        bool truncated = rules.Places == AdjustmentPlacesReading.Truncated;
        Ratio one = Ratio.Of(ofOne);
        return new(
            Ratio.Of(above.Percent - (truncated ? 0m : HalfOfHundredth) - highestOther) / one,
            Ratio.Of(above.Percent + (truncated ? 1m / Hundred : HalfOfHundredth) - lowestOther) / one,
            above.Rows);
    }
}

/// <summary>The rows with one final score and one adjustment: how many, how many of them disagree in something else, and the first.</summary>
internal readonly record struct Pair(long Rows, long Disagreeing, long FirstNumber, string? FirstKey);

/// <summary>A pair of final score and adjustment, computed again.</summary>
internal readonly record struct AdjustmentFinding(RecomputationOutcome Outcome, bool IsAboveThreshold, decimal Lowest, decimal Highest)
{
    public decimal Published { get; init; }

    public Pair Pair { get; init; }
}

/// <summary>An adjustment above the threshold, with the number of its rows.</summary>
internal readonly record struct PublishedPair(decimal FinalScore, decimal Percent, long Rows);
