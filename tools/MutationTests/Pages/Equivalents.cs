using Mips.Scoring.MutationTests.Damage;

namespace Mips.Scoring.MutationTests.Pages;

/// <summary>The mutants that change no result, each with the reason: <c>tools/MutationTests/equivalent.tsv</c>, written by hand.</summary>
internal sealed class Equivalents
{
    private readonly ImmutableDictionary<MutantKey, string> reasons;

    private Equivalents(ImmutableDictionary<MutantKey, string> reasons) => this.reasons = reasons;

    public static Equivalents Read(string repository) => new(File.ReadLines(Path.Combine(repository, "tools/MutationTests/equivalent.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToImmutableDictionary(columns => MutantKey.Read(columns), columns => columns[MutantKey.Columns]));

    public string? ReasonOf(Mutant mutant) => this.reasons.GetValueOrDefault(mutant.Key);
}
