using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>
/// Scores a facility-based participant, § 414.1380(e): quality and cost by the facility, improvement activities and Promoting Interoperability
/// by the participant's own submission, and the choice between both. In an MVP too, but not for APM Entities and subgroups, § 414.1365(e)(3).
/// </summary>
public static class FacilityBasedScorer
{
    /// <summary>Scores a participant both ways.</summary>
    /// <param name="request">What was submitted and what CMS holds; whether the participant is facility-based is its <see cref="Participant.FacilityBased"/>.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="totalPerformanceScore">The applicable facility's Total Performance Score, 0–100; see <see cref="ApplicableFacility"/>. Null if it has none.</param>
    /// <param name="percentiles">The percentile tables of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>Both scores and the one that counts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tables are those of another year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalPerformanceScore"/> is not 0 to 100.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static FacilityBasedScorecard Score(
        ScoringRequest request, ReferenceData data, decimal? totalPerformanceScore, FacilityPercentiles percentiles, ScoringOptions? options = null) =>
        Score(Scorer.Score(request, data, options), totalPerformanceScore, percentiles);

    /// <summary>Adds facility-based measurement to a scorecard.</summary>
    /// <param name="submission">The score of the participant's own submission.</param>
    /// <param name="totalPerformanceScore">The applicable facility's Total Performance Score, 0–100; null if it has none.</param>
    /// <param name="percentiles">The percentile tables of the same performance year.</param>
    /// <returns>Both scores and the one that counts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tables are those of another year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalPerformanceScore"/> is not 0 to 100.</exception>
    public static FacilityBasedScorecard Score(Scorecard submission, decimal? totalPerformanceScore, FacilityPercentiles percentiles)
    {
        _ = submission ?? throw new ArgumentNullException(nameof(submission));
        _ = percentiles ?? throw new ArgumentNullException(nameof(percentiles));
        RequireYear(percentiles, submission.Request.PerformanceYear);
        CategoryOutcomes submitted = OutcomesOf(submission);
        FacilityBasedStatus status = StatusOf(submission.ReportingOption, submission.Request.Participant, totalPerformanceScore is not null, submitted, submission.Law.FacilityBased);
        return new FacilityBasedScorecard
        {
            Submission = submission,
            Status = status,
            TotalPerformanceScore = totalPerformanceScore,
            Percentiles = percentiles,
            Facility = status == FacilityBasedStatus.FacilityBased
                ? ScoreByFacility(submission, submitted, FacilityBasedScore.Of(totalPerformanceScore!.Value, percentiles))
                : null,
        };
    }

    internal static void RequireYear(FacilityPercentiles percentiles, int performanceYear)
    {
        if (percentiles.PerformanceYear != performanceYear)
        {
            throw new ArgumentException($"The percentile tables are those of PY{percentiles.PerformanceYear}, not of PY{performanceYear}.", nameof(percentiles));
        }
    }

    /// <summary>Whether a participant is scored by facility, by what CMS determined and what it submitted.</summary>
    internal static FacilityBasedStatus StatusOf(ReportingOption reported, Participant participant, bool hasFacilityScore, in CategoryOutcomes submitted, FacilityBasedRules? rules)
    {
        if (rules is null)
        {
            return FacilityBasedStatus.YearNotCovered;
        }

        if (!rules.IsAvailable.Value)
        {
            return FacilityBasedStatus.NotAvailableInYear;
        }

        if (reported == ReportingOption.ApmPerformancePathway)
        {
            return FacilityBasedStatus.ReportingOptionNotCovered;
        }

        if (!participant.FacilityBased)
        {
            return FacilityBasedStatus.NotDetermined;
        }

        if (!hasFacilityScore)
        {
            return FacilityBasedStatus.NoFacilityScore;
        }

        return participant.Option == ParticipationOption.Individual
            ? FacilityBasedStatus.FacilityBased
            : FacilityBasedGroup.StatusOf(participant.Option, submitted.ImprovementActivities.DataSubmitted, submitted.PromotingInteroperability.DataSubmitted, rules);
    }

    /// <summary>The categories under facility-based measurement: quality and cost by the facility, the others as submitted.</summary>
    internal static CategoryOutcomes ByFacility(in FacilityBasedScore facility, in CategoryOutcomes submitted) =>
        submitted with { Quality = facility.QualityOutcome(submitted.Quality.DataSubmitted), Cost = facility.CostOutcome };

    internal static ComparedScores Compared(in CategoryWeights weights, in FinalScoreCalculation final) =>
        new(weights.Quality.Score, weights.Cost.Score, final.Quality, final.Cost, final.Value);

    private static CategoryOutcomes OutcomesOf(Scorecard card) =>
        new CategoryScores(card.Quality, card.Cost, card.ImprovementActivities, card.PromotingInteroperability).Outcomes;

    private static FacilityBasedResult ScoreByFacility(Scorecard submission, in CategoryOutcomes submitted, FacilityBasedScore facility)
    {
        ProgramYear law = submission.Law;
        CategoryOutcomes outcomes = ByFacility(facility, submitted);
        ScoringRequest weighed = submission.Request with { ReweightingGrants = FacilityBasedScore.GrantsThatHold(submission.Request.ReweightingGrants) };
        CategoryWeights weights = Scorer.Weigh(weighed, outcomes, law);
        FinalScoreBonuses bonuses = FinalScoreBonuses.Of(submission.Request, outcomes.DataSubmitted, law);
        FinalScoreCalculation final = bonuses.CalculationOf(weights, law);
        FacilityBasedChoiceResult choice = FacilityBasedChoice.Of(Compared(weights, final), Compared(submission.Weights, submission.FinalScoreCalculation), law.FacilityBased!);
        return new(facility, weights, bonuses.ComplexPatient, final, choice);
    }
}
