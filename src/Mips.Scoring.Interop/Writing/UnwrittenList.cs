namespace Mips.Scoring.Interop;

/// <summary>Collects what a document does not state.</summary>
internal sealed class UnwrittenList
{
    private readonly ImmutableArray<UnwrittenFact>.Builder facts = ImmutableArray.CreateBuilder<UnwrittenFact>();

    public ImmutableArray<UnwrittenFact> All => this.facts.ToImmutable();

    public void Add(UnwrittenReason reason, string path, string? value, string message) => this.facts.Add(new UnwrittenFact(reason, path, value, message));

    /// <summary>Says that nothing was written.</summary>
    public WrittenSubmission Nothing(string path, string? value, string message)
    {
        this.Add(UnwrittenReason.NoPlace, path, value, message);
        return new WrittenSubmission { Unwritten = this.All };
    }
}
