namespace Mips.Scoring.MutationTests;

/// <summary>Which test classes are tried against a mutant, the likeliest first: those named like the code, then those that meet little else, then the quick ones.</summary>
/// <remarks>
/// Classes that read the source, compare the reviewed pages of the years or measure memory are left out: they would notice a change of any number without knowing whether it is right.
/// A parameter of a year is read when the year's law is first made, so that every class of a process may be the first to meet it: for parameters all classes count that meet any.
/// </remarks>
internal sealed class TestOrder(ImmutableArray<Watched> watched)
{
    private static readonly string[] Aside = [".Conventions.", ".Reliability.", ".Samples.", ".ImportCmsData.", ".Support."];

    private readonly ImmutableHashSet<string> meetParameters = [.. watched.Where(one => one.Met.Count > 0).Select(one => one.TestClass)];

    public static bool Counts(string testClass) => !Aside.Any(room => testClass.Contains(room, StringComparison.Ordinal));

    public ImmutableArray<string> For(Mutant mutant) =>
    [
        .. watched
            .Where(one => mutant.IsParameter ? this.meetParameters.Contains(one.TestClass) : one.Met.Contains(mutant.Number))
            .OrderByDescending(one => Likeness(one.TestClass, mutant))
            .ThenBy(one => mutant.IsParameter ? 0 : one.Met.Count)
            .ThenBy(one => one.Milliseconds)
            .Select(one => one.TestClass),
    ];

    private static int Likeness(string testClass, Mutant mutant)
    {
        string name = testClass[(testClass.LastIndexOf('.') + 1)..];
        return mutant.Words.Count(word => word.Length > 3 && (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || testClass.Contains($".{word}.", StringComparison.OrdinalIgnoreCase)))
            + (name.StartsWith(Path.GetFileNameWithoutExtension(mutant.File), StringComparison.Ordinal) ? 2 : 0);
    }
}
