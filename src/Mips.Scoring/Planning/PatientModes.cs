namespace Mips.Scoring.Planning;

/// <summary>Numbers of patients within which a measure stays the same kind of thing.</summary>
internal readonly record struct PatientRange(int First, int Last);

/// <summary>One range for each measure.</summary>
internal sealed record PatientModes(ImmutableArray<PatientRange> Ranges)
{
    /// <summary>The fewest patients of all measures together.</summary>
    public int First => this.Ranges.Sum(static range => range.First);

    /// <summary>Every combination, those with the fewest patients first.</summary>
    public static IEnumerable<PatientModes> All(ImmutableArray<ImmutableArray<PatientRange>> choices)
    {
        List<PatientModes> all = [new([])];
        foreach (ImmutableArray<PatientRange> ranges in choices)
        {
            all = [.. from before in all from range in ranges select new PatientModes(before.Ranges.Add(range))];
        }

        return all.OrderBy(static one => one.First);
    }
}
