using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>What a document that was written states of a request, and what it does not.</summary>
public sealed record WrittenSubmission
{
    private readonly EquatableArray<UnwrittenFact> unwritten;

    /// <summary>What the document states: the request that is read from it. Null if the form can state nothing of the request, and nothing was written.</summary>
    public ScoringRequest? Request { get; init; }

    /// <summary>Everything that the document does not state as the request does, and everything that its form wants and the request does not have.</summary>
    public ImmutableArray<UnwrittenFact> Unwritten { get => this.unwritten; init => this.unwritten = value; }

    /// <summary>Whether there is a document.</summary>
    public bool IsWritten => this.Request is not null;

    /// <summary>Whether the document states the whole request.</summary>
    public bool IsWhole => this.IsWritten && !this.Unwritten.Any(fact => fact.IsLost);
}
