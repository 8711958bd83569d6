using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>The measures of PY2024 that CMS describes in its 2024 performance feedback FAQ: administrative claims measures (appendix D), measures with scoring changes (appendix E), and how many there are.</summary>
public class FeedbackMeasuresTests
{
    private static readonly ReferenceData data = CmsTables.For(2024);

    // Appendix D. The cardiologist is the condition of 492, 16 clinicians that of 479 and 484.
    [Theory]
    [InlineData("492", "Group", 2, true, 21, AdministrativeClaimsDisposition.Scored)]
    [InlineData("492", "Group", 2, true, 20, AdministrativeClaimsDisposition.BelowCaseMinimum)]
    [InlineData("492", "Group", 2, false, 21, AdministrativeClaimsDisposition.NoCardiologist)]
    [InlineData("492", "Individual", 1, true, 21, AdministrativeClaimsDisposition.NotForIndividuals)]
    [InlineData("479", "Group", 16, false, 200, AdministrativeClaimsDisposition.Scored)]
    [InlineData("479", "Group", 16, false, 199, AdministrativeClaimsDisposition.BelowCaseMinimum)]
    [InlineData("479", "Group", 15, false, 200, AdministrativeClaimsDisposition.TooFewClinicians)]
    [InlineData("479", "Individual", 16, false, 200, AdministrativeClaimsDisposition.NotForIndividuals)]
    [InlineData("480", "Individual", 1, false, 25, AdministrativeClaimsDisposition.Scored)]
    [InlineData("480", "Group", 2, false, 25, AdministrativeClaimsDisposition.Scored)]
    [InlineData("480", "Group", 2, false, 24, AdministrativeClaimsDisposition.BelowCaseMinimum)]
    [InlineData("484", "VirtualGroup", 16, false, 18, AdministrativeClaimsDisposition.Scored)]
    [InlineData("484", "ApmEntity", 16, false, 17, AdministrativeClaimsDisposition.BelowCaseMinimum)]
    [InlineData("484", "Group", 15, false, 18, AdministrativeClaimsDisposition.TooFewClinicians)]
    [InlineData("484", "Individual", 16, false, 18, AdministrativeClaimsDisposition.NotForIndividuals)]
    public void Appendix_D_who_is_scored_on_an_administrative_claims_measure(
        string id, string option, int clinicians, bool cardiologist, int cases, AdministrativeClaimsDisposition expected)
    {
        Participant participant = new() { Option = Enum.Parse<ParticipationOption>(option), Clinicians = clinicians, HasCardiologist = cardiologist };

        AdministrativeClaimsMeasureScore score = AdministrativeClaimsPoints.Of(
            new(id) { PerformanceRate = PerformanceRate.Of(10), Cases = cases },
            data.FindQualityMeasure(id)!,
            QualityData.Benchmark(id, CollectionType.AdministrativeClaims),
            participant,
            QualityYears.PointsFor(2024));

        Assert.Equal(expected, score.Disposition);
    }

    [Fact]
    public void Appendix_D_the_roles_of_administrative_claims_measures()
    {
        string[] all = [.. data.Tables.QualityMeasures.Where(measure => measure.CollectionTypes.Contains(CollectionType.AdministrativeClaims)).Select(measure => measure.Id).Order(StringComparer.Ordinal)];

        Assert.Equal(["479", "480", "484", "492"], all);
        Assert.All(data.Tables.Mvps, mvp => Assert.Equal(["479", "484"], mvp.PopulationHealthMeasures.Order(StringComparer.Ordinal)));
        Assert.Equal(["480", "492"], data.Tables.Mvps.SelectMany(mvp => mvp.OutcomesBasedClaimsMeasures).Distinct().Order(StringComparer.Ordinal));
    }

    // Appendix E; MIPS CQM 488 is in docs/ambiguities.md (suppressed-488-of-2024).
    [Theory]
    [InlineData("389", CollectionType.MipsCqm)]
    [InlineData("488", CollectionType.Ecqm)]
    public void Appendix_E_excluded_quality_measures(string id, CollectionType type) =>
        Assert.True(MeasureSuppression.Excludes(data.FindQualityMeasure(id)!, type, Py2024.Rules.Quality.MeasurePoints.SuppressedMeasures));

    // An example calls all 29 cost measures scored; appendix E leaves 28 of them.
    [Fact]
    public void Appendix_E_the_excluded_cost_measure_leaves_28_of_29()
    {
        string[] suppressed = [.. Py2024.Rules.Cost.SuppressedMeasures.Select(id => id.Value)];

        Assert.Equal(["COST_AKID_1"], suppressed);
        Assert.Equal(29, data.Tables.CostMeasures.Length);
        Assert.Equal(28, data.Tables.CostMeasures.Count(measure => !suppressed.Contains(measure.Id)));
    }

    // "Why are measures with higher performance rates not counted": the same 85 % can be 7 points and 10 points.
    [Fact]
    public void The_same_rate_of_85_percent_is_7_points_by_one_benchmark_and_10_by_another()
    {
        HashSet<decimal> points =
        [
            .. from benchmark in data.Tables.QualityBenchmarks
               where benchmark.CollectionType == CollectionType.MipsCqm
               let measure = data.FindQualityMeasure(benchmark.MeasureId)
               where measure is { MetricType: QualityMetricType.SinglePerformanceRate }
               select QualityData.Request(2024, QualityData.Submit(measure.Id, 85m)).Score(data).Measures[0].Points.ToDecimal(),
        ];

        Assert.Superset(new HashSet<decimal> { 7m, 10m }, points);
    }

    [Fact]
    public void Six_measures_are_required_in_traditional_MIPS() => Assert.Equal(6, QualityData.Request(2024).Score(data).RequiredMeasures.Standard);
}
