using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>The published results of a year, computed again from the figures beside them: what agrees, and what does not and why. Immutable.</summary>
/// <remarks>
/// Final scores are computed from category scores, weights and bonus by § 414.1380(c), weights are looked up in the tables of the year, and
/// adjustments are computed from final scores by § 414.1405 with the one scaling factor that fits the year. Rows are read once and not kept.
/// </remarks>
public sealed record Recomputation
{
    private readonly EquatableArray<Disagreements> disagreements;

    internal Recomputation()
    {
    }

    /// <summary>The law that the results were computed by.</summary>
    public required ProgramYear Law { get; init; }

    /// <summary>The number of rows.</summary>
    public required long Rows { get; init; }

    /// <summary>The rows in which something is wrong, each once.</summary>
    public required long RowsThatDisagree { get; init; }

    /// <summary>Whether the rows have weights. Without them a final score agrees if any row of the law gives it, which says less.</summary>
    public required bool HasWeights { get; init; }

    /// <summary>The final scores.</summary>
    public required OutcomeCounts FinalScores { get; init; }

    /// <summary>The payment adjustments.</summary>
    public required OutcomeCounts Adjustments { get; init; }

    /// <summary>The scaling factor of positive adjustments that fits the year; null if no row has one.</summary>
    public required FittedFactor? ScalingFactor { get; init; }

    /// <summary>The scaling factor of the additional adjustment that fits the year; null in a year without it, or if no row has one.</summary>
    public required FittedFactor? AdditionalScalingFactor { get; init; }

    /// <summary>What does not agree, a reason each, in the order of <see cref="DisagreementReason"/>; empty if everything does.</summary>
    public required ImmutableArray<Disagreements> Disagreements
    {
        get => this.disagreements;
        init => this.disagreements = value;
    }

    /// <summary>Computes published results again.</summary>
    /// <param name="rows">The rows; read once, one after the other.</param>
    /// <param name="law">The law of the year.</param>
    /// <param name="units">The steps in which the figures are printed.</param>
    /// <param name="examples">How many examples to keep for each reason, at least 0.</param>
    /// <returns>What agrees and what does not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="examples"/> is negative.</exception>
    public static Recomputation Of(IEnumerable<PublishedRow> rows, ProgramYear law, PrintedUnits units, int examples = 5)
    {
        _ = rows ?? throw new ArgumentNullException(nameof(rows));
        _ = law ?? throw new ArgumentNullException(nameof(law));
        _ = units ?? throw new ArgumentNullException(nameof(units));
        RecomputationRun run = examples >= 0 ? new(law, units, examples) : throw new ArgumentOutOfRangeException(nameof(examples), examples, "must be at least 0");
        foreach (PublishedRow row in rows)
        {
            run.Add(row);
        }

        return run.Complete();
    }
}
