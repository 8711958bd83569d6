using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The lines of a submission with their points.</summary>
/// <param name="measures">Submitted measures, then the CAHPS for MIPS survey.</param>
/// <param name="claims">Administrative claims measures.</param>
/// <param name="survey">Summary survey measures.</param>
/// <param name="ranks">For each submitted measure its place among all measures by ID; empty if that is not known.</param>
internal readonly ref struct QualityLines(
    Span<QualityMeasureScore> measures, Span<AdministrativeClaimsMeasureScore> claims, Span<SummarySurveyMeasureScore> survey, Span<int> ranks = default)
{
    public Span<int> Ranks { get; } = ranks;

    public Span<QualityMeasureScore> Measures { get; } = measures;

    public Span<AdministrativeClaimsMeasureScore> Claims { get; } = claims;

    public Span<SummarySurveyMeasureScore> Survey { get; } = survey;
}

/// <summary>Where measures come from: a request, or a row of a batch.</summary>
internal interface IQualitySource
{
    /// <summary>Scores every measure; which of them count is not yet decided.</summary>
    void Fill(in QualityLines lines, ReferenceData data, MeasurePointsRules rules);
}

/// <summary>The lines of one scorecard.</summary>
internal readonly record struct QualityLineArrays(QualityMeasureScore[] Measures, AdministrativeClaimsMeasureScore[] Claims, SummarySurveyMeasureScore[] Survey)
{
    public QualityLines Lines => new(this.Measures, this.Claims, this.Survey);

    public static QualityLineArrays For(ScoringRequest request)
    {
        int survey = request.CahpsSurvey is { MetSamplingMinimum: true, SummarySurveyMeasures.IsDefaultOrEmpty: false } results ? results.SummarySurveyMeasures.Length : 0;
        return new(Room<QualityMeasureScore>(SubmittedMeasures.Count(request)), Room<AdministrativeClaimsMeasureScore>(request.AdministrativeClaims.Length), Room<SummarySurveyMeasureScore>(survey));
    }

    private static T[] Room<T>(int count) => count == 0 ? [] : new T[count];
}
