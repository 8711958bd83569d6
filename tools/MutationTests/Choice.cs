using Mips.Scoring.MutationTests.Damage;
using Mips.Scoring.MutationTests.Trials;

namespace Mips.Scoring.MutationTests;

/// <summary>What of all mutants and tests is tried.</summary>
/// <param name="rooms">The rooms; empty for all.</param>
/// <param name="tests">Parts of the names of the test classes; empty for all.</param>
/// <param name="again">Whether those are tried once more that survived.</param>
internal sealed class Choice(IReadOnlyCollection<string> rooms, IReadOnlyCollection<string> tests, bool again)
{
    /// <summary>Whether all tests are run, so that a mutant that is not killed has survived.</summary>
    public bool IsWhole => tests.Count == 0;

    /// <summary>Whether a mutant is tried.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="before">How it ended before; null if it was not tried.</param>
    /// <param name="harmless">Why nothing can notice it; null if something should. Such a mutant is tried once, so that a wrong reason shows.</param>
    public bool Has(Mutant mutant, Verdict? before, string? harmless) =>
        (rooms.Count == 0 || rooms.Contains(mutant.Room)) && (before is not { } verdict || (again && !verdict.IsKilled && harmless is null));

    /// <summary>The chosen classes, watched now if they were not before.</summary>
    public ImmutableArray<WatchedClass> OfTests(KeptWatch kept, Func<Func<string, bool>, ImmutableArray<WatchedClass>> watch)
    {
        if (kept.Read() is { } before)
        {
            return [.. before.Where(one => this.HasTests(one.TestClass))];
        }

        ImmutableArray<WatchedClass> watched = watch(this.HasTests);
        if (this.IsWhole)
        {
            kept.Write(watched);
        }

        return watched;
    }

    private bool HasTests(string testClass) => this.IsWhole || tests.Any(part => testClass.Contains(part, StringComparison.Ordinal));
}
