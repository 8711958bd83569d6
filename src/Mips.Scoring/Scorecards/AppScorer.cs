using System.Diagnostics.CodeAnalysis;

namespace Mips.Scoring;

/// <summary>Scores one participant in the APM Performance Pathway, APP Plus included, § 414.1367: the table of contents of its rules.</summary>
/// <remarks>Individuals, groups, subgroups and APM Entities. Cost is shown and has no weight. Pure, like <see cref="Scorer"/>.</remarks>
public static class AppScorer
{
    /// <summary>Scores a request for the APM Performance Pathway under the law of its performance year.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ReferenceData data) => Score(request, data, ScoringRequestCheck.LawOf(request));

    /// <summary>Scores a request for the APM Performance Pathway under a law of your own, for example a proposed rule.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="law">The law, usually a known year changed with <c>with { … }</c>.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ReferenceData data, ProgramYear law)
    {
        ScoringRequestCheck.Require(request, data, law, ReportingOption.ApmPerformancePathway, PlaceholderBenchmarks.Refused);
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
        ScoringRequestCheck.Require(request, data, law, ReportingOption.ApmPerformancePathway, PlaceholderBenchmarks.Accepted);
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
        problems = ScoringRequestCheck.Problems(request, data, law, ReportingOption.ApmPerformancePathway, PlaceholderBenchmarks.Refused);
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
        QualityScore quality = AppQuality.Score(request, data, law.AppQuality!);
        CostScore cost = CostCategory.Score(request, data, law.Cost);
        PromotingInteroperabilityScore promotingInteroperability = PromotingInteroperabilityCategory.Score(request, data, law.PromotingInteroperability);
        ImprovementActivitiesScore improvementActivities = AppImprovementActivities.Score(
            request, data, law.ImprovementActivities, quality.DataSubmitted || byClinicians.Quality, promotingInteroperability.DataSubmitted || byClinicians.PromotingInteroperability);
        return new(quality, cost, improvementActivities, promotingInteroperability);
    }

    internal static CategoryWeights Weigh(ScoringRequest request, in CategoryOutcomes categories, ProgramYear law)
    {
        ReweightingGrounds grounds = ReweightingGrounds.Of(request.Participant, request.ReweightingGrants, request.AutomaticExtremeAndUncontrollableCircumstances, law.Weights);
        return ApmCategoryWeighting.Of(grounds, request.Participant.Option, categories.Quality, categories.ImprovementActivities, categories.PromotingInteroperability, law.Weights);
    }
}
