using System.Text.Json;
using Mips.Scoring.Batches;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Nation;

/// <summary>
/// A partial result of the nation: participants and allowed charges by final score, under each law, for everybody and for each group. Partial results merge to
/// the same bytes in any order, and a partition that comes twice counts once.
/// </summary>
public sealed class NationScores
{
    private const decimal HundredthsInPoint = 100m;
    private readonly SortedDictionary<string, ImmutableArray<ScoreSums>> groups;

    internal NationScores(int performanceYear, ImmutableArray<string> partitions, ImmutableArray<string> laws, ImmutableArray<GroupKind> by, SortedDictionary<string, ImmutableArray<ScoreSums>> groups)
    {
        this.PerformanceYear = performanceYear;
        this.Partitions = partitions;
        this.Laws = laws;
        this.By = by;
        this.groups = groups;
    }

    /// <summary>The performance year.</summary>
    public int PerformanceYear { get; }

    /// <summary>The IDs of the partitions that are in it, in order.</summary>
    public ImmutableArray<string> Partitions { get; }

    /// <summary>The names of the laws.</summary>
    public ImmutableArray<string> Laws { get; }

    /// <summary>By what there are groups.</summary>
    public ImmutableArray<GroupKind> By { get; }

    /// <summary>The names of the groups, in order: <c>everybody</c>, and for example <c>practiceSize=2-15</c>.</summary>
    public ImmutableArray<string> Groups => [.. this.groups.Keys];

    /// <summary>Scores a partition under several laws.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="laws">The laws, at least one, each with a name of its own.</param>
    /// <param name="by">By what to make groups.</param>
    /// <param name="threads">The most threads; null for all.</param>
    /// <returns>The partial result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partition"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no law, two have one name, or one is that of another year or does not offer what was reported.</exception>
    public static NationScores Of(Partition partition, ImmutableArray<NamedLaw> laws, ImmutableArray<GroupKind> by, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(partition);
        ImmutableArray<GroupKind> kinds = Kinds(by);
        SortedDictionary<string, SortedDictionary<int, (long, long)>[]> sums = new(StringComparer.Ordinal);
        ImmutableArray<string> names = NationLaws.Names(laws);
        for (int law = 0; law < laws.Length; law++)
        {
            BatchRow[] rows = Scored.Rows(partition, laws[law], null, threads);
            for (int i = 0; i < rows.Length; i++)
            {
                Add(sums, partition.Participants[i], kinds, law, laws.Length, (int)(rows[i].FinalScore * HundredthsInPoint));
            }
        }

        SortedDictionary<string, ImmutableArray<ScoreSums>> groups = new(StringComparer.Ordinal);
        foreach ((string group, SortedDictionary<int, (long, long)>[] perLaw) in sums)
        {
            groups.Add(group, [.. perLaw.Select(sum => new ScoreSums(sum))]);
        }

        return new(partition.Batch.PerformanceYear, [partition.Id], names, kinds, groups);
    }

    /// <summary>Merges partial results. A partition that comes twice with the same result counts once.</summary>
    /// <param name="parts">The parts, in any order.</param>
    /// <returns>Their sum: the same bytes for any order and any way of merging.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="NationMergeException">The parts are of different years, laws or groups, overlap, or there is none.</exception>
    public static NationScores Merge(IEnumerable<NationScores> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ImmutableArray<NationScores> once = NationMerge.Once(parts, part => part.Partitions, part => part.ToJson());
        int laws = once[0].Laws.Length;
        int year = NationMerge.Same(once, part => part.PerformanceYear, year => FormattableString.Invariant($"{year}"), "performance years");
        ImmutableArray<string> names = NationMerge.Same(once, part => part.Laws, all => string.Join('\n', all), "laws");
        ImmutableArray<GroupKind> by = NationMerge.Same(once, part => part.By, all => string.Join('\n', all), "groups");
        SortedDictionary<string, ImmutableArray<ScoreSums>> groups = new(StringComparer.Ordinal);
        foreach (string group in once.SelectMany(part => part.groups.Keys).Distinct())
        {
            ImmutableArray<ScoreSums>[] having = [.. once.Where(part => part.groups.ContainsKey(group)).Select(part => part.groups[group])];
            groups.Add(group, [.. Enumerable.Range(0, laws).Select(law => ScoreSums.Merge(having.Select(sums => sums[law])))]);
        }

        return new(year, [.. once.SelectMany(part => part.Partitions).Order(StringComparer.Ordinal)], names, by, groups);
    }

    /// <summary>The distribution of final scores under a law.</summary>
    /// <param name="law">The name of the law.</param>
    /// <param name="group">The group.</param>
    /// <returns>The sums; empty for a group that nobody is in.</returns>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public ScoreSums Of(string law, string group = Nation.Groups.Everybody)
    {
        int place = this.Laws.IndexOf(law);
        return place < 0 ? throw new ArgumentException($"There is no law {law} in the partial result.", nameof(law))
            : this.groups.TryGetValue(group, out ImmutableArray<ScoreSums> sums) ? sums[place]
            : new ScoreSums([]);
    }

    /// <summary>Solves the scaling factors of a law: budget neutrality over everybody who is in the result.</summary>
    /// <param name="law">The law, with the name that it was scored under.</param>
    /// <returns>The factors, and the changes they lead to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such law, or the charges exceed 10 trillion dollars.</exception>
    public BudgetNeutralFactors Solve(NamedLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return BudgetNeutrality.Solve(this.Of(law.Name).ToCharges(), law.Law.Payment);
    }

    /// <summary>The factors of several laws, to be handed on.</summary>
    /// <param name="laws">The laws, with the names that they were scored under.</param>
    /// <returns>The factors of each.</returns>
    /// <exception cref="ArgumentException">There is no such law, or the charges exceed 10 trillion dollars.</exception>
    public ImmutableArray<NationFactors> Factors(ImmutableArray<NamedLaw> laws) => [.. laws.Select(law =>
    {
        BudgetNeutralFactors factors = this.Solve(law);
        return new NationFactors(law.Name, factors.ScalingFactor, factors.AdditionalScalingFactor, factors.Balance);
    })];

    /// <summary>The partial result on one line of JSON: the same result gives the same text.</summary>
    /// <returns>The JSON object.</returns>
    public string ToJson() => JsonSerializer.Serialize(ScoresForm.Of(this, group => this.groups[group]), NationForm.Default.ScoresForm);

    /// <summary>Reads a partial result.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The partial result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not a partial result, or its parts do not fit together.</exception>
    public static NationScores Parse(string json) => (JsonSerializer.Deserialize(json, NationForm.Default.ScoresForm) ?? throw new JsonException("A partial result is an object.")).ToScores();

    internal static ImmutableArray<GroupKind> Kinds(ImmutableArray<GroupKind> by) => by.IsDefault ? [] : [.. by.Distinct().Order()];

    private static void Add(
        SortedDictionary<string, SortedDictionary<int, (long, long)>[]> sums, PartitionParticipant participant, ImmutableArray<GroupKind> kinds, int law, int laws, int hundredths)
    {
        foreach (string group in Nation.Groups.Of(participant, kinds))
        {
            if (!sums.TryGetValue(group, out SortedDictionary<int, (long, long)>[]? perLaw))
            {
                sums.Add(group, perLaw = [.. Enumerable.Range(0, laws).Select(_ => new SortedDictionary<int, (long, long)>())]);
            }

            ScoreSums.Add(perLaw[law], hundredths, 1, participant.AllowedChargesInCents);
        }
    }
}
