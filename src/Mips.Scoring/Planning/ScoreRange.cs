using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>The lowest and the highest final score while something is not known yet, with the facts that attain them. Exact.</summary>
/// <remarks>
/// Each uncertain fact is absent, or present at its least, or present at its most. With the same facts present a score never falls when one of them is
/// worth more; so the ends are found by scoring every choice of present facts with all of them at the least, and all at the most.
/// </remarks>
public sealed record ScoreRange
{
    private readonly EquatableArray<RangeBranch> branches;

    private ScoreRange()
    {
    }

    /// <summary>The lowest final score.</summary>
    public required RangeCorner Lowest { get; init; }

    /// <summary>The highest final score.</summary>
    public required RangeCorner Highest { get; init; }

    /// <summary>For each uncertain fact the range if it does not come and the range if it does.</summary>
    public required ImmutableArray<RangeBranch> Branches { get => this.branches; init => this.branches = value; }

    /// <summary>Finds the range of a request's final score.</summary>
    /// <param name="request">What is known.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="unknowns">What is not known yet.</param>
    /// <param name="options">The law; null for the law of the performance year. Benchmarks that are only placeholders are used for nothing but their place.</param>
    /// <returns>Both ends and the branches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">What is known is not valid; the exception carries every problem.</exception>
    /// <example>
    /// <code>
    /// ScoreRange range = ScoreRange.Of(request with { Cost = [] }, CmsTables.For(2025), Unknowns.Cost);
    /// Console.WriteLine(range); // 43.55 to 70.55
    /// </code>
    /// </example>
    public static ScoreRange Of(ScoringRequest request, ReferenceData data, Unknowns unknowns = Unknowns.All, ScoringOptions? options = null)
    {
        RangeSearch search = RangeSearch.For(request, data, unknowns, options);
        return new()
        {
            Lowest = search.Corner(most: false),
            Highest = search.Corner(most: true),
            Branches = [.. search.Facts.Select(fact => new RangeBranch(
                fact,
                search.Corner(most: false, fact, comes: false),
                search.Corner(most: true, fact, comes: false),
                search.Corner(most: false, fact, comes: true),
                search.Corner(most: true, fact, comes: true)))],
        };
    }

    /// <summary>The range of the payment adjustment, while the scaling factor lies between two values.</summary>
    /// <param name="lowestScalingFactor">The lowest scaling factor of positive adjustments, 0 to 3.</param>
    /// <param name="highestScalingFactor">The highest one, 0 to 3.</param>
    /// <returns>The adjustment of the lowest score under the lowest factor, and of the highest score under the highest factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A factor is out of its range.</exception>
    public (PaymentAdjustment Lowest, PaymentAdjustment Highest) Payment(decimal lowestScalingFactor, decimal highestScalingFactor) => lowestScalingFactor > highestScalingFactor
        ? throw new ArgumentOutOfRangeException(nameof(lowestScalingFactor), lowestScalingFactor, "Is above the highest scaling factor.")
        : (this.Lowest.Scorecard.PaymentAdjustment(lowestScalingFactor), this.Highest.Scorecard.PaymentAdjustment(highestScalingFactor));

    /// <summary>The two final scores, the same in every culture.</summary>
    /// <returns>For example <c>61.50 to 88.50</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{this.Lowest.FinalScore:0.00} to {this.Highest.FinalScore:0.00}");
}

/// <summary>One end of a range.</summary>
/// <param name="Scorecard">The scorecard that attains it.</param>
/// <param name="Present">The uncertain facts that came; the others did not.</param>
public sealed record RangeCorner(Scorecard Scorecard, ImmutableArray<UncertainFact> Present)
{
    private readonly EquatableArray<UncertainFact> present = Present;

    /// <summary>The uncertain facts that came; the others did not.</summary>
    public ImmutableArray<UncertainFact> Present { get => this.present; init => this.present = value; }

    /// <summary>The final score.</summary>
    public decimal FinalScore => this.Scorecard.FinalScore;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(RangeCorner), this.PrintMembers);
}

/// <summary>The range without an uncertain fact and the range with it.</summary>
/// <param name="Fact">The fact, for example that cost is scored.</param>
/// <param name="LowestWithout">The lowest final score if it does not come.</param>
/// <param name="HighestWithout">The highest final score if it does not come.</param>
/// <param name="LowestWith">The lowest final score if it comes.</param>
/// <param name="HighestWith">The highest final score if it comes.</param>
public sealed record RangeBranch(UncertainFact Fact, RangeCorner LowestWithout, RangeCorner HighestWithout, RangeCorner LowestWith, RangeCorner HighestWith);
