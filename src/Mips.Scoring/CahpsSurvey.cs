using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>The CAHPS for MIPS survey that a participant registered for.</summary>
/// <param name="MetSamplingMinimum">Whether the sample met CMS's minimum. If not, there are no results, and the available points may be reduced (§ 414.1380(b)(1)(vii)(B)).</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CahpsSurvey(bool MetSamplingMinimum = true)
{
    private readonly EquatableArray<SummarySurveyMeasure> summarySurveyMeasures;

    /// <summary>
    /// Whether the survey was sampled and conducted and has no result, because too few answered: it was submitted and does not meet a case minimum
    /// (§ 414.1380(b)(1)(i)(A), § 414.1367(c)(1)(i)). A survey that was not conducted is left out of the request.
    /// </summary>
    public bool WithoutResult { get; init; }

    /// <summary>The results of the summary survey measures; empty below the sampling minimum and without a result.</summary>
    public ImmutableArray<SummarySurveyMeasure> SummarySurveyMeasures { get => this.summarySurveyMeasures; init => this.summarySurveyMeasures = value; }
}

/// <summary>The result of one summary survey measure.</summary>
/// <param name="MeasureId">For example <c>CAHPS_1</c>.</param>
/// <param name="PerformanceRate">The mean score, 0–100.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SummarySurveyMeasure([property: JsonRequired] string MeasureId, [property: JsonRequired] PerformanceRate PerformanceRate);
