using Mips.Scoring.CmsData;
using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>Cost, improvement activities, Promoting Interoperability, MVPs, clusters and exclusions.</summary>
public class OtherMeasureImportTests
{
    [Theory]
    [InlineData("\"exclusion\": null", "")]
    [InlineData("\"exclusion\": \"PI_LVPP_1\"", "PI_LVPP_1")]
    [InlineData("\"exclusion\": [\"PI_LVPP_1\", \"PI_EP_2_EX_1\"]", "PI_LVPP_1 PI_EP_2_EX_1")]
    public void Exclusions_are_nothing_a_text_or_a_list(string field, string expected) =>
        Assert.Equal(expected, string.Join(' ', Interoperability(2020, CmsJson.Interoperability("PI_EP_1", field)).Exclusions));

    [Theory]
    [InlineData("required", PromotingInteroperabilityRole.Required)]
    [InlineData("bonus", PromotingInteroperabilityRole.Bonus)]
    [InlineData("exclusion", PromotingInteroperabilityRole.Exclusion)]
    [InlineData("preAttestation", PromotingInteroperabilityRole.Attestation)]
    [InlineData("attestation", PromotingInteroperabilityRole.Attestation)]
    [InlineData("base", PromotingInteroperabilityRole.Base)]
    [InlineData("performanceBonus", PromotingInteroperabilityRole.Performance)]
    [InlineData("registryBonus", PromotingInteroperabilityRole.RegistryBonus)]
    [InlineData("cehrtBonus", PromotingInteroperabilityRole.CehrtBonus)]
    public void Reporting_categories_have_roles(string category, PromotingInteroperabilityRole role) =>
        Assert.Equal(role, Interoperability(2018, CmsJson.Interoperability("PI_EP_1", $"\"reportingCategory\": \"{category}\"")).Role);

    [Fact]
    public void Advancing_care_information_of_2017_is_read_as_Promoting_Interoperability()
    {
        PromotingInteroperabilityMeasure measure = Interoperability(2017, CmsJson.Interoperability("ACI_TRANS_PEA_1", "\"reportingCategory\": \"base\", \"weight\": 20, \"metricType\": \"proportion\"", "aci"));
        Assert.Equal(("ACI_TRANS_PEA_1", 20m, PromotingInteroperabilityMetric.Proportion), (measure.Id, measure.PublishedWeight, measure.Metric));
    }

    [Fact]
    public void Levels_of_active_engagement_stand_with_the_registry() => Assert.Equal(
        ["PI_PHCDRR_1_PRE", "PI_PHCDRR_1_PROD"],
        CmsTables.For(2024).FindPromotingInteroperabilityMeasure("PI_PHCDRR_1")!.ActiveEngagementLevels.AsEnumerable());

    [Fact]
    public void Alternatives_name_one_another()
    {
        PromotingInteroperabilityMeasure measure = CmsTables.For(2024).FindPromotingInteroperabilityMeasure("PI_HIE_1")!;
        Assert.Equal(["PI_HIE_5", "PI_HIE_6"], measure.Substitutes.Order());
        Assert.Equal((true, PromotingInteroperabilityRole.Required, (decimal?)null), (measure.IsRequired, measure.Role, measure.PublishedWeight));
    }

    [Theory]
    [InlineData("\"weight\": \"medium\"", ActivityWeight.Medium)]
    [InlineData("\"weight\": \"high\"", ActivityWeight.High)]
    [InlineData("\"weight\": null", null)]
    [InlineData("\"cehrtEligible\": true", null)]
    public void Activities_have_a_weight_or_none(string field, ActivityWeight? weight)
    {
        ImprovementActivity activity = CmsJson.Import(CmsJson.Year(2018, [CmsJson.Activity("IA_BE_4", field)])).ImprovementActivities.Single();
        Assert.Equal((weight, field.Contains("cehrt", StringComparison.Ordinal)), (activity.Weight, activity.IsCehrtEligible));
    }

    [Fact]
    public void Embedded_activities_have_weights_through_2024() => Assert.All(CmsTables.Years, year =>
    {
        string[] without = [.. CmsTables.For(year).Tables.ImprovementActivities.Where(a => a.Weight is null).Select(a => a.Id)];
        Assert.Equal(year < 2025 ? ["IA_PCMH"] : [.. CmsTables.For(year).Tables.ImprovementActivities.Select(a => a.Id)], without);
    });

    [Fact]
    public void National_averages_stand_with_the_cost_measure()
    {
        YearFiles files = CmsJson.Year(2024, [CmsJson.Cost("TPCC_1"), CmsJson.Cost("MSPB_1")]) with
        {
            CostAverages = CmsJson.Rows("{ \"measureId\": \"TPCC_1\", \"groupNationalAverage\": 1500.5, \"individualNationalAverage\": 1490 }"),
        };
        ImmutableArray<CostMeasure> measures = CmsJson.Import(files).CostMeasures;
        Assert.Equal([("MSPB_1", null, null), ("TPCC_1", Dollars.Of(1500.5m), Dollars.Of(1490m))], measures.Select(m => (m.Id, m.GroupNationalAverage, m.IndividualNationalAverage)));
    }

    // Benchmarks that CMS does not publish: cost was not scored in 2020 and 2021, single measures are suppressed or too rare.
    [Theory]
    [InlineData(2019, "")]
    [InlineData(2022, "COST_SPH_1")]
    [InlineData(2023, "COST_SPH_1")]
    [InlineData(2024, "COST_AKID_1")]
    [InlineData(2025, "COST_AKID_1 COST_EDV_1")]
    [InlineData(2026, "")]
    public void Embedded_cost_measures_without_benchmark(int year, string expected)
    {
        ReferenceData data = CmsTables.For(year);
        Assert.Equal(expected, string.Join(' ', data.Tables.CostMeasures.Select(m => m.Id).Where(id => data.FindCostBenchmark(id) is null)));
        Assert.All(data.Tables.CostBenchmarks, b => Assert.Equal((true, 1), (b.Bounds.Measured.IsInverse, b.Bounds.Measured.FirstDecile)));
    }

    [Fact]
    public void An_MVP_keeps_the_role_of_each_measure()
    {
        Mvp mvp = CmsTables.For(2024).FindMvp("G0058")!;
        Assert.Equal(["480"], mvp.OutcomesBasedClaimsMeasures.AsEnumerable());
        Assert.Equal(["479", "484"], mvp.PopulationHealthMeasures.AsEnumerable());
        Assert.DoesNotContain("480", mvp.QualityMeasures);
        Assert.Contains("IA_MVP", mvp.ImprovementActivities);
    }

    [Fact]
    public void Clusters_of_the_same_members_are_one_and_remember_their_anchors()
    {
        YearFiles files = CmsJson.Year(2019, [CmsJson.Quality("091"), CmsJson.Quality("093"), CmsJson.Quality("130")]) with
        {
            Clusters = CmsJson.Rows(
                """{ "measureId": "093", "submissionMethod": "registry", "clinicalClusters": [{ "name": "ear", "measureIds": ["093", "091", "130"] }], "specialtySets": [{ "name": "pediatrics", "measureIds": ["093", "130"] }] }""",
                """{ "measureId": "091", "submissionMethod": "registry", "clinicalClusters": [{ "name": "ear", "measureIds": ["091", "093", "130"] }] }""",
                """{ "measureId": "091", "submissionMethod": "claims", "clinicalClusters": [{ "name": "ear", "measureIds": ["091"] }] }"""),
        };
        Assert.Equal(
            [
                "MipsCqm ClinicalTopic ear 091;093;130 by 091;093",
                "MipsCqm SpecialtySet pediatrics 093;130 by 093",
                "PartBClaims ClinicalTopic ear 091 by 091",
            ],
            CmsJson.Import(files).MeasureClusters.Select(c => $"{c.CollectionType} {c.Kind} {c.Name} {string.Join(';', c.MeasureIds)} by {string.Join(';', c.AnchorIds)}"));
    }

    [Theory]
    [InlineData(2017, 76)]
    [InlineData(2018, 79)]
    [InlineData(2019, 67)]
    [InlineData(2020, 42)]
    [InlineData(2021, 41)]
    [InlineData(2022, 45)]
    [InlineData(2023, 59)]
    [InlineData(2024, 58)]
    [InlineData(2025, 68)]
    [InlineData(2026, 68)]
    public void Embedded_clusters(int year, int expected)
    {
        ImmutableArray<MeasureCluster> clusters = CmsTables.For(year).Tables.MeasureClusters;
        Assert.Equal(expected, clusters.Length);
        Assert.All(clusters, c => Assert.Subset(c.MeasureIds.ToHashSet(), c.AnchorIds.ToHashSet()));
        Assert.Equal(year > 2019, clusters.Where(c => c.Kind == MeasureClusterKind.ClinicalTopic).All(c => c.AnchorIds.SequenceEqual(c.MeasureIds)));
    }

    [Fact]
    public void An_exclusion_says_why_and_for_which_data_year()
    {
        YearFiles files = CmsJson.Year(2024, [CmsJson.Quality("102")]) with
        {
            Exclusions = CmsJson.Rows("""{ "measureId": "102", "submissionMethod": "registry", "benchmarkYear": 2024, "reasonCodes": ["BR-009"], "reasonDescriptions": ["Too few"] }"""),
        };
        Assert.Equal([new BenchmarkExclusion("102", CollectionType.MipsCqm, "BR-009", "Too few") { BenchmarkYear = 2024 }], CmsJson.Import(files).BenchmarkExclusions.AsEnumerable());
    }

    // CMS's files: rows by reason.
    [Theory]
    [InlineData(2023, "BR-009:172")]
    [InlineData(2024, "BR-009:137 BR-022:2")]
    [InlineData(2025, "BR-009:135 BR-022:2")]
    [InlineData(2026, "BR-009:186 BR-015:3 BR-016:2 BR-018:3 BR-019:2")]
    public void Embedded_exclusions_by_reason(int year, string expected) => Assert.Equal(
        expected,
        string.Join(' ', CmsTables.For(year).Tables.BenchmarkExclusions.GroupBy(e => e.ReasonCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}:{g.Count()}")));

    private static PromotingInteroperabilityMeasure Interoperability(int year, string measure) => CmsJson.Import(CmsJson.Year(year, [measure])).PromotingInteroperabilityMeasures.Single();
}
