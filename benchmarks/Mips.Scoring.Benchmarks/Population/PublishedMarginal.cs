using Mips.Scoring.Numbers;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>One figure of the public use file beside the same figure of the generated population.</summary>
/// <param name="Group">What it is about.</param>
/// <param name="Name">Which rows are counted, or which value of the distribution it is.</param>
/// <param name="Published">The published figure, percent of rows or a score.</param>
/// <param name="Tolerance">How far the generated figure may be from it, in the same unit.</param>
/// <param name="Of">The figure of a population.</param>
internal sealed record PublishedMarginal(string Group, string Name, decimal Published, decimal Tolerance, Func<IReadOnlyList<PopulationRow>, decimal> Of)
{
    /// <summary>Thousands of TIN/NPI rows in the file.</summary>
    public const decimal Rows = 503.9m;

    /// <summary>A share of rows, published in percent.</summary>
    public static PublishedMarginal Share(string group, string name, decimal percent, decimal tolerance, Func<PopulationRow, bool> counts) =>
        new(group, name, percent, tolerance, rows => 100m * rows.Count(counts) / rows.Count);

    /// <summary>A share of rows, published as a number of rows in thousands.</summary>
    public static PublishedMarginal Thousands(string group, string name, decimal thousands, decimal tolerance, Func<PopulationRow, bool> counts) =>
        Share(group, name, Rounding.HalfUp(100m * thousands / Rows, 1), tolerance, counts);

    /// <summary>A share of the rows that have something.</summary>
    public static PublishedMarginal ShareOf(string group, string name, decimal percent, decimal tolerance, Func<PopulationRow, bool> has, Func<PopulationRow, bool> counts) =>
        new(group, name, percent, tolerance, rows => 100m * rows.Count(row => has(row) && counts(row)) / Math.Max(1, rows.Count(has)));

    /// <summary>A value of a distribution: the value that a share of the rows does not exceed.</summary>
    public static PublishedMarginal Quantile(string group, string name, decimal published, decimal tolerance, decimal share, Func<PopulationRow, decimal> value) =>
        new(group, name, published, tolerance, rows => rows.Select(value).Order().ElementAt((int)Math.Min(rows.Count - 1, share * rows.Count)));
}
