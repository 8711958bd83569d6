using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>What the importer made of the changing fields, in the tables that are embedded.</summary>
public class EmbeddedQualityMeasuresTests
{
    [Fact]
    public void Embedded_2018_caps_are_eight_benchmarks_of_five_of_the_six_named_measures() => Assert.Equal(
        [("021", CollectionType.MipsCqm), ("021", CollectionType.PartBClaims), ("023", CollectionType.MipsCqm), ("023", CollectionType.PartBClaims), ("052", CollectionType.MipsCqm), ("052", CollectionType.PartBClaims), ("224", CollectionType.MipsCqm), ("262", CollectionType.MipsCqm)],
        CmsTables.For(2018).Tables.QualityBenchmarks.Where(b => b.HasSevenPointCap).Select(b => (b.MeasureId, b.CollectionType)));

    // CMS's files: suppressed or truncated, "measure:letters of the collection types" (e eCQM, q MIPS CQM, c claims, w web interface, a administrative claims).
    [Theory]
    [InlineData(2017, "", "")]
    [InlineData(2018, "", "137:q 138:q 224:q 440:q")]
    [InlineData(2019, "069:q 110:eqcw 450:q", "326:qc 392:q")]
    [InlineData(2020, "069:q 134:w 419:c 458:a", "")]
    [InlineData(2021, "001:c 111:e 117:c 128:e 134:w", "111:qc")]
    [InlineData(2023, "", "006:q 007:q 052:q 243:q 290:q 291:q 293:q")]
    [InlineData(2024, "389:q 488:e", "185:q")]
    [InlineData(2025, "389:q 494:e", "491:q")]
    [InlineData(2026, "", "")]
    public void Embedded_suppressions_and_truncations(int year, string suppressed, string truncated)
    {
        ImmutableArray<QualityMeasure> measures = CmsTables.For(year).Tables.QualityMeasures;
        Assert.Equal(suppressed, Listed(measures, m => m.SuppressedFor));
        Assert.Equal(truncated, Listed(measures, m => m.TruncatedFor));
    }

    [Fact]
    public void Embedded_2022_has_nine_suppressions_and_eleven_truncations()
    {
        ImmutableArray<QualityMeasure> measures = CmsTables.For(2022).Tables.QualityMeasures;
        Assert.Equal((9, 11), (measures.Count(m => m.SuppressedFor.Length > 0), measures.Count(m => m.TruncatedFor.Length > 0)));
    }

    [Theory]
    [InlineData(2021, 20)]
    [InlineData(2022, 9)]
    [InlineData(2023, 5)]
    [InlineData(2024, 3)]
    [InlineData(2025, 3)]
    [InlineData(2026, 3)]
    public void Embedded_removals_of_historical_benchmarks(int year, int expected) =>
        Assert.Equal(expected, CmsTables.For(year).Tables.QualityMeasures.Count(m => m.HistoricalBenchmarkRemovedFor.Length > 0));

    [Theory]
    [InlineData(2022, "")]
    [InlineData(2023, "409")]
    [InlineData(2024, "226 409 431")]
    [InlineData(2025, "226 431")]
    [InlineData(2026, "226 431 513")]
    public void Embedded_split_measures(int year, string expected) =>
        Assert.Equal(expected, string.Join(' ', CmsTables.For(year).Tables.QualityMeasures.Where(m => m.StrataAlgorithm == StrataAlgorithm.Split).Select(m => m.Id)));

    [Fact]
    public void Every_measure_of_several_rates_names_its_strata() => Assert.All(
        CmsTables.Years.SelectMany(year => CmsTables.For(year).Tables.QualityMeasures),
        m =>
        {
            bool isMulti = m.MetricType is QualityMetricType.MultiPerformanceRate or QualityMetricType.RegistryMultiPerformanceRate;
            Assert.Equal(isMulti, m.StrataAlgorithm is not null);
            Assert.Equal(isMulti, m.Strata.Length > 0);
            Assert.True(m.StrataAlgorithm != StrataAlgorithm.OverallStratumOnly || m.Strata.Contains("overall"), m.Id);
            Assert.True(m.StrataAlgorithm != StrataAlgorithm.Split || (m.Strata.Contains(m.ReportingStratum!) && m.Strata.Contains(m.PerformanceStratum!)), m.Id);
        });

    [Theory]
    [InlineData(2024, "")]
    [InlineData(2025, "492")]
    [InlineData(2026, "321 492 CAHPS_1 CAHPS_11 CAHPS_2 CAHPS_3 CAHPS_4 CAHPS_5 CAHPS_6 CAHPS_7 CAHPS_8 CAHPS_9")]
    public void Embedded_measures_that_individuals_cannot_report(int year, string expected) =>
        Assert.Equal(expected, string.Join(' ', CmsTables.For(year).Tables.QualityMeasures.Where(m => m.RegistrationTypes.Length > 0).Select(m => m.Id)));

    private static string Listed(ImmutableArray<QualityMeasure> measures, Func<QualityMeasure, ImmutableArray<CollectionType>> types) =>
        string.Join(' ', measures.Where(m => types(m).Length > 0).Select(m => m.Id + ":" + string.Concat(types(m).Select(type => Codes.CollectionTypes[(int)type]))));
}
