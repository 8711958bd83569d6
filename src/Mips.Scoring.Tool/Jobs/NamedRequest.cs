using Mips.Scoring.Interop;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>A request with the name of its submission and who submitted.</summary>
/// <param name="Name">The name that it is shown by.</param>
/// <param name="Entity">Who submitted.</param>
/// <param name="Request">What was submitted and what CMS holds.</param>
internal sealed record NamedRequest(string Name, SubmittingEntity Entity, ScoringRequest Request);
