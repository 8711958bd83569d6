using System.Diagnostics.CodeAnalysis;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>Scores one participant in a MIPS Value Pathway, § 414.1365: the table of contents of its rules.</summary>
/// <remarks>
/// Individuals, groups, subgroups and APM Entities. A subgroup's request carries what it inherits from its affiliated group.
/// Pure, like <see cref="Scorer"/>.
/// </remarks>
public static class MvpScorer
{
    /// <summary>Scores a request for an MVP.</summary>
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

    /// <summary>Scores a request for an MVP, or says everything that is wrong with it, without throwing for an invalid request.</summary>
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
        ScoringOptions? options = null) => Scorer.TryScoreAs(ReportingOption.MipsValuePathway, request, data, out scorecard, out problems, options);

    internal static CategoryScores ScoreCategories(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law, SubmittedByClinicians byClinicians)
    {
        Mvp mvp = data.FindMvp(request.Mvp!.MvpId)!;
        QualityScore quality = StatedCategories.Of(MvpQuality.Score(request, data, places, law.MvpQuality!), request.StatedScores);
        CostScore cost = StatedCategories.Of(CostCategory.Score(request, data, places.Cost, mvp, law.Cost), request.StatedScores);
        PromotingInteroperabilityScore promotingInteroperability = StatedCategories.Of(PromotingInteroperabilityCategory.Score(request, data, places.Interoperability, law.PromotingInteroperability), request.StatedScores);
        bool extremeCircumstances = AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(
            request.Participant.Option, request.ReweightingGrants, request.AutomaticExtremeAndUncontrollableCircumstances, law.Weights.AutomaticExtremeAndUncontrollableCircumstances);
        ImprovementActivitiesScore improvementActivities = MvpImprovementActivities.Score(
            request, data, places.Activities, mvp, law.ImprovementActivities, quality.DataSubmitted || byClinicians.Quality, promotingInteroperability.DataSubmitted || byClinicians.PromotingInteroperability, extremeCircumstances);
        return new(quality, cost, StatedCategories.Of(improvementActivities, request.StatedScores), promotingInteroperability);
    }

    internal static CategoryWeights Weigh(ScoringRequest request, in CategoryOutcomes categories, ProgramYear law) => MvpCategoryWeighting.Of(
        request.Participant,
        request.ReweightingGrants,
        request.AutomaticExtremeAndUncontrollableCircumstances,
        categories.Quality,
        categories.Cost,
        categories.ImprovementActivities,
        categories.PromotingInteroperability,
        law.Weights);
}
