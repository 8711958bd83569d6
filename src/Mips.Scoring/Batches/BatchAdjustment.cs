using System.Runtime.CompilerServices;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Batches;

/// <summary>A payment adjustment in millionths of a percent, with its band.</summary>
internal readonly record struct BatchAdjustment(int Millionths, AdjustmentBand Band)
{
    private const decimal MillionthsPerOne = 1_000_000m;

    public static BatchAdjustment Of(decimal finalScore, decimal scalingFactor, decimal additionalScalingFactor, PaymentRules rules)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, scalingFactor, additionalScalingFactor, rules);
        return new((int)(adjustment.Percent * MillionthsPerOne), adjustment.Band);
    }
}

/// <summary>The adjustments of all final scores with two decimals, each calculated when it first occurs. Safe for concurrent use: equal values are written.</summary>
internal sealed class AdjustmentTable(PaymentRules rules, decimal scalingFactor, decimal additionalScalingFactor)
{
    private const int NotYet = 0;
    private const int Bands = 8;
    private const int MillionthsPerHundredth = 10_000;
    private const decimal MillionthsPerPoint = 1_000_000m;
    private const byte PlacesOfHundredths = 2;
    private readonly long[] known = new long[ChargesByFinalScore.Scores];

    public bool IsFor(PaymentRules otherRules, decimal factor, decimal additional) =>
        ReferenceEquals(rules, otherRules) && scalingFactor == factor && additionalScalingFactor == additional;

    /// <summary>The adjustment of a final score in millionths of a point.</summary>
    public BatchAdjustment Of(int millionths) => millionths % MillionthsPerHundredth == 0
        ? this.At(millionths / MillionthsPerHundredth)
        : BatchAdjustment.Of(millionths / MillionthsPerPoint, scalingFactor, additionalScalingFactor, rules);

    // One whole number holds both parts, so that no thread sees a half of it: ((millionths × 8) + band) × 2 + 1.
    private BatchAdjustment At(int hundredths)
    {
        long value = Volatile.Read(ref this.known[hundredths]);
        long both = (value == NotYet ? this.Calculate(hundredths) : value) >> 1;
        return new((int)(both >> 3), (AdjustmentBand)(both & (Bands - 1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Calculate(int hundredths)
    {
        BatchAdjustment adjustment = BatchAdjustment.Of(new decimal(hundredths, 0, 0, false, PlacesOfHundredths), scalingFactor, additionalScalingFactor, rules);
        long value = ((((long)adjustment.Millionths * Bands) + (long)adjustment.Band) << 1) | 1;
        Volatile.Write(ref this.known[hundredths], value);
        return value;
    }
}
