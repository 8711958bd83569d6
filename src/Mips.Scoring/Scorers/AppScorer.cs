using System.Diagnostics.CodeAnalysis;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>Scores one participant in the APM Performance Pathway, APP Plus included, § 414.1367: the table of contents of its rules.</summary>
/// <remarks>Individuals, groups, subgroups and APM Entities. Cost is shown and has no weight. Pure, like <see cref="Scorer"/>.</remarks>
public static class AppScorer
{
    /// <summary>Scores a request for the APM Performance Pathway.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ReferenceData data, ScoringOptions? options = null) =>
        TryScore(request, data, out Scorecard? scorecard, out ImmutableArray<RequestProblem> problems, options)
            ? scorecard
            : throw new InvalidScoringRequestException(problems);

    /// <summary>Scores a request for the APM Performance Pathway, or says everything that is wrong with it, without throwing for an invalid request.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="scorecard">The scorecard; null if the request is not valid.</param>
    /// <param name="problems">Every problem of the request; empty if it is valid.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>Whether the request is valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    public static bool TryScore(
        ScoringRequest request,
        ReferenceData data,
        [NotNullWhen(true)] out Scorecard? scorecard,
        out ImmutableArray<RequestProblem> problems,
        ScoringOptions? options = null) => Scorer.TryScoreAs(ReportingOption.ApmPerformancePathway, request, data, out scorecard, out problems, options);

    internal static CategoryScores ScoreCategories(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law, SubmittedByClinicians byClinicians)
    {
        QualityScore quality = StatedCategories.Of(AppQuality.Score(request, data, places, law.AppQuality!), request.StatedScores);
        CostScore cost = StatedCategories.Of(CostCategory.Score(request, data, places.Cost, mvp: null, law.Cost), request.StatedScores);
        PromotingInteroperabilityScore promotingInteroperability = StatedCategories.Of(PromotingInteroperabilityCategory.Score(request, data, places.Interoperability, law.PromotingInteroperability), request.StatedScores);
        ImprovementActivitiesScore improvementActivities = AppImprovementActivities.Score(
            request, data, places.Activities, law.ImprovementActivities, quality.DataSubmitted || byClinicians.Quality, promotingInteroperability.DataSubmitted || byClinicians.PromotingInteroperability);
        return new(quality, cost, StatedCategories.Of(improvementActivities, request.StatedScores), promotingInteroperability);
    }

    internal static CategoryWeights Weigh(ScoringRequest request, in CategoryOutcomes categories, ProgramYear law)
    {
        ReweightingGrounds grounds = ReweightingGrounds.Of(request.Participant, request.ReweightingGrants, request.AutomaticExtremeAndUncontrollableCircumstances, law.Weights);
        return ApmCategoryWeighting.Of(grounds, request.Participant.Option, categories.Quality, categories.ImprovementActivities, categories.PromotingInteroperability, law.Weights);
    }
}
