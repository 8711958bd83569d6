using System.Diagnostics.CodeAnalysis;

namespace Mips.Scoring;

/// <summary>Scores one participant in a MIPS Value Pathway, § 414.1365: the table of contents of its rules.</summary>
/// <remarks>
/// Individuals, groups, subgroups and APM Entities. A subgroup's request carries what it inherits from its affiliated group.
/// Pure, like <see cref="Scorer"/>.
/// </remarks>
public static class MvpScorer
{
    /// <summary>Scores a request for an MVP under the law of its performance year.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ReferenceData data) => Score(request, data, ScoringRequestCheck.LawOf(request));

    /// <summary>Scores a request for an MVP under a law of your own, for example a proposed rule.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="law">The law, usually a known year changed with <c>with { … }</c>.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ReferenceData data, ProgramYear law)
    {
        ScoringRequestCheck.Require(request, data, law, ReportingOption.MipsValuePathway, PlaceholderBenchmarks.Refused);
        return ScoreValid(request, data, law);
    }

    /// <summary>Scores a request although some of its benchmarks are placeholders. The scorecard says that it is an estimate.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <returns>The scorecard; <see cref="Scorecard.IsEstimate"/> is true if a placeholder was used.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Estimate(ScoringRequest request, ReferenceData data)
    {
        ProgramYear law = ScoringRequestCheck.LawOf(request);
        ScoringRequestCheck.Require(request, data, law, ReportingOption.MipsValuePathway, PlaceholderBenchmarks.Accepted);
        return ScoreValid(request, data, law);
    }

    /// <summary>Scores a request, or says everything that is wrong with it, without throwing for an invalid request.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="scorecard">The scorecard; null if the request is not valid.</param>
    /// <param name="problems">Every problem of the request; empty if it is valid.</param>
    /// <returns>Whether the request is valid.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known.</exception>
    public static bool TryScore(ScoringRequest request, ReferenceData data, [NotNullWhen(true)] out Scorecard? scorecard, out ImmutableArray<RequestProblem> problems)
    {
        ProgramYear law = ScoringRequestCheck.LawOf(request);
        problems = ScoringRequestCheck.Problems(request, data, law, ReportingOption.MipsValuePathway, PlaceholderBenchmarks.Refused);
        scorecard = problems.IsEmpty ? ScoreValid(request, data, law) : null;
        return scorecard is not null;
    }

    internal static Scorecard ScoreValid(ScoringRequest request, ReferenceData data, ProgramYear law)
    {
        CategoryScores categories = ScoreCategories(request, data, law);
        CategoryWeights weights = Weigh(request, categories.Outcomes, law);
        return ScorecardAssembly.Of(request, data, law, categories, weights);
    }

    internal static CategoryScores ScoreCategories(ScoringRequest request, ReferenceData data, ProgramYear law, SubmittedByClinicians byClinicians = default)
    {
        Mvp mvp = data.FindMvp(request.Mvp!.MvpId)!;
        QualityScore quality = MvpQuality.Score(request, data, law.MvpQuality!);
        CostScore cost = MvpCost.Score(request, data, mvp, law.Cost);
        PromotingInteroperabilityScore promotingInteroperability = PromotingInteroperabilityCategory.Score(request, data, law.PromotingInteroperability);
        bool extremeCircumstances = AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(
            request.Participant.Option, request.ReweightingGrants, request.AutomaticExtremeAndUncontrollableCircumstances, law.Weights.AutomaticExtremeAndUncontrollableCircumstances);
        ImprovementActivitiesScore improvementActivities = MvpImprovementActivities.Score(
            request, data, mvp, law.ImprovementActivities, quality.DataSubmitted || byClinicians.Quality, promotingInteroperability.DataSubmitted || byClinicians.PromotingInteroperability, extremeCircumstances);
        return new(quality, cost, improvementActivities, promotingInteroperability);
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
