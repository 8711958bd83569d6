using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>How a recomputed value stands beside the published one.</summary>
[JsonConverter(typeof(EnumNameConverter<RecomputationOutcome>))]
public enum RecomputationOutcome
{
    /// <summary>The same, from the figures as they are printed.</summary>
    Equal,

    /// <summary>The same for figures that print as these do, though not for exactly these.</summary>
    WithinPrintedRounding,

    /// <summary>The file has no weights, and the value follows with a row of weights of the law.</summary>
    FitsRowOfTheLaw,

    /// <summary>It cannot be had from the printed figures.</summary>
    Disagrees,

    /// <summary>A figure that it needs is missing or impossible.</summary>
    NotRecomputable,
}

/// <summary>The number of rows with each outcome.</summary>
/// <param name="Equal">Rows with <see cref="RecomputationOutcome.Equal"/>.</param>
/// <param name="WithinPrintedRounding">Rows with <see cref="RecomputationOutcome.WithinPrintedRounding"/>.</param>
/// <param name="FitsRowOfTheLaw">Rows with <see cref="RecomputationOutcome.FitsRowOfTheLaw"/>.</param>
/// <param name="Disagrees">Rows with <see cref="RecomputationOutcome.Disagrees"/>.</param>
/// <param name="NotRecomputable">Rows with <see cref="RecomputationOutcome.NotRecomputable"/>.</param>
public sealed record OutcomeCounts(long Equal, long WithinPrintedRounding, long FitsRowOfTheLaw, long Disagrees, long NotRecomputable)
{
    /// <summary>All rows.</summary>
    public long Total => this.Equal + this.WithinPrintedRounding + this.FitsRowOfTheLaw + this.Disagrees + this.NotRecomputable;

    internal static OutcomeCounts Of(ReadOnlySpan<long> counts) => new(
        counts[(int)RecomputationOutcome.Equal],
        counts[(int)RecomputationOutcome.WithinPrintedRounding],
        counts[(int)RecomputationOutcome.FitsRowOfTheLaw],
        counts[(int)RecomputationOutcome.Disagrees],
        counts[(int)RecomputationOutcome.NotRecomputable]);
}
