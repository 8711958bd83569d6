using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>What is wrong with a published row.</summary>
[JsonConverter(typeof(EnumNameConverter<DisagreementReason>))]
public enum DisagreementReason
{
    /// <summary>The final score is not what categories, weights and bonus give.</summary>
    FinalScore,

    /// <summary>No table of the year has a row with these weights.</summary>
    Weights,

    /// <summary>The weights are a row of the law, but not of the table for such a participant.</summary>
    WeightsOfAnotherTable,

    /// <summary>The adjustment of a final score at or below the performance threshold is not the one of the law.</summary>
    AdjustmentUpToThreshold,

    /// <summary>The adjustment of a final score above the performance threshold does not follow with the factors that fit the year.</summary>
    AdjustmentAboveThreshold,

    /// <summary>A figure is one that the column cannot have: out of its range, or with more places.</summary>
    ImpossibleFigure,

    /// <summary>A figure that the recomputation needs is missing.</summary>
    MissingFigure,
}

/// <summary>All rows that disagree for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Examples">The first of them, in the order of the file.</param>
/// <param name="Citation">The paragraph that they disagree with.</param>
public sealed record Disagreements(DisagreementReason Reason, long Rows, ImmutableArray<Disagreement> Examples, Citation Citation)
{
    private readonly EquatableArray<Disagreement> examples = Examples;

    /// <summary>The first of them, in the order of the file.</summary>
    public ImmutableArray<Disagreement> Examples
    {
        get => this.examples;
        init => this.examples = value;
    }
}

/// <summary>One row that disagrees.</summary>
/// <param name="Row">The row of the file, from 1 for the headings.</param>
/// <param name="Key">What the file calls the row; null without.</param>
/// <param name="Published">The published value; null where no single value is wrong.</param>
/// <param name="Lowest">The lowest value that the printed figures allow; null if there is none.</param>
/// <param name="Highest">The highest value that the printed figures allow; null if there is none.</param>
/// <param name="Weights">The weights of the row as whole percent; null where they play no part.</param>
public sealed record Disagreement(long Row, string? Key, decimal? Published, decimal? Lowest, decimal? Highest, WeightRow? Weights)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(Disagreement), this.PrintMembers);
}
