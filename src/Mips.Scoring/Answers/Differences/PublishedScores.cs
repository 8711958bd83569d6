using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Differences;

/// <summary>What CMS published about one score, as far as it is known: performance feedback, the public use file. Null means not known.</summary>
public sealed record PublishedScores
{
    private readonly EquatableArray<PublishedMeasure> measures;

    /// <summary>The final score, points.</summary>
    public decimal? FinalScore { get; init; }

    /// <summary>The quality performance category score, percent.</summary>
    public decimal? Quality { get; init; }

    /// <summary>The cost performance category score, percent.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The improvement activities performance category score, percent.</summary>
    public decimal? ImprovementActivities { get; init; }

    /// <summary>The Promoting Interoperability performance category score, percent.</summary>
    public decimal? PromotingInteroperability { get; init; }

    /// <summary>The weight of quality, percent.</summary>
    public decimal? QualityWeight { get; init; }

    /// <summary>The weight of cost, percent.</summary>
    public decimal? CostWeight { get; init; }

    /// <summary>The weight of improvement activities, percent.</summary>
    public decimal? ImprovementActivitiesWeight { get; init; }

    /// <summary>The weight of Promoting Interoperability, percent.</summary>
    public decimal? PromotingInteroperabilityWeight { get; init; }

    /// <summary>The complex patient bonus, points.</summary>
    public decimal? ComplexPatientBonus { get; init; }

    /// <summary>The points of single measures.</summary>
    public ImmutableArray<PublishedMeasure> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>How many decimals CMS printed of scores; ours are rounded to them before they are compared.</summary>
    public int Places { get; init; } = 2;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PublishedScores), this.PrintMembers);
}

/// <summary>The points of one measure as CMS published them.</summary>
/// <param name="MeasureId">A quality or cost measure.</param>
/// <param name="Points">Its points.</param>
public sealed record PublishedMeasure(string MeasureId, decimal Points)
{
    /// <summary>The collection type, where a measure was submitted through several; null for the one that counts.</summary>
    public CollectionType? CollectionType { get; init; }

    /// <summary>How many decimals CMS printed.</summary>
    public int Places { get; init; } = 2;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PublishedMeasure), this.PrintMembers);
}
