using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>Which published number starts which decile: every layout and every known slip, in small documents and in the embedded tables.</summary>
public class BoundsImportTests
{
    private const string Inverse = "\"isInverse\": true";

    [Fact]
    public void The_first_of_nine_historical_numbers_is_a_filler()
    {
        DecileBounds bounds = Bounds(2019, "005", string.Empty, CmsJson.Deciles(2019, "005", "registry", 2017, 0, 93.33m, 96.97m, 98.41m, 100, 100, 100, 100, 100));
        Expect(bounds, isInverse: false, 93.33m, 96.97m, 98.41m, 100, 100, 100, 100, 100);
    }

    [Fact]
    public void The_first_of_nine_numbers_of_the_performance_period_starts_decile_2()
    {
        DecileBounds bounds = Bounds(2019, "USWR23", string.Empty, CmsJson.Deciles(2019, "USWR23", "registry", 2019, 2.5751m, 20, 32, 48, 74, 80, 83, 91, 96));
        Expect(bounds, isInverse: false, 2.5751m, 20, 32, 48, 74, 80, 83, 91, 96);
    }

    /// <summary>A filler of 100 would stand on the better side of the decile after it.</summary>
    [Fact]
    public void A_filler_can_be_better_than_the_next_number()
    {
        DecileBounds bounds = Bounds(2020, "ACRAD25", Inverse, CmsJson.Deciles(2020, "ACRAD25", "registry", 2018, 100, 220.3m, 83, 49.5m, 23, 11, 3, 0, 0));
        Expect(bounds, isInverse: true, 220.3m, 83, 49.5m, 23, 11, 3, 0, 0);
    }

    [Fact]
    public void A_filler_in_fractions_is_a_filler_too()
    {
        DecileBounds bounds = Bounds(2022, "ACMS4", Inverse, CmsJson.Deciles(2022, "ACMS4", "registry", 2020, 1, 1, 0.1m, 0.0197m, 0.0117m, 0.009m, 0.0061m, 0.0038m, 0.0017m));
        Expect(bounds, isInverse: true, 1, 0.1m, 0.0197m, 0.0117m, 0.009m, 0.0061m, 0.0038m, 0.0017m);
    }

    [Fact]
    public void Measure_458_has_no_filler_in_2019()
    {
        string row = CmsJson.Deciles(2019, "458", "administrativeClaims", 2017, 15.84m, 15.38m, 15.12m, 14.88m, 14.67m, 14.47m, 14.26m, 14.01m, 13.67m);
        Expect(Bounds(2019, "458", Inverse, row), isInverse: true, 15.84m, 15.38m, 15.12m, 14.88m, 14.67m, 14.47m, 14.26m, 14.01m, 13.67m);
    }

    [Theory]
    [InlineData(2020, "ACEP50")]
    [InlineData(2020, "ACEP51")]
    [InlineData(2021, "ACEP50")]
    [InlineData(2021, "ACEP51")]
    [InlineData(2021, "479")]
    [InlineData(2021, "480")]
    public void Six_rows_of_ten_numbers_start_at_decile_2_and_end_with_the_best_value(int year, string id)
    {
        string row = CmsJson.Deciles(year, id, "registry", year, 127.23m, 117.99m, 111.9m, 106.93m, 103.06m, 98.82m, 94.7m, 90.02m, 84.35m, 49.61m);
        Expect(Bounds(year, id, Inverse, row), isInverse: true, 127.23m, 117.99m, 111.9m, 106.93m, 103.06m, 98.82m, 94.7m, 90.02m, 84.35m);
    }

    [Theory]
    [InlineData(2021, "MCC1")]
    [InlineData(2022, "479")]
    [InlineData(2019, "ACEP50")]
    public void Other_rows_of_ten_numbers_start_at_decile_1(int year, string id)
    {
        string row = CmsJson.Deciles(year, id, "administrativeClaims", year, 100, 41.48m, 38.22m, 36.1m, 34.48m, 33.14m, 31.87m, 30.64m, 29.28m, 27.47m);
        Expect(Bounds(year, id, Inverse, row), isInverse: true, 100, 41.48m, 38.22m, 36.1m, 34.48m, 33.14m, 31.87m, 30.64m, 29.28m, 27.47m);
    }

    [Fact]
    public void Direct_percentiles_1_to_90_start_deciles_1_to_10()
    {
        string row = CmsJson.Percentiles(2024, "001", "registry", 2022, false, 9.81m, 31.23m, 68.85m, 78.785m, 79.465m, 82.765m, 87.095m, 91.255m, 94.615m, 96.275m, 97.56m);
        Expect(Bounds(2024, "001", string.Empty, row), isInverse: false, 9.81m, 31.23m, 68.85m, 78.785m, 79.465m, 82.765m, 87.095m, 91.255m, 94.615m, 96.275m);
    }

    [Fact]
    public void Inverse_percentiles_ascend_as_well_and_are_read_from_99_down_to_10()
    {
        string row = CmsJson.Percentiles(2023, "322", "registry", 2021, true, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 48.9m);
        Expect(Bounds(2023, "322", Inverse, row), isInverse: true, 48.9m, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    [Fact]
    public void From_2023_the_benchmark_states_its_direction_itself()
    {
        string row = CmsJson.Percentiles(2023, "322", "registry", 2021, true, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 48.9m);
        Assert.True(Bounds(2023, "322", string.Empty, row).IsInverse);
    }

    [Fact]
    public void Rates_can_be_negative()
    {
        string row = CmsJson.Deciles(2019, "ACEP50", "registry", 2019, 0.5755m, 0.2273m, 0.128m, -0.0333m, -0.219m, -0.3304m, -0.4352m, -0.5107m, -0.7492m);
        Assert.Equal(PerformanceRate.Of(-0.7492m), Bounds(2019, "ACEP50", Inverse, row)[10]);
    }

    /// <summary>CMS's row of AQI18 in 2017 rises, although the measure is inverse.</summary>
    [Fact]
    public void An_inverse_measure_whose_numbers_rise_has_a_direct_benchmark()
    {
        DecileBounds bounds = Bounds(2017, "AQI18", Inverse, CmsJson.Deciles(2017, "AQI18", "registry", 2015, 0, 91.06m, 94.97m, 98.84m, 99.64m, 100, 100, 100, 100));
        Expect(bounds, isInverse: false, 91.06m, 94.97m, 98.84m, 99.64m, 100, 100, 100, 100);
    }

    /// <summary>Decile 8 would start below decile 7, which is left empty instead.</summary>
    [Fact]
    public void The_slip_in_CAHPS_9_of_2018_leaves_decile_7_empty()
    {
        DecileBounds bounds = Bounds(2018, "CAHPS_9", string.Empty, CmsJson.Deciles(2018, "CAHPS_9", "certifiedSurveyVendor", 2016, 0, 91.15m, 91.76m, 92.41m, 93.07m, 93.55m, 92.24m, 94.7m, 95.17m));
        Expect(bounds, isInverse: false, 91.15m, 91.76m, 92.41m, 93.07m, 93.55m, 93.55m, 94.7m, 95.17m);
    }

    [Fact]
    public void Any_other_row_out_of_order_is_refused() => Assert.Throws<ArgumentException>(() =>
        Bounds(2019, "005", string.Empty, CmsJson.Deciles(2019, "005", "registry", 2017, 0, 10, 20, 30, 40, 50, 45, 70, 80)));

    // CMS's files, edition of 2026-08-20. The bound is of the decile named; the first decile is the lowest with a bound.
    [Theory]
    [InlineData(2017, "001", CollectionType.PartBClaims, 3, 3, 35)]
    [InlineData(2017, "AQI18", CollectionType.QcdrMeasure, 3, 3, 91.06)]
    [InlineData(2018, "CAHPS_9", CollectionType.CahpsSurvey, 3, 8, 93.55)]
    [InlineData(2019, "458", CollectionType.AdministrativeClaims, 2, 2, 15.84)]
    [InlineData(2019, "USWR23", CollectionType.QcdrMeasure, 2, 2, 2.5751)]
    [InlineData(2020, "ACRAD25", CollectionType.QcdrMeasure, 3, 3, 220.3)]
    [InlineData(2020, "ACEP50", CollectionType.QcdrMeasure, 2, 10, -0.4957)]
    [InlineData(2020, "ACEP51", CollectionType.QcdrMeasure, 2, 10, -0.4389)]
    [InlineData(2021, "ACEP50", CollectionType.QcdrMeasure, 2, 10, 84.35)]
    [InlineData(2021, "ACEP51", CollectionType.QcdrMeasure, 2, 10, 76.14)]
    [InlineData(2021, "479", CollectionType.AdministrativeClaims, 2, 10, 0.1343)]
    [InlineData(2021, "480", CollectionType.AdministrativeClaims, 2, 10, 0.0186)]
    [InlineData(2021, "MCC1", CollectionType.AdministrativeClaims, 1, 1, 100)]
    [InlineData(2022, "ACMS4", CollectionType.QcdrMeasure, 3, 3, 1)]
    [InlineData(2022, "001", CollectionType.PartBClaims, 3, 3, 80)]
    [InlineData(2023, "322", CollectionType.MipsCqm, 1, 1, 48.9)]
    [InlineData(2024, "001", CollectionType.PartBClaims, 1, 10, 10)]
    public void Embedded_rows_start_where_they_should(int year, string id, CollectionType type, int firstDecile, int decile, decimal bound)
    {
        DecileBounds bounds = CmsTables.For(year).FindQualityBenchmark(id, type)!.Bounds;
        Assert.Equal((firstDecile, PerformanceRate.Of(bound)), (bounds.FirstDecile, bounds[decile]));
    }

    private static DecileBounds Bounds(int year, string id, string measureFields, string row) => CmsJson.Import(year, CmsJson.Quality(id, measureFields), row).Bounds;

    private static void Expect(DecileBounds bounds, bool isInverse, params decimal[] values)
    {
        Assert.Equal(isInverse, bounds.IsInverse);
        Assert.Equal(values, Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).Select(d => bounds[d].ToDecimal()));
    }
}
