namespace Mips.Scoring.Planning;

/// <summary>What it takes to reach a target: each figure alone, and the fewest patients over all quality measures together.</summary>
public sealed class Needed
{
    /// <summary>The most further patients that a lever tries where the number of remaining ones is not stated.</summary>
    public const int MostPatients = 10_000;

    /// <summary>The most patients of all measures together that a plan is looked for.</summary>
    public const int MostPlannedPatients = 2_000;

    private readonly Lazy<PatientPlan?> cheapestPlan;

    private Needed(Scorecard before, Target target, bool isReached, ImmutableArray<Lever> levers, Func<PatientPlan?> plan)
    {
        this.Before = before;
        this.Target = target;
        this.IsReached = isReached;
        this.Levers = levers;
        this.cheapestPlan = new(plan);
    }

    /// <summary>The scorecard as it is.</summary>
    public Scorecard Before { get; }

    /// <summary>What is to be reached.</summary>
    public Target Target { get; }

    /// <summary>Whether it is reached already; then there are no levers and no plan.</summary>
    public bool IsReached { get; }

    /// <summary>Every figure that can be changed, each with the smallest value that reaches the target alone, or none: in the order of the flow.</summary>
    public ImmutableArray<Lever> Levers { get; }

    /// <summary>The fewest patients that reach the target together, over all submitted quality measures with counts; null if <see cref="MostPlannedPatients"/>, or all remaining ones, do not reach it. Searched for when it is first asked for.</summary>
    public PatientPlan? CheapestPlan => this.cheapestPlan.Value;

    /// <summary>Finds what a scorecard needs for a target.</summary>
    /// <param name="card">The scorecard. The law and the data that it was scored with are used again.</param>
    /// <param name="target">What is to be reached.</param>
    /// <param name="remaining">The eligible patients who are still to come, for measures where that is known; each is reported whether or not it meets the measure.</param>
    /// <returns>The levers and the cheapest plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's or a remaining measure was not submitted this way, has no counts, or the number is negative or given twice.</exception>
    /// <example>
    /// <code>
    /// Needed needed = Needed.For(Scorer.Score(request, CmsTables.For(2025)), new Target.FinalScore(70m));
    /// Console.WriteLine(needed.Levers[0]); // QualityRate 236: 71.4 not even at 100
    /// </code>
    /// </example>
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
            ? new(card, target, true, [], static () => null)
            : new(card, target, false, [.. QualityLevers.Of(card, target, sources), .. ClaimsLevers.Of(card, target), .. OtherLevers.Of(card, target)], () => PatientPlanSearch.Find(card, target, sources));
    }
}
