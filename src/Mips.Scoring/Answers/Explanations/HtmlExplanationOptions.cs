

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What the HTML page needs beside the explanation.</summary>
public sealed record HtmlExplanationOptions
{
    /// <summary>CMS's scaling factor of positive adjustments, 0 to 3, for the payment curve; null draws the curve as the law has it before the factor.</summary>
    public decimal? ScalingFactor { get; init; }

    /// <summary>Through PY2022: CMS's scaling factor of the additional adjustment, 0 to 1. Used with <see cref="ScalingFactor"/> only.</summary>
    public decimal AdditionalScalingFactor { get; init; }
}
