using FsCheck;
using FsCheck.Fluent;

namespace Mips.Scoring.Tests.Support;

/// <summary>How a counterexample is made smaller: by leaving out one of its parts.</summary>
internal static class Shrinking
{
    /// <summary>Lists that shrink by one element at a time, down to <paramref name="least"/>.</summary>
    public static Arbitrary<T[]> Lists<T>(Gen<T[]> lists, int least = 0) =>
        Arb.From(lists, list => list.Length <= least ? [] : Enumerable.Range(0, list.Length).Select(i => (T[])[.. list[..i], .. list[(i + 1)..]]));

    /// <summary>Facts that shrink by one element of one of their lists at a time.</summary>
    public static Arbitrary<T> Parts<T, TPart>(Gen<T> facts, Func<T, ImmutableArray<TPart>> parts, Func<T, ImmutableArray<TPart>, T> with) =>
        Arb.From(facts, whole => Enumerable.Range(0, parts(whole).Length).Select(i => with(whole, parts(whole).RemoveAt(i))));
}
