using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Differences;

/// <summary>What changed between two scorecards, ordered by influence, adding up exactly to the difference of their final scores.</summary>
/// <remarks>
/// For two years of law on the same facts, before and after a correction, or two ways to report. Where a product changed in both factors
/// (weight × score, points ÷ available points), each factor's effect is taken at the mean of the other, so that exchanging the scorecards only changes signs.
/// </remarks>
public sealed record ScorecardDifference
{
    private readonly EquatableArray<DifferencePart> parts;

    private ScorecardDifference(Scorecard before, Scorecard after)
    {
        this.Before = before;
        this.After = after;
        this.parts = FinalScoreDifference.PartsOf(before, after);
    }

    /// <summary>The scorecard that is compared with.</summary>
    public Scorecard Before { get; }

    /// <summary>The scorecard that is explained.</summary>
    public Scorecard After { get; }

    /// <summary>The later final score minus the earlier one, points.</summary>
    public decimal Total => this.After.FinalScore - this.Before.FinalScore;

    /// <summary>What makes the difference, largest influence first; the points add up to <see cref="Total"/>. Empty if nothing changed.</summary>
    public ImmutableArray<DifferencePart> Parts => this.parts;

    /// <summary>Compares two scorecards.</summary>
    /// <param name="before">The scorecard that is compared with.</param>
    /// <param name="after">The scorecard that is explained.</param>
    /// <returns>The difference with its parts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// Scorecard before = Scorer.Score(request, CmsTables.For(2025));
    /// Scorecard after = Scorer.Score(request with { ImprovementActivities = [] }, CmsTables.For(2025));
    /// Console.WriteLine(ScorecardDifference.Between(before, after).Total); // -30.00
    /// </code>
    /// </example>
    public static ScorecardDifference Between(Scorecard before, Scorecard after) =>
        new(before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ScorecardDifference), this.PrintMembers);
}
