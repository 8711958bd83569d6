namespace Mips.Scoring;

/// <summary>The numbers of the cost performance category for one year.</summary>
public sealed record CostRules;
