namespace Mips.Scoring;

/// <summary>The weights of the performance categories, their redistribution and the grounds of reweighting for one year.</summary>
public sealed record CategoryWeightRules;
