using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>A fact of a request that a document does not state as it is, or a fact that the form of the document wants and the request does not have.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Path">The field of the request, for example <c>quality[1].performanceRate</c>; for what no request has, its name in the form.</param>
/// <param name="Value">The value, as text; null if there is none.</param>
/// <param name="Message">What the document does not state, or states instead.</param>
public sealed record UnwrittenFact(UnwrittenReason Reason, string Path, string? Value, string Message)
{
    /// <summary>Whether a fact of the request is not in the document: false for what the form wants and the request does not have.</summary>
    public bool IsLost => this.Reason is not (UnwrittenReason.Wanted or UnwrittenReason.Assumed);

    /// <summary>The fact in one line, the same in every culture.</summary>
    /// <returns>For example <c>quality[1].performanceRate "71.4": the form states counts, the request has a rate</c>.</returns>
    public override string ToString() => this.Value is null ? $"{this.Path}: {this.Message}" : $"{this.Path} \"{this.Value}\": {this.Message}";
}

/// <summary>Why a document does not state a fact.</summary>
[JsonConverter(typeof(EnumNameConverter<UnwrittenReason>))]
public enum UnwrittenReason
{
    /// <summary>CMS holds the fact; nobody submits it, and no form of a submission has a place for it.</summary>
    HeldByCms,

    /// <summary>The form has no place for the fact; it is left out.</summary>
    NoPlace,

    /// <summary>The form states the fact less closely; no score depends on the difference.</summary>
    LessClosely,

    /// <summary>CMS has not published what the form names the fact by; it is left out.</summary>
    NotPublished,

    /// <summary>The fact is not right in itself, so that nobody could read it; it is left out.</summary>
    Refused,

    /// <summary>The form wants something that the request does not have; the document is without it.</summary>
    Wanted,

    /// <summary>The form wants something that the request does not have; the document has what the message says.</summary>
    Assumed,
}
