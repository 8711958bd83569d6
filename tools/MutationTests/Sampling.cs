namespace Mips.Scoring.MutationTests;

/// <summary>Which mutants of all a shorter run tries: spread evenly, beginning at another place for another seed.</summary>
internal static class Sampling
{
    public static ImmutableArray<Mutant> Of(ImmutableArray<Mutant> mutants, int? count, int seed)
    {
        if (count is not { } few || few >= mutants.Length)
        {
            return mutants;
        }

        return [.. Enumerable.Range(0, few).Select(index => mutants[(int)((((long)index * mutants.Length) / few + seed) % mutants.Length)])];
    }
}
