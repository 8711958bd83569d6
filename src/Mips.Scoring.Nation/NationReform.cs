using System.Text.Json;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Nation;

/// <summary>
/// A partial result of the nation once the scaling factors are known: dollars, winners and losers under each law, for everybody and for each group. Each participant's
/// change is rounded to cents as in the results, so that the sums are those of the files. Partial results merge to the same bytes in any order.
/// </summary>
public sealed class NationReform
{
    private readonly SortedDictionary<string, ImmutableArray<GroupPayments>> groups;

    internal NationReform(int performanceYear, ImmutableArray<string> partitions, ImmutableArray<NationFactors> laws, ImmutableArray<GroupKind> by, SortedDictionary<string, ImmutableArray<GroupPayments>> groups)
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

    /// <summary>The laws with their scaling factors; winners and losers are those beside the first.</summary>
    public ImmutableArray<NationFactors> Laws { get; }

    /// <summary>By what there are groups.</summary>
    public ImmutableArray<GroupKind> By { get; }

    /// <summary>The names of the groups, in order.</summary>
    public ImmutableArray<string> Groups => [.. this.groups.Keys];

    /// <summary>Scores a partition under several laws whose factors are known.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="laws">The laws; winners and losers are those beside the first.</param>
    /// <param name="factors">The scaling factors of each law over the whole nation.</param>
    /// <param name="by">By what to make groups.</param>
    /// <param name="threads">The most threads; null for all.</param>
    /// <returns>The partial result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partition"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no law, two have one name, one has no factors, or one is that of another year or does not offer what was reported.</exception>
    public static NationReform Of(Partition partition, ImmutableArray<NamedLaw> laws, ImmutableArray<NationFactors> factors, ImmutableArray<GroupKind> by, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(partition);
        ImmutableArray<GroupKind> kinds = NationScores.Kinds(by);
        ImmutableArray<string> names = NationLaws.Names(laws);
        ImmutableArray<NationFactors> ofLaws = [.. names.Select(name => factors.FirstOrDefault(one => one.Law == name) ?? throw new ArgumentException($"There are no scaling factors of the law {name}.", nameof(factors)))];
        ClinicianPayment[][] payments = [.. laws.Select((law, i) => Scored.Payments(partition, law, ofLaws[i], Scored.Rows(partition, law, ofLaws[i], threads)))];
        SortedDictionary<string, ImmutableArray<GroupPayments>> sums = new(StringComparer.Ordinal);
        for (int i = 0; i < partition.Participants.Length; i++)
        {
            PartitionParticipant participant = partition.Participants[i];
            ImmutableArray<GroupPayments> own = [.. payments.Select(law => GroupPayments.Of(participant.AllowedChargesInCents, law[i], payments[0][i]))];
            foreach (string group in Nation.Groups.Of(participant, kinds))
            {
                Add(sums, group, own);
            }
        }

        return new(partition.Batch.PerformanceYear, [partition.Id], ofLaws, kinds, sums);
    }

    /// <summary>Merges partial results. A partition that comes twice with the same result counts once.</summary>
    /// <param name="parts">The parts, in any order.</param>
    /// <returns>Their sum: the same bytes for any order and any way of merging.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="NationMergeException">The parts are of different years, laws, factors or groups, overlap, or there is none.</exception>
    public static NationReform Merge(IEnumerable<NationReform> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ImmutableArray<NationReform> once = NationMerge.Once(parts, part => part.Partitions, part => part.ToJson());
        int year = NationMerge.Same(once, part => part.PerformanceYear, year => FormattableString.Invariant($"{year}"), "performance years");
        ImmutableArray<NationFactors> laws = NationMerge.Same(once, part => part.Laws, all => string.Join('\n', all), "laws or scaling factors");
        ImmutableArray<GroupKind> by = NationMerge.Same(once, part => part.By, all => string.Join('\n', all), "groups");
        SortedDictionary<string, ImmutableArray<GroupPayments>> sums = new(StringComparer.Ordinal);
        foreach ((string group, ImmutableArray<GroupPayments> payments) in once.SelectMany(part => part.groups))
        {
            Add(sums, group, payments);
        }

        return new(year, [.. once.SelectMany(part => part.Partitions).Order(StringComparer.Ordinal)], laws, by, sums);
    }

    /// <summary>What a law means for a group.</summary>
    /// <param name="law">The name of the law.</param>
    /// <param name="group">The group.</param>
    /// <returns>Dollars, winners and losers; all 0 for a group that nobody is in.</returns>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public GroupPayments Of(string law, string group = Nation.Groups.Everybody)
    {
        int place = this.Laws.Select(one => one.Law).ToImmutableArray().IndexOf(law);
        return place < 0 ? throw new ArgumentException($"There is no law {law} in the partial result.", nameof(law))
            : this.groups.TryGetValue(group, out ImmutableArray<GroupPayments> payments) ? payments[place]
            : GroupPayments.None;
    }

    /// <summary>The partial result on one line of JSON: the same result gives the same text.</summary>
    /// <returns>The JSON object.</returns>
    public string ToJson() => JsonSerializer.Serialize(ReformForm.Of(this, group => this.groups[group]), NationForm.Default.ReformForm);

    /// <summary>Reads a partial result.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The partial result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not a partial result, or its parts do not fit together.</exception>
    public static NationReform Parse(string json) => (JsonSerializer.Deserialize(json, NationForm.Default.ReformForm) ?? throw new JsonException("A partial result is an object.")).ToReform();

    private static void Add(SortedDictionary<string, ImmutableArray<GroupPayments>> sums, string group, ImmutableArray<GroupPayments> own) =>
        sums[group] = sums.TryGetValue(group, out ImmutableArray<GroupPayments> known) ? [.. known.Select((payments, law) => payments.With(own[law]))] : own;
}
