using System.Collections.Concurrent;
using Mips.Scoring.MutationTests.Damage;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>
/// Which test classes are tried against a mutant, the likeliest first: quick ones with the name of the file, that which killed the last mutant of the same member, those named like the code,
/// those that killed most in its file, then those that meet little else, then the quick ones.
/// </summary>
/// <remarks>
/// Classes that read the source, compare the reviewed pages of the years or laws, measure memory or run the command line are left out: they would notice a change of any number without knowing whether it is right.
/// A parameter of a year is read when the year's law is first made, so that every class of a process may be the first to meet it: for parameters all classes count that meet any.
/// </remarks>
internal sealed class TestOrder(ImmutableArray<WatchedClass> watched)
{
    private static readonly string[] Aside = [".Conventions.", ".Reliability.", ".Tool.", ".ImportCmsData.", ".Support.", ".Interop.LawFileTests", ".Interop.FuzzTests"];

    // Milliseconds.
    private const int Quick = 3_000;

    private readonly ImmutableHashSet<string> meetParameters = [.. watched.Where(one => one.Met.Count > 0).Select(one => one.TestClass)];
    private readonly ConcurrentDictionary<string, string> lastOfMember = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string File, string TestClass), int> killedOfFile = new();

    /// <summary>Whether a class may be tried at all.</summary>
    public static bool Counts(string testClass) => !Aside.Any(room => testClass.Contains(room, StringComparison.Ordinal));

    /// <summary>The classes against a mutant, with the milliseconds that each takes.</summary>
    public ImmutableArray<(string TestClass, int Milliseconds)> For(Mutant mutant) =>
    [
        .. watched
            .Where(one => mutant.IsParameter ? this.meetParameters.Contains(one.TestClass) : one.Met.Contains(mutant.Number))
            .OrderByDescending(one => one.Milliseconds < Quick && IsNamedAfter(one.TestClass, mutant))
            .ThenByDescending(one => this.lastOfMember.TryGetValue(Member(mutant), out string? killer) && killer == one.TestClass)
            .ThenByDescending(one => Likeness(one.TestClass, mutant) + Math.Min(3, this.killedOfFile.GetValueOrDefault((mutant.Key.File, one.TestClass)) / 2))
            .ThenBy(one => mutant.IsParameter ? 0 : one.Met.Count)
            .ThenBy(one => one.Milliseconds)
            .Select(one => (one.TestClass, one.Milliseconds)),
    ];

    /// <summary>Remembers which class killed a mutant.</summary>
    public void Learn(Verdict verdict)
    {
        if (verdict.Outcome == Outcome.Killed)
        {
            this.lastOfMember[Member(verdict.Mutant)] = verdict.TestClass;
            this.killedOfFile.AddOrUpdate((verdict.Mutant.Key.File, verdict.TestClass), 1, static (_, count) => count + 1);
        }
    }

    private static string Member(Mutant mutant) => $"{mutant.Key.File} {(mutant.Words.IsEmpty ? "" : mutant.Words[0])}";

    private static bool IsNamedAfter(string testClass, Mutant mutant) =>
        testClass[(testClass.LastIndexOf('.') + 1)..].StartsWith(Path.GetFileNameWithoutExtension(mutant.Key.File), StringComparison.Ordinal);

    private static int Likeness(string testClass, Mutant mutant)
    {
        string name = testClass[(testClass.LastIndexOf('.') + 1)..];
        return mutant.Words.Count(word => word.Length > 3 && (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || testClass.Contains($".{word}.", StringComparison.OrdinalIgnoreCase)))
            + (IsNamedAfter(testClass, mutant) ? 2 : 0);
    }
}
