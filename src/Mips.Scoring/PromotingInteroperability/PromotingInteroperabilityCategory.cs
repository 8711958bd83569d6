namespace Mips.Scoring;

/// <summary>The Promoting Interoperability performance category (§ 414.1375, § 414.1380(b)(4)).</summary>
/// <remarks>A subgroup is scored on its group's data: give it as the request's submissions. Without any it scores 0 (§ 414.1365(d)(3)(iv)(A)).</remarks>
public static class PromotingInteroperabilityCategory
{
    /// <summary>Scores every submission of a request and keeps the one with the highest score.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year: which exclusions and engagement levels belong to which measure.</param>
    /// <param name="rules">The year's rules.</param>
    /// <returns>The category with all its parts; 0 % if nothing was submitted.</returns>
    public static PromotingInteroperabilityScore Score(ScoringRequest request, ReferenceData data, PromotingInteroperabilityRules rules)
    {
        PromotingInteroperabilityScore? best = null;
        bool cancels = false;
        for (int i = 0; i < request.PromotingInteroperability.Length; i++)
        {
            PromotingInteroperabilityScore score = ScoreSubmission(request.PromotingInteroperability[i], i, data, rules);
            cancels |= score.DataSubmitted;
            best = best is null || IsBetter(score, best) ? score : best;
        }

        best ??= new PromotingInteroperabilityScore();
        return best.DataSubmitted == cancels ? best : best with { DataSubmitted = cancels };
    }

    private static PromotingInteroperabilityScore ScoreSubmission(PromotingInteroperabilitySubmission submission, int index, ReferenceData data, PromotingInteroperabilityRules rules) => rules.Method switch
    {
        PromotingInteroperabilityMethod.RequiredMeasures method => RequiredMeasuresScore.Of(submission, index, data, rules, method),
        PromotingInteroperabilityMethod.BaseAndPerformance method => BaseAndPerformanceScore.Of(submission, index, data, rules, method),
        _ => throw new NotSupportedException($"{rules.Method.GetType().Name} is not a method of this library."),
    };

    private static bool IsBetter(PromotingInteroperabilityScore score, PromotingInteroperabilityScore best) =>
        score.Total > best.Total || (score.Total == best.Total && score.IsQualifying && !best.IsQualifying);
}
