namespace Mips.Scoring;

/// <summary>What a performance category hands on to the weighting: whether data was submitted, and its score.</summary>
/// <param name="DataSubmitted">Whether data that counts as a submission was submitted for the category (never for cost).</param>
/// <param name="Score">The unrounded category score, 0–100 %; null if the category cannot be scored.</param>
public readonly record struct CategoryOutcome(bool DataSubmitted, Percent? Score);
