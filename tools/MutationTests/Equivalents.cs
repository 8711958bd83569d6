namespace Mips.Scoring.MutationTests;

/// <summary>The mutants that change no result, each with the reason: <c>tools/MutationTests/equivalent.tsv</c>, written by hand.</summary>
internal sealed class Equivalents
{
    private readonly ImmutableDictionary<string, string> reasons;

    private Equivalents(ImmutableDictionary<string, string> reasons) => this.reasons = reasons;

    public static Equivalents Read(string repository)
    {
        string path = Path.Combine(repository, "tools/MutationTests/equivalent.tsv");
        return new Equivalents(File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToImmutableDictionary(parts => string.Join('\t', parts[..3]), parts => parts[3]));
    }

    public string? ReasonOf(Mutant mutant) => this.reasons.GetValueOrDefault(mutant.Key);
}
