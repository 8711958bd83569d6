namespace Mips.Scoring.Planning;

/// <summary>What it takes to reach a target: each figure alone, and the fewest patients over all quality measures together.</summary>
public sealed record Needed
{
    /// <summary>The most further patients that a plan looks for where the number of remaining ones is not stated.</summary>
    public const int MostPatients = 10_000;

    private Needed()
    {
    }

    /// <summary>The scorecard as it is.</summary>
    public required Scorecard Before { get; init; }

    /// <summary>What is to be reached.</summary>
    public required Target Target { get; init; }

    /// <summary>Whether it is reached already; then there are no levers and no plan.</summary>
    public bool IsReached { get; private init; }

    /// <summary>Every figure that can be changed, each with the smallest value that reaches the target alone, or none: in the order of the flow.</summary>
    public ImmutableArray<Lever> Levers { get; private init; } = [];

    /// <summary>The fewest patients that reach the target together, over all submitted quality measures with counts; null if <see cref="MostPatients"/>, or all remaining ones, do not reach it.</summary>
    public PatientPlan? CheapestPlan { get; private init; }

    /// <summary>Finds what a scorecard needs for a target.</summary>
    /// <param name="card">The scorecard. The law and the data that it was scored with are used again.</param>
    /// <param name="target">What is to be reached.</param>
    /// <param name="remaining">The eligible patients who are still to come, for measures where that is known; each is reported whether or not it meets the measure.</param>
    /// <returns>The levers and the cheapest plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's or a remaining measure was not submitted this way, has no counts, or the number is negative or given twice.</exception>
    public static Needed For(Scorecard card, Target target, ImmutableArray<RemainingPatients> remaining = default)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        _ = target ?? throw new ArgumentNullException(nameof(target));
        if (target.Measure is { } measure && card.Quality.Find(measure.Id, measure.CollectionType) is null)
        {
            throw new ArgumentException($"{measure.Id} was not submitted as {measure.CollectionType}.", nameof(target));
        }

        ImmutableArray<PatientSource> sources = PatientSource.Of(card, remaining.IsDefault ? [] : remaining);
        return target.IsReachedBy(card)
            ? new() { Before = card, Target = target, IsReached = true }
            : new()
            {
                Before = card,
                Target = target,
                Levers = [.. QualityLevers.Of(card, target, sources), .. ClaimsLevers.Of(card, target), .. OtherLevers.Of(card, target)],
                CheapestPlan = PatientPlanSearch.Find(card, target, sources),
            };
    }
}
