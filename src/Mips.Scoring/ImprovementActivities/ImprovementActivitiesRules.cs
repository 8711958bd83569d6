namespace Mips.Scoring;

/// <summary>The numbers of the improvement activities performance category for one year.</summary>
public sealed record ImprovementActivitiesRules;
