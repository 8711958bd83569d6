using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>What one batch and one law have made of each other: everything that does not depend on the clinician.</summary>
/// <param name="Law">The law.</param>
/// <param name="Weights">The weights of the batch's profiles.</param>
/// <param name="Submissions">Its answers to Promoting Interoperability.</param>
/// <param name="Risks">The complex patient bonus by its national figures.</param>
/// <param name="Entities">The clinicians of its APM Entities.</param>
internal sealed record BatchLaw(ProgramYear Law, WeightMemo Weights, AnsweredSubmissions Submissions, RiskLines Risks, EntityFacts[] Entities);
