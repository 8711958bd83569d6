using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tables.Tests.TableText;

namespace Mips.Scoring.Tables.Tests;

/// <summary>An empty set explains itself, names what can be reported, and is read without a word until something is filled in.</summary>
public class TableTemplateTests
{
    [Fact]
    public void An_empty_set_has_every_table_and_the_explanations() =>
        Assert.Equal([.. TableForms.All.Select(table => table.Name.Replace(' ', '-') + ".csv"), "explanations.csv"], Written(TableTemplate.Empty(CmsTables.For(2025)).WriteCsv).Keys);

    [Fact]
    public void The_set_of_an_MVP_has_its_measures_and_activities()
    {
        TableTemplate template = TableTemplate.ForMvp(CmsTables.For(2025), "G0053")!;
        Dictionary<string, string> files = Written(template.WriteCsv).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

        Assert.All(CmsTables.For(2025).FindMvp("G0053")!.ImprovementActivities, id => Assert.Contains($"1,{id},", files["activities.csv"], StringComparison.Ordinal));
        Assert.All(CmsTables.For(2025).FindMvp("G0053")!.CostMeasures, id => Assert.Contains($"1,{id},", files["cost.csv"], StringComparison.Ordinal));
        Assert.Contains("G0053", files["participants.csv"], StringComparison.Ordinal);
        Assert.Null(TableTemplate.ForMvp(CmsTables.For(2025), "G9999"));
    }

    [Fact]
    public void The_set_of_a_specialty_has_its_measures()
    {
        string specialty = CmsTables.For(2025).Tables.QualityMeasures.SelectMany(measure => measure.SpecialtySets).First();

        Assert.Contains("\n1,", Encoding.UTF8.GetString(Written(TableTemplate.ForMeasureSet(CmsTables.For(2025), specialty)!.WriteCsv)["quality.csv"]), StringComparison.Ordinal);
        Assert.Null(TableTemplate.ForMeasureSet(CmsTables.For(2025), "no specialty"));
    }

    [Fact]
    public void A_set_of_ones_own_choice_has_its_measures_and_activities()
    {
        string[] ids = ["236", "TPCC_1", "IA_BE_6", "PI_EP_1"];
        Dictionary<string, string> files = Written(TableTemplate.ForMeasures(CmsTables.For(2025), ids)!.WriteCsv).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

        Assert.All(ids.Zip(["quality.csv", "cost.csv", "activities.csv", "promoting-interoperability.csv"]), pair => Assert.Contains($",{pair.First},", files[pair.Second], StringComparison.Ordinal));
        Assert.Null(TableTemplate.ForMeasures(CmsTables.For(2025), ["236", "9999"]));
        Assert.Null(TableTemplate.ForMeasures(CmsTables.For(2025), []));
    }

    [Fact]
    public void A_set_that_nobody_filled_in_is_read_without_a_word()
    {
        TableTemplate template = TableTemplate.ForMvp(CmsTables.For(2025), "G0053")!;
        ScoringRequest csv = OnlyRequest(RequestTables.ReadCsv(Files(Written(template.WriteCsv).Select(file => (file.Key, file.Value)))));
        ScoringRequest xlsx = OnlyRequest(ReadXlsx(Workbook(template.WriteXlsx)));

        Assert.Equal(("G0053", 0, 0, 0), (csv.Mvp!.MvpId, csv.Quality.Length, csv.ImprovementActivities.Length, csv.PromotingInteroperability.Length));
        Assert.Equal(csv.Mvp, xlsx.Mvp);
    }

    [Theory]
    [InlineData(2025, "G0053")]
    [InlineData(2026, "M0005")]
    public void A_wide_set_that_nobody_filled_in_is_read_without_a_word(int year, string mvp)
    {
        TableTemplate template = TableTemplate.ForMvp(CmsTables.For(year), mvp)!.Wide();

        Assert.True(OnlyRequest(RequestTables.ReadCsv(Files(Written(template.WriteCsv).Select(file => (file.Key, file.Value))))).Quality.IsEmpty);
        Assert.True(OnlyRequest(ReadXlsx(Workbook(template.WriteXlsx))).ImprovementActivities.IsEmpty);
    }

    // 238 has several strata, each in a row of its own.
    [Fact]
    public void A_wide_set_that_is_filled_in_is_a_request()
    {
        TableTemplate template = TableTemplate.ForMeasures(CmsTables.For(2025), ["236", "238", "TPCC_1", "IA_BE_6", "PI_EP_1", "PI_PPHI_1"])!.Wide();

        ScoringRequest request = OnlyRequest(RequestTables.ReadCsv(Files(Written(template.WriteCsv).Select(file => (file.Key, FilledIn(file.Value))))));

        MeasureCounts counts = new() { PerformanceMet = 60, PerformanceNotMet = 40, EligiblePopulation = 100 };
        Assert.Equal(
            [
                new QualityMeasureSubmission("236", CollectionType.Ecqm) { Counts = counts },
                new QualityMeasureSubmission("238", CollectionType.Ecqm) { Strata = [.. CmsTables.For(2025).FindQualityMeasure("238")!.Strata.Select(stratum => new StratumCounts(stratum, counts))] },
            ],
            request.Quality.ToArray());
        Assert.Equal([new CostMeasureResult("TPCC_1") { Cost = Dollars.Of(1_400m), Cases = 20 }], request.Cost.ToArray());
        Assert.Equal([new ImprovementActivitySubmission("IA_BE_6")], request.ImprovementActivities.ToArray());
        Assert.Equal(
            [new PromotingInteroperabilityMeasureSubmission("PI_EP_1") { Numerator = 60, Denominator = 100 }, new PromotingInteroperabilityMeasureSubmission("PI_PPHI_1") { Answer = true }],
            Assert.Single(request.PromotingInteroperability).Measures.ToArray());
    }

    private static readonly Dictionary<string, string> Facts = new(StringComparer.Ordinal)
    {
        ["236: performance met"] = "60", ["236: performance not met"] = "40", ["236: eligible population"] = "100",
        ["238: performance met"] = "60", ["238: performance not met"] = "40", ["238: eligible population"] = "100",
        ["TPCC_1: cost"] = "1400", ["TPCC_1: cases"] = "20", ["IA_BE_6: attested"] = "yes",
        ["start"] = "2025-01-01", ["end"] = "2025-12-31", ["PI_EP_1: numerator"] = "60", ["PI_EP_1: denominator"] = "100", ["PI_PPHI_1: answer"] = "yes",
    };

    private static byte[] FilledIn(byte[] table)
    {
        string[][] rows = [.. Encoding.UTF8.GetString(table).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        string Filled(int row, int column) => row > 0 && column < rows[0].Length && Facts.TryGetValue(rows[0][column], out string? fact) && (row == 1 || rows[0][column].StartsWith("238", StringComparison.Ordinal)) ? fact : rows[row][column];
        return Encoding.UTF8.GetBytes(string.Join("\n", rows.Select((cells, row) => string.Join(',', cells.Select((_, column) => Filled(row, column))))));
    }

    [Fact]
    public void The_page_has_every_table_and_column()
    {
        StringBuilder tables = new();
        foreach (TableDefinition table in TableForms.All)
        {
            tables.Append(System.Globalization.CultureInfo.InvariantCulture, $"### {table.Name}\n\n{table.Meaning}\n\n| Column | Form | Meaning |\n|---|---|---|\n");
            foreach (TableColumn column in table.Columns)
            {
                tables.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {column.Name}{(column.Role == TableColumnRole.Key ? ", needed" : string.Empty)} | {column.Form} | {column.Meaning} |\n");
            }

            tables.Append('\n');
        }

        string page = File.ReadAllText(RepositoryFiles.Path("docs/tables.md"));
        int start = page.IndexOf("### participants\n", StringComparison.Ordinal);
        Snapshot.VerifyFile(page[..start] + tables, "docs/tables.md");
    }
}
