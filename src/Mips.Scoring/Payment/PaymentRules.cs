namespace Mips.Scoring;

/// <summary>The thresholds and percentages of the payment adjustment for one year.</summary>
public sealed record PaymentRules;
