namespace Mips.Scoring;

/// <summary>The scorer of a request's reporting option.</summary>
internal static class ScorerOfOption
{
    public static Scorecard Score(ScoringRequest request, ReferenceData data) => (request ?? throw new ArgumentNullException(nameof(request))).ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.Score(request, data),
        ReportingOption.ApmPerformancePathway => AppScorer.Score(request, data),
        _ => Scorer.Score(request, data),
    };

    public static Scorecard ScoreValid(ScoringRequest request, ReferenceData data, ProgramYear law) => request.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.ScoreValid(request, data, law),
        ReportingOption.ApmPerformancePathway => AppScorer.ScoreValid(request, data, law),
        _ => Scorer.ScoreValid(request, data, law),
    };

    public static CategoryScores ScoreCategories(ScoringRequest request, ReferenceData data, ProgramYear law, SubmittedByClinicians byClinicians) => request.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.ScoreCategories(request, data, law, byClinicians),
        ReportingOption.ApmPerformancePathway => AppScorer.ScoreCategories(request, data, law, byClinicians),
        _ => Scorer.ScoreCategories(request, data, law, byClinicians),
    };

    public static CategoryWeights Weigh(ScoringRequest request, in CategoryOutcomes categories, ProgramYear law) => request.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => MvpScorer.Weigh(request, categories, law),
        ReportingOption.ApmPerformancePathway => AppScorer.Weigh(request, categories, law),
        _ => Scorer.Weigh(request, categories, law),
    };
}
