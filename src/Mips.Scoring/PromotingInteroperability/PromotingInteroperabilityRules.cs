namespace Mips.Scoring;

/// <summary>The numbers of the Promoting Interoperability performance category for one year.</summary>
public sealed record PromotingInteroperabilityRules;
