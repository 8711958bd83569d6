using Mips.Scoring.CmsData;
using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.CmsData;

public class CmsTablesTests
{
    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Fact]
    public void Years_are_2017_to_2026() => Assert.Equal(Enumerable.Range(2017, 10), CmsTables.Years);

    [Theory]
    [InlineData(2016)]
    [InlineData(2028)]
    [InlineData(0)]
    public void An_unknown_year_is_refused(int year)
    {
        UnknownPerformanceYearException problem = Assert.Throws<UnknownPerformanceYearException>(() => CmsTables.For(year));
        Assert.Equal(year, problem.PerformanceYear);
        Assert.Contains("2017 to 2026", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_read_once() => Assert.Same(CmsTables.For(2024), CmsTables.For(2024));

    // Rows of CMS's files, edition of 2026-08-20.
    [Theory]
    [InlineData(2017, 894, 550, 0, 2, 2, 93, 35, 0)]
    [InlineData(2018, 996, 478, 0, 2, 2, 113, 43, 0)]
    [InlineData(2019, 813, 439, 0, 10, 10, 118, 39, 0)]
    [InlineData(2020, 652, 386, 0, 20, 0, 106, 37, 0)]
    [InlineData(2021, 585, 368, 0, 20, 0, 105, 38, 0)]
    [InlineData(2022, 516, 348, 0, 25, 24, 105, 26, 0)]
    [InlineData(2023, 471, 361, 172, 25, 24, 103, 39, 12)]
    [InlineData(2024, 413, 330, 139, 29, 28, 106, 38, 16)]
    [InlineData(2025, 435, 347, 137, 35, 33, 104, 38, 21)]
    [InlineData(2026, 405, 258, 196, 35, 35, 95, 39, 27)]
    public void Every_row_of_CMS_is_there(int year, int quality, int benchmarks, int exclusions, int cost, int costBenchmarks, int activities, int interoperability, int mvps)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(
            (quality, benchmarks, exclusions, cost, costBenchmarks, activities, interoperability, mvps),
            (tables.QualityMeasures.Length, tables.QualityBenchmarks.Length, tables.BenchmarkExclusions.Length, tables.CostMeasures.Length, tables.CostBenchmarks.Length, tables.ImprovementActivities.Length, tables.PromotingInteroperabilityMeasures.Length, tables.Mvps.Length));
        Assert.Equal(year, tables.PerformanceYear);
    }

    // Historical, then performance period (2026: placeholders), of eCQMs, all registry measures, claims, web interface, survey and administrative claims.
    [Theory]
    [InlineData(2017, "44+9 161+241 56+15 11+0 12+0 1+0", 610, 0, 0, 89)]
    [InlineData(2018, "42+9 165+178 55+3 10+0 15+0 1+0", 701, 119, 8, 82)]
    [InlineData(2019, "43+4 185+131 52+3 5+0 15+0 1+0", 535, 149, 82, 77)]
    [InlineData(2020, "42+2 195+87 42+3 7+0 8+0 0+0", 413, 111, 97, 65)]
    [InlineData(2021, "36+5 183+87 34+5 7+0 8+0 0+3", 365, 95, 73, 62)]
    [InlineData(2022, "33+3 186+78 25+3 8+0 9+0 0+3", 306, 87, 63, 59)]
    [InlineData(2023, "38+3 196+77 22+4 8+0 9+0 0+4", 263, 95, 71, 59)]
    [InlineData(2024, "29+9 179+70 20+2 8+0 9+0 0+4", 201, 98, 73, 47)]
    [InlineData(2025, "36+4 192+81 20+1 0+0 9+0 0+4", 226, 106, 64, 47)]
    [InlineData(2026, "36+0 191+0 18+0 0+0 9+0 0+4", 200, 104, 58, 31)]
    public void Benchmarks_by_collection_type(int year, string counts, int qcdr, int toppedOut, int capped, int inverse)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        CollectionType[][] columns = [[CollectionType.Ecqm], [CollectionType.MipsCqm, CollectionType.QcdrMeasure, CollectionType.MedicareCqm], [CollectionType.PartBClaims], [CollectionType.CmsWebInterface], [CollectionType.CahpsSurvey], [CollectionType.AdministrativeClaims]];
        Assert.Equal(counts, string.Join(' ', columns.Select(types => $"{Count(types, true)}+{Count(types, false)}")));
        Assert.Equal(
            (qcdr, toppedOut, capped, inverse),
            (tables.QualityMeasures.Count(m => m.IsQcdr), tables.QualityBenchmarks.Count(b => b.IsToppedOut), tables.QualityBenchmarks.Count(b => b.HasSevenPointCap), tables.QualityBenchmarks.Count(b => b.Bounds.IsInverse)));

        int Count(CollectionType[] types, bool historical) => tables.QualityBenchmarks.Count(b => types.Contains(b.CollectionType) && (b.Basis == BenchmarkBasis.Historical) == historical);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void The_hash_of_an_edition_is_that_of_its_rows(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        Assert.Equal(YearTableText.Hash(tables), tables.Version.Hash);
        Assert.Equal(("100b25f9", "2026-08-20"), (tables.Version.Commit, tables.Version.Date));
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void What_is_written_is_read_again(int year)
    {
        ReferenceTables tables = CmsTables.For(year).Tables;
        string text = YearTableText.Write(tables, title => title);
        ReferenceTables again = YearTable.Read(System.Text.Encoding.UTF8.GetBytes(text), year, tables.Version);
        Assert.Equal(text, YearTableText.Write(again, title => title));
    }

    [Fact]
    public void All_years_together_take_at_most_1300_KB()
    {
        System.Reflection.Assembly assembly = typeof(CmsTables).Assembly;
        string[] resources = [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))];
        Assert.Equal(21, resources.Length);
        Assert.InRange(resources.Sum(name => assembly.GetManifestResourceStream(name)!.Length), 1_000_000, 1_300_000);
    }

    /// <summary>An application that took tables out of the assembly supplies them.</summary>
    [Fact]
    public void A_supplied_table_is_read_like_an_embedded_one()
    {
        using MemoryStream table = new();
        using (Stream embedded = TableFiles.Open("2024.tsv"))
        {
            embedded.CopyTo(table);
        }

        Assert.False(TableFiles.Has("supplied.tsv"));
        TableFiles.Supply("supplied.tsv", table.ToArray());
        Assert.True(TableFiles.Has("supplied.tsv"));
        Assert.Equal(TableReader.Open("2024.tsv").Heading("reasons"), TableReader.Open("supplied.tsv").Heading("reasons"));
    }

    [Fact]
    public void A_table_that_is_nowhere_is_named() => Assert.Contains("1999.tsv", Assert.Throws<InvalidOperationException>(() => TableFiles.Open("1999.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void Years_can_be_read_by_many_threads_at_once()
    {
        string[] hashes = new string[40];
        Parallel.For(0, hashes.Length, i =>
        {
            int year = 2017 + (i % 10);
            hashes[i] = YearTableText.Hash(YearTable.Read(year, CmsTables.For(year).Version));
        });
        Assert.Equal(Enumerable.Range(0, hashes.Length).Select(i => CmsTables.For(2017 + (i % 10)).Version.Hash), hashes);
    }

    [Fact]
    public void First_callers_at_the_same_moment_get_the_same_instance()
    {
        ReferenceData[] data = new ReferenceData[64];
        Parallel.For(0, data.Length, i => data[i] = CmsTables.For(2017 + (i % 10)));
        Assert.Equal(10, data.Distinct().Count());
    }

    [Theory]
    [InlineData(2024, "236", "Controlling High Blood Pressure", "CMS165v12", "2c928085-806c-39a2-0180-7092fa9b0145")]
    [InlineData(2024, "007", "Coronary Artery Disease (CAD): Beta-Blocker Therapy – Prior Myocardial Infarction (MI) or Left Ventricular Systolic Dysfunction (LVEF ≤ 40%)", "CMS145v12", "2c928084-82ea-d7c5-0183-622192411e05")]
    [InlineData(2026, "007", "Coronary Artery Disease (CAD): Beta-Blocker Therapy – Prior Myocardial Infarction (MI) or Left Ventricular Systolic Dysfunction (LVEF ≤ 40%)", "CMS145v14", null)]
    public void Titles_and_eCQM_identifiers_are_CMSs(int year, string id, string title, string ecqmId, string? uuid)
    {
        QualityMeasure measure = CmsTables.For(year).FindQualityMeasure(id)!;
        Assert.Equal((title, ecqmId, uuid), (measure.Title, measure.EcqmId, measure.EcqmUuid));
    }

    [Theory]
    [InlineData("docs/cms-data.md")]
    [InlineData("src/Mips.Scoring.CmsData/THIRD-PARTY-NOTICES.md")]
    public void Page_and_notices_name_the_edition(string file)
    {
        DataVersion version = CmsTables.For(2026).Version;
        string text = File.ReadAllText(RepositoryFiles.Path(file));
        Assert.Contains(version.Commit, text, StringComparison.Ordinal);
        Assert.Contains(version.Date, text, StringComparison.Ordinal);
        Assert.Contains("not affiliated with", text, StringComparison.Ordinal);
    }
}
