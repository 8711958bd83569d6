namespace Mips.Scoring;

/// <summary>The numbers of the quality performance category for one year.</summary>
public sealed record QualityRules;
