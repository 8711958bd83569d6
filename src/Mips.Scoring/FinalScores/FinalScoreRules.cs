namespace Mips.Scoring;

/// <summary>The numbers of the final score for one year, the complex patient bonus among them.</summary>
public sealed record FinalScoreRules;
