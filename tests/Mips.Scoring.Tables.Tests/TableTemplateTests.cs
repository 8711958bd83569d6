using System.Text;
using Mips.Scoring.CmsData;
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
