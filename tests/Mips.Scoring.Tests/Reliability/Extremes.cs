using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>One field of a request at one of its extremes.</summary>
/// <param name="Name">The field and the value.</param>
/// <param name="Apply">Makes the change; the request itself where it has no such field.</param>
internal sealed record Extreme(string Name, Func<ScoringRequest, ScoringRequest> Apply)
{
    private static readonly decimal[] decimals =
    [
        decimal.MinValue, -0.0000001m, 0m, 1e-28m, 1e-27m, 0.0000009999999999999999999999m, 0.000001m, 0.0000010000000000000000000001m, 0.5m, 1m,
        33.33333333333333333333333333m, 99.99999999999999999999999999m, 100m, 100.00000000000000000000000000m, 100.0000000000000000000000001m, decimal.MaxValue,
    ];

    private static readonly int[] integers = [int.MinValue, -1, 0, 1, 2, 15, 16, 366, 367, 99_999_999, 100_000_000, 100_000_001, int.MaxValue];
    private static readonly decimal[] rates = [-1_000_000_000m, -100_000_000m, -0.000001m, 0m, 0.000001m, 99.999999m, 100m, 100_000_000m, 1_000_000_000m];
    private static readonly string?[] texts = [null, string.Empty, "1", "15", "15E", "0015ABCDEFGHIJ", new('x', 100_000), "İıß\0\u001b[31m", "\ud800"];

    /// <summary>Every field that has a range, at every extreme.</summary>
    public static ImmutableArray<Extreme> All { get; } =
    [
        .. Each("performanceYear", integers, (request, value) => request with { PerformanceYear = value }),
        .. Each("participant.clinicians", integers, (request, value) => request with { Participant = request.Participant with { Clinicians = value } }),
        .. Each("priorYear.qualityAchievementPercent", decimals, (request, value) => request with { PriorYear = Prior(request) with { QualityAchievementPercent = value, QualityScore = 60m } }),
        .. Each("priorYear.qualityScore", decimals, (request, value) => request with { PriorYear = Prior(request) with { QualityAchievementPercent = value, QualityScore = value } }),
        .. Each("priorYear.costScore", decimals, (request, value) => request with { PriorYear = Prior(request) with { CostScore = value } }),
        .. Each("patientPopulation.value", decimals, (request, value) => WithRisk(request, risk => risk with { Value = value })),
        .. Each("patientPopulation.mean", decimals, (request, value) => WithRisk(request, risk => risk with { Mean = value })),
        .. Each("patientPopulation.standardDeviation", decimals, (request, value) => WithRisk(request, risk => risk with { StandardDeviation = value })),
        .. Each("patientPopulation.median", decimals, (request, value) => WithRisk(request, risk => risk with { Median = value })),
        .. Each("quality.performanceRate", rates, (request, value) => request with { Quality = [.. request.Quality.Select(row => row.PerformanceRate is null ? row : row with { PerformanceRate = PerformanceRate.Of(value) })] }),
        .. Each("quality.cases", integers, (request, value) => request with { Quality = [.. request.Quality.Select(row => row.PerformanceRate is null ? row : row with { Cases = value })] }),
        .. Each("quality.dataCompleteness", decimals, (request, value) => request with { Quality = [.. request.Quality.Select(row => row with { DataCompleteness = value })] }),
        .. Each("quality.counts", integers, (request, value) => request with { Quality = [.. request.Quality.Select(row => Counted(row, new() { PerformanceMet = value, PerformanceNotMet = 0, EligiblePopulation = value }))] }),
        .. Each("quality.counts.performanceNotMet", integers, (request, value) => request with { Quality = [.. request.Quality.Select(row => Counted(row, new() { PerformanceMet = 0, PerformanceNotMet = value, EligiblePopulation = 100_000_000 }))] }),
        .. Each("quality.counts.exclusions", integers, (request, value) => request with { Quality = [.. request.Quality.Select(row => Counted(row, new() { PerformanceMet = 0, PerformanceNotMet = 0, Exclusions = value, EligiblePopulation = value }))] }),
        .. Each("quality.measureId", texts, (request, value) => request with { Quality = [.. request.Quality.Select(row => row with { MeasureId = value! })] }),
        .. Each("administrativeClaims.performanceRate", rates, (request, value) => request with { AdministrativeClaims = [.. request.AdministrativeClaims.Select(row => row with { PerformanceRate = PerformanceRate.Of(value) })] }),
        .. Each("administrativeClaims.cases", integers, (request, value) => request with { AdministrativeClaims = [.. request.AdministrativeClaims.Select(row => row with { Cases = value })] }),
        .. Each("cahpsSurvey.performanceRate", rates, (request, value) => request with { CahpsSurvey = request.CahpsSurvey is { } survey ? survey with { SummarySurveyMeasures = [.. survey.SummarySurveyMeasures.Select(row => row with { PerformanceRate = PerformanceRate.Of(value) })] } : null }),
        .. Each("cost.cost", rates, (request, value) => request with { Cost = [.. request.Cost.Select(row => row with { Cost = Dollars.Of(value) })] }),
        .. Each("cost.cases", integers, (request, value) => request with { Cost = [.. request.Cost.Select(row => row with { Cases = value })] }),
        .. Each("improvementActivities.continuousDays", integers, (request, value) => request with { ImprovementActivities = [.. request.ImprovementActivities.Select(row => row with { ContinuousDays = value })] }),
        .. Each("improvementActivities.percentOfGroup", decimals, (request, value) => request with { ImprovementActivities = [.. request.ImprovementActivities.Select(row => row with { PercentOfGroup = value })] }),
        .. Each("improvementActivities", [1, 20], (request, value) => request with { ImprovementActivities = [.. Enumerable.Repeat(request.ImprovementActivities, value).SelectMany(static rows => rows)] }),
        .. Each("promotingInteroperability.cehrtId", texts, (request, value) => WithInteroperability(request, submission => submission with { CehrtId = value })),
        .. Each("promotingInteroperability.performanceStart", [1, 366], (request, value) => WithInteroperability(request, submission => submission with { PerformanceStart = new DateTime(submission.PerformanceStart.Year, 1, 1).AddDays(value - 1) })),
        .. Each("promotingInteroperability.performanceEnd", [1, 365, 366], (request, value) => WithInteroperability(request, submission => submission with { PerformanceEnd = new DateTime(submission.PerformanceStart.Year, 1, 1).AddDays(value - 1) })),
        .. Each("promotingInteroperability.measures.numerator", integers, (request, value) => WithMeasures(request, row => row with { Numerator = value })),
        .. Each("promotingInteroperability.measures.denominator", integers, (request, value) => WithMeasures(request, row => row with { Denominator = value })),
        .. Each("promotingInteroperability.measures", integers, (request, value) => WithMeasures(request, row => row with { Numerator = value, Denominator = value })),
    ];

    private static IEnumerable<Extreme> Each<TValue>(string field, TValue[] values, Func<ScoringRequest, TValue, ScoringRequest> change) =>
        values.Select((value, i) => new Extreme(FormattableString.Invariant($"{field} [{i}]"), request => change(request, value)));

    private static PriorYearResults Prior(ScoringRequest request) => request.PriorYear ?? new PriorYearResults();

    private static QualityMeasureSubmission Counted(QualityMeasureSubmission row, MeasureCounts counts) =>
        row.Counts is not null ? row with { Counts = counts }
        : !row.Strata.IsDefaultOrEmpty ? row with { Strata = [.. row.Strata.Select(stratum => stratum with { Counts = counts })] }
        : row with { PerformanceRate = null, Cases = null, Counts = counts };

    private static ScoringRequest WithRisk(ScoringRequest request, Func<RiskIndicator, RiskIndicator> change)
    {
        RiskIndicator average = new(1m) { Mean = 0.9m, StandardDeviation = 0.5m, Median = 0.8m };
        return request with { PatientPopulation = new() { HccRiskScore = change(average), DualProportion = change(average) } };
    }

    private static ScoringRequest WithInteroperability(ScoringRequest request, Func<PromotingInteroperabilitySubmission, PromotingInteroperabilitySubmission> change) =>
        request with { PromotingInteroperability = [.. request.PromotingInteroperability.Select(change)] };

    private static ScoringRequest WithMeasures(ScoringRequest request, Func<PromotingInteroperabilityMeasureSubmission, PromotingInteroperabilityMeasureSubmission> change) =>
        WithInteroperability(request, submission => submission with { Measures = [.. submission.Measures.Select(row => row.Answer is null ? change(row) : row)] });
}
