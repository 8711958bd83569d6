using System.Diagnostics.CodeAnalysis;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring;

/// <summary>Scores one participant in whatever the request says that it reports: an MVP, the APM Performance Pathway, or traditional MIPS.</summary>
/// <remarks>
/// <see cref="ScoringRequest.ReportingOption"/> decides between <see cref="TraditionalScorer"/>, <see cref="MvpScorer"/> and <see cref="AppScorer"/>,
/// which are the tables of contents of the rules. An APM Entity with the scores of its clinicians is scored by <see cref="ApmEntityScorer"/>,
/// a facility-based participant by <see cref="FacilityBasedScorer"/>. Pure: the same input gives the same scorecard on every machine and thread.
/// </remarks>
public static class Scorer
{
    /// <summary>Scores a request.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The scorecard with every part of the score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    /// <example>
    /// <code>
    /// Scorecard card = Scorer.Score(request, CmsTables.For(2025));
    /// Console.WriteLine(card.FinalScore); // 66.27
    /// </code>
    /// </example>
    public static Scorecard Score(ScoringRequest request, ReferenceData data, ScoringOptions? options = null) =>
        TryScore(request, data, out Scorecard? scorecard, out ImmutableArray<RequestProblem> problems, options)
            ? scorecard
            : throw new InvalidScoringRequestException(problems);

    /// <summary>Scores a request, or says everything that is wrong with it, without throwing for an invalid request.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="scorecard">The scorecard; null if the request is not valid.</param>
    /// <param name="problems">Every problem of the request; empty if it is valid.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>Whether the request is valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <example>
    /// <code>
    /// ScoringRequest wrong = request with { ImprovementActivities = [new("IA_XX_1")] };
    /// if (!Scorer.TryScore(wrong, CmsTables.For(2025), out Scorecard? card, out ImmutableArray&lt;RequestProblem&gt; problems))
    /// {
    ///     Console.WriteLine(problems[0].Path); // improvementActivities[0].activityId
    /// }
    /// </code>
    /// </example>
    public static bool TryScore(
        ScoringRequest request,
        ReferenceData data,
        [NotNullWhen(true)] out Scorecard? scorecard,
        out ImmutableArray<RequestProblem> problems,
        ScoringOptions? options = null) => TryScoreAs(null, request, data, out scorecard, out problems, options);

    /// <summary>Scores a request that has to report one option; null for whatever it reports.</summary>
    internal static bool TryScoreAs(
        ReportingOption? option,
        ScoringRequest request,
        ReferenceData data,
        [NotNullWhen(true)] out Scorecard? scorecard,
        out ImmutableArray<RequestProblem> problems,
        ScoringOptions? options)
    {
        ProgramYear law = ScoringOptions.LawFor(request, options);
        using RequestPlaces.Loan loan = RequestPlaces.Take();
        problems = ScoringRequestCheck.Problems(request, data, law, option ?? request.ReportingOption, ScoringOptions.PlaceholdersOf(options), loan.Places);
        scorecard = problems.IsEmpty ? ScoreValid(request, data, loan.Places, law) : null;
        return scorecard is not null;
    }

    internal static Scorecard ScoreValid(ScoringRequest request, ReferenceData data, ProgramYear law)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return ScoreValid(request, data, loan.Places, law);
    }

    private static Scorecard ScoreValid(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law)
    {
        CategoryScores categories = ScoreCategories(request, data, places, law);
        CategoryWeights weights = Weigh(request, categories.Outcomes, law);
        return ScorecardAssembly.Of(request, data, law, categories, weights);
    }

    internal static CategoryScores ScoreCategories(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law, SubmittedByClinicians byClinicians = default) => request.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.ScoreCategories(request, data, places, law, byClinicians),
        ReportingOption.ApmPerformancePathway => AppScorer.ScoreCategories(request, data, places, law, byClinicians),
        _ => TraditionalScorer.ScoreCategories(request, data, places, law, byClinicians),
    };

    internal static CategoryWeights Weigh(ScoringRequest request, in CategoryOutcomes categories, ProgramYear law) => request.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.Weigh(request, categories, law),
        ReportingOption.ApmPerformancePathway => AppScorer.Weigh(request, categories, law),
        _ => TraditionalScorer.Weigh(request, categories, law),
    };
}
