using Mips.Scoring.MutationTests.Damage;
using Mips.Scoring.MutationTests.Trials;

namespace Mips.Scoring.MutationTests.Pages;

/// <summary>Killed mutants, each with the class that killed it, spread evenly over rooms and years: <c>tools/MutationTests/sample.tsv</c>. The gate asks whether they still are.</summary>
internal static class Sample
{
    private const string Name = "tools/MutationTests/sample.tsv";
    private const string Head = "File\tOperator\tSource\tNth\tTest class";

    public static ImmutableDictionary<MutantKey, string> Read(string repository) => File.ReadLines(Path.Combine(repository, Name))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToImmutableDictionary(columns => MutantKey.Read(columns), columns => columns[MutantKey.Columns]);

    public static void Write(string repository, ImmutableArray<Verdict> verdicts, int count)
    {
        ImmutableArray<Verdict> killed = [.. verdicts.Where(verdict => verdict.Outcome == Outcome.Killed)];
        int size = Math.Min(count, killed.Length);
        var rows = Enumerable.Range(0, size).Select(index => killed[(int)((long)index * killed.Length / size)]).Select(verdict => $"{verdict.Mutant.Key}\t{verdict.TestClass}");
        File.WriteAllLines(Path.Combine(repository, Name), [Head, .. rows]);
    }
}
