using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>Facts of quality measures whose fields changed their form or meaning from year to year.</summary>
public class QualityMeasureImportTests
{
    [Theory]
    [InlineData("236", "false", CollectionType.MipsCqm)]
    [InlineData("ACRAD15", "true", CollectionType.QcdrMeasure)]
    [InlineData("236SSP", "false", CollectionType.MedicareCqm)]
    public void A_registry_submits_three_collection_types(string id, string isQcdr, CollectionType expected)
    {
        QualityMeasure measure = CmsJson.Import(2024, CmsJson.Quality(id, $"\"submissionMethods\": [\"registry\"], \"isRegistryMeasure\": {isQcdr}"));
        Assert.Equal([expected], measure.CollectionTypes.AsEnumerable());
    }

    [Fact]
    public void Every_other_submission_method_is_one_collection_type()
    {
        const string Methods = "\"submissionMethods\": [\"claims\", \"electronicHealthRecord\", \"cmsWebInterface\", \"certifiedSurveyVendor\", \"administrativeClaims\"]";
        Assert.Equal(
            [CollectionType.Ecqm, CollectionType.PartBClaims, CollectionType.CmsWebInterface, CollectionType.CahpsSurvey, CollectionType.AdministrativeClaims],
            CmsJson.Import(2024, CmsJson.Quality("236", Methods)).CollectionTypes.AsEnumerable());
    }

    [Fact]
    public void An_unknown_submission_method_is_refused() =>
        Assert.Throws<FormatException>(() => CmsJson.Import(2024, CmsJson.Quality("236", "\"submissionMethods\": [\"fax\"]")));

    [Fact]
    public void A_flag_without_a_list_means_every_collection_type_of_the_measure()
    {
        QualityMeasure measure = CmsJson.Import(2019, CmsJson.Quality("110", "\"isClinicalGuidelineChanged\": true, \"isIcdImpacted\": true"));
        Assert.Equal([CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims], measure.SuppressedFor.AsEnumerable());
        Assert.Equal(measure.CollectionTypes.AsEnumerable(), measure.TruncatedFor.AsEnumerable());
    }

    [Fact]
    public void A_flag_with_a_list_means_the_listed_collection_types()
    {
        QualityMeasure measure = CmsJson.Import(2021, CmsJson.Quality("111", """
            "isClinicalGuidelineChanged": true, "clinicalGuidelineChanged": ["electronicHealthRecord"], "isIcdImpacted": true, "icdImpacted": ["claims", "registry"]
            """));
        Assert.Equal([CollectionType.Ecqm], measure.SuppressedFor.AsEnumerable());
        Assert.Equal([CollectionType.MipsCqm, CollectionType.PartBClaims], measure.TruncatedFor.AsEnumerable());
    }

    [Fact]
    public void Without_the_flag_nothing_is_suppressed()
    {
        QualityMeasure measure = CmsJson.Import(2024, CmsJson.Quality("236", "\"isClinicalGuidelineChanged\": false, \"isIcdImpacted\": false, \"icdImpacted\": []"));
        Assert.Empty(measure.SuppressedFor);
        Assert.Empty(measure.TruncatedFor);
    }

    [Theory]
    [InlineData("benchmarks")]
    [InlineData("historic_benchmarks")]
    public void A_removed_historical_benchmark_stands_under_either_key(string key) => Assert.Equal(
        [CollectionType.MipsCqm, CollectionType.PartBClaims],
        CmsJson.Import(2021, CmsJson.Quality("317", $$"""  "{{key}}": { "registry": "removed", "claims": "removed", "electronicHealthRecord": "flat" } """)).HistoricalBenchmarkRemovedFor.AsEnumerable());

    [Fact]
    public void Split_strata_name_the_one_that_decides_reporting_and_the_one_that_is_scored()
    {
        QualityMeasure measure = CmsJson.Import(2024, CmsJson.Quality("226", """
            "metricType": "multiPerformanceRate", "overallAlgorithm": "split", "strata": [{ "name": "reporting" }, { "name": "performance" }, { "name": "combinedPopulations" }]
            """));
        Assert.Equal(StrataAlgorithm.Split, measure.StrataAlgorithm);
        Assert.Equal(["reporting", "performance", "combinedPopulations"], measure.Strata.AsEnumerable());
        Assert.Equal(("reporting", "performance"), (measure.ReportingStratum, measure.PerformanceStratum));
    }

    [Theory]
    [InlineData("simpleAverage", StrataAlgorithm.SimpleAverage)]
    [InlineData("weightedAverage", StrataAlgorithm.WeightedAverage)]
    [InlineData("overallStratumOnly", StrataAlgorithm.OverallStratumOnly)]
    [InlineData("sumNumerators", StrataAlgorithm.SumNumerators)]
    public void Other_algorithms_have_no_special_strata(string text, StrataAlgorithm algorithm)
    {
        QualityMeasure measure = CmsJson.Import(2024, CmsJson.Quality("394", $$"""  "overallAlgorithm": "{{text}}", "strata": [{ "name": "Tdap" }, { "name": "overall" }] """));
        Assert.Equal((algorithm, null, null), (measure.StrataAlgorithm, measure.ReportingStratum, measure.PerformanceStratum));
        Assert.Equal(["Tdap", "overall"], measure.Strata.AsEnumerable());
    }

    [Fact]
    public void Populations_of_an_eCQM_with_one_rate_are_no_strata()
    {
        YearFilesWithPopulations(out QualityMeasure measure, out EcqmPopulation population);
        Assert.Empty(measure.Strata);
        Assert.Equal("2c928085-806c-39a2-0180-7092fa9b0145", measure.EcqmUuid);
        Assert.Equal((measure.EcqmUuid, null, "f348d767-1bde-41ab-884d-5f0e19093980"), (population.EcqmUuid, population.Stratum, population.InitialPopulation));
        Assert.Equal(("3e0d40b3-64fc-4998-b371-34978d033116", "24803f44-c643-45c7-a2a5-4c58bd540579"), (population.Denominator, population.Numerator));
        Assert.Equal(("95e1480e-8b61-4777-865d-b2a1d6525e1a", null, null), (population.DenominatorExclusion, population.DenominatorException, population.NumeratorExclusion));
        Assert.Equal(["faa4002d-24d4-4bb8-964c-20bcfede528e"], population.ReportingStrata.AsEnumerable());
    }

    [Fact]
    public void All_four_registration_types_are_no_limit()
    {
        Assert.Empty(CmsJson.Import(2025, CmsJson.Quality("236", "\"allowedRegistrationTypes\": [\"apm\", \"group\", \"subgroup\", \"individual\"]")).RegistrationTypes);
        Assert.Equal(["apm", "group", "subgroup"], CmsJson.Import(2025, CmsJson.Quality("492", "\"allowedRegistrationTypes\": [\"apm\", \"group\", \"subgroup\"]")).RegistrationTypes.AsEnumerable());
    }

    [Fact]
    public void An_outcome_and_process_measure_of_2017_counts_as_intermediate_outcome() =>
        Assert.True(CmsJson.Import(2017, CmsJson.Quality("122", "\"measureType\": \"intermediateOutcomeAndProcess\"")).IsOutcome);

    [Fact]
    public void A_title_is_one_line() =>
        Assert.Equal("Health Information Exchange (HIE) Bi-Directional", CmsJson.Import(2024, CmsJson.Quality("1", "\"title\": \" Health  Information Exchange\\n(HIE) Bi-Directional \"")).Title);

    /// <summary>PY2018: six measures named, and only where the benchmark is itself topped out.</summary>

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void In_2018_the_cap_stands_with_the_measure(bool named, bool benchmarkToppedOut, bool capped)
    {
        string row = CmsJson.Deciles(2018, "359", "registry", 2016, 0, 1, 2, 3, 4, 5, 6, 7, 8).Replace("\"isToppedOut\": false", $"\"isToppedOut\": {Text(benchmarkToppedOut)}", StringComparison.Ordinal);
        Assert.Equal(capped, CmsJson.Import(2018, CmsJson.Quality("359", $"\"isToppedOutByProgram\": {Text(named)}"), row).HasSevenPointCap);
    }

    private static string Text(bool value) => value ? "true" : "false";

    private static void YearFilesWithPopulations(out QualityMeasure measure, out EcqmPopulation population)
    {
        ReferenceTables tables = CmsJson.Import(CmsJson.Year(2024, [CmsJson.Quality("236", """
            "eMeasureId": "CMS165v12", "eMeasureUuid": "2C928085-806c-39a2-0180-7092fa9b0145",
            "strata": [{ "description": "one", "eMeasureUuids": { "initialPopulationUuid": "F348D767-1BDE-41AB-884D-5F0E19093980", "denominatorUuid": "3E0D40B3-64FC-4998-B371-34978D033116",
                "numeratorUuid": "24803F44-C643-45C7-A2A5-4C58BD540579", "denominatorExclusionUuid": "95E1480E-8B61-4777-865D-B2A1D6525E1A", "strata": ["FAA4002D-24D4-4BB8-964C-20BCFEDE528E"] } }]
            """)]));
        measure = tables.QualityMeasures.Single();
        population = tables.EcqmPopulations.All.Single();
    }
}
