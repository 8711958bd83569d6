using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The Promoting Interoperability performance category (§ 414.1375, § 414.1380(b)(4)).</summary>
/// <remarks>A subgroup is scored on its group's data: give it as the request's submissions. Without any it scores 0 (§ 414.1365(d)(3)(iv)(A)).</remarks>
public static class PromotingInteroperabilityCategory
{
    private const int MostOnStack = 128;

    /// <summary>Scores every submission of a request and keeps the one with the highest score.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the year: which exclusions and engagement levels belong to which measure.</param>
    /// <param name="rules">The year's rules.</param>
    /// <returns>The category with all its parts; 0 % if nothing was submitted.</returns>
    public static PromotingInteroperabilityScore Score(ScoringRequest request, ReferenceData data, PromotingInteroperabilityRules rules)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places.Interoperability, rules);
    }

    internal static PromotingInteroperabilityScore Score(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, PromotingInteroperabilityRules rules)
    {
        ImmutableArray<PromotingInteroperabilitySubmission> submissions = request.PromotingInteroperability;
        if (submissions.IsEmpty)
        {
            return new PromotingInteroperabilityScore();
        }

        ResolvedRules resolved = ResolvedRules.For(data, rules);
        Span<ReportedProportion> room = places.Length <= MostOnStack ? stackalloc ReportedProportion[places.Length] : new ReportedProportion[places.Length];
        BestSubmission best = default;
        SubmissionScore bestScore = default;
        scoped SubmissionReader bestReader = default;
        int at = 0;
        for (int i = 0; i < submissions.Length; i++)
        {
            int measures = submissions[i].Measures.Length;
            SubmissionReader reader = SubmissionReader.Of(submissions[i], places.Slice(at, measures), room.Slice(at, measures));
            at += measures;
            SubmissionScore score = SubmissionScore.Of(resolved, reader);
            best.Add(score);
            if (best.Index == i)
            {
                bestScore = score;
                bestReader = reader;
            }
        }

        return WithLines(submissions[best.Index], best.Index, best.ScoreOf(bestScore), data, resolved, bestReader);
    }

    private static PromotingInteroperabilityScore WithLines(
        PromotingInteroperabilitySubmission submission, int index, in SubmissionScore score, ReferenceData data, ResolvedRules resolved, in SubmissionReader reader)
    {
        ImmutableArray<PromotingInteroperabilityMeasureScore> lines;
        ImmutableArray<RedistributedPoints> moves = default;
        if (resolved.Required is { } required)
        {
            lines = RequiredMeasuresScore.Lines(required, reader, score.ExchangeOption.GetValueOrDefault(), out moves);
        }
        else
        {
            var written = ImmutableArray.CreateBuilder<PromotingInteroperabilityMeasureScore>();
            BaseAndPerformanceScore.Of(resolved, resolved.BaseAndPerformance!, reader, written);
            lines = written.ToImmutable();
        }

        PromotingInteroperabilityScore scored = new()
        {
            Submission = submission,
            SubmissionIndex = index,
            Data = data,
            Rules = resolved.Rules,
            Measures = lines,
            Redistributions = moves,
            ExchangeOption = score.ExchangeOption,
            BaseScore = score.BaseScore,
            MeasurePoints = score.MeasurePoints,
            BonusPoints = score.BonusPoints,
            ReportsOptionalPublicHealthMeasure = score.ReportsOptionalPublicHealthMeasure,
            MeetsRequirements = score.MeetsRequirements,
            IsQualifying = score.IsQualifying,
            DataSubmitted = score.DataSubmitted,
        };
        return resolved.Required is null ? scored with { Citation = BaseAndPerformanceScore.Paragraph } : scored;
    }
}
