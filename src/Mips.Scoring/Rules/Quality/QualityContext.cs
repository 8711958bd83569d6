using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What the quality score depends on besides the measures.</summary>
/// <param name="Practice">How the participant takes part, and what administrative claims measures look at.</param>
/// <param name="SmallPractice">Whether the participant is a small practice.</param>
/// <param name="Survey">What came of a registration for the CAHPS for MIPS survey.</param>
/// <param name="WebInterface">Whether a CMS Web Interface measure is submitted.</param>
internal readonly record struct QualityContext(ClaimsPractice Practice, bool SmallPractice, SurveyRegistration Survey, bool WebInterface)
{
    public ParticipationOption Option => this.Practice.Option;

    public static QualityContext Of(ScoringRequest request) => new(
        ClaimsPractice.Of(request.Participant),
        request.Participant.SmallPractice,
        SurveyOf(request),
        WebInterfaceMeasures.AreReported(request.Quality));

    public static SurveyRegistration SurveyOf(ScoringRequest request) =>
        request.CahpsSurvey is not { } survey ? SurveyRegistration.None
        : !survey.MetSamplingMinimum ? SurveyRegistration.BelowSamplingMinimum
        : survey.WithoutResult ? SurveyRegistration.WithoutResult
        : SurveyRegistration.WithResults;
}

/// <summary>What came of a registration for the CAHPS for MIPS survey.</summary>
internal enum SurveyRegistration : byte
{
    None,
    BelowSamplingMinimum,
    WithResults,
    WithoutResult,
}

/// <summary>Whether a survey stands among the measures.</summary>
internal static class SurveyRegistrations
{
    public static bool WasConducted(this SurveyRegistration survey) => survey is SurveyRegistration.WithResults or SurveyRegistration.WithoutResult;
}
