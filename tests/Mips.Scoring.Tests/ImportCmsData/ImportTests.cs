using Mips.Scoring.ImportCmsData;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>The importer as a whole, on small files in a folder of their own.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cms-data");

    public void Dispose() => this.folder.Delete(recursive: true);

    [Fact]
    public void Both_layouts_give_the_same_bytes_and_so_does_a_second_run()
    {
        this.WriteYear(2017, "{0}/measures-data.json", "{0}/benchmarks.json", "one");
        this.WriteYear(2018, "{0}/measures-data.json", "{0}/benchmarks.json", "one");
        this.WriteYear(2017, "measures/{0}/measures-data.json", "benchmarks/{0}.json", "two");
        this.WriteYear(2018, "measures/{0}/measures-data.json", "benchmarks/{0}.json", "two");
        Assert.Equal(0, this.Run("one", "out1", out string log));
        Assert.Equal(0, this.Run("one", "out2", out _));
        Assert.Equal(0, this.Run("two", "out3", out _));
        Assert.Contains("2018: 1 quality measures, 1 benchmarks", log, StringComparison.Ordinal);
        Assert.Contains("benchmark of 999 (registry) left out: not a measure of the year", log, StringComparison.Ordinal);
        string[] names = ["2017.ecqm.tsv", "2017.tsv", "2018.ecqm.tsv", "2018.tsv", "Editions.cs", "titles.tsv"];
        Assert.Equal(names, this.folder.GetDirectories("out1").Single().GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(this.Bytes("out1", name), this.Bytes("out2", name)));
        Assert.All(names, name => Assert.Equal(this.Bytes("out1", name), this.Bytes("out3", name)));
    }

    [Fact]
    public void A_folder_without_measures_is_an_error()
    {
        Directory.CreateDirectory(Path.Combine(this.folder.FullName, "empty"));
        Assert.Equal(2, this.Run("empty", "out", out string log));
        Assert.Contains("No measures of 2017", log, StringComparison.Ordinal);
        Assert.Empty(this.folder.GetDirectories("out"));
    }

    private int Run(string source, string output, out string log)
    {
        using StringWriter writer = new();
        int exitCode = Import.Run(new(Path.Combine(this.folder.FullName, source)), CmsJson.Edition, new(Path.Combine(this.folder.FullName, output)), writer);
        log = writer.ToString();
        return exitCode;
    }

    private void WriteYear(int year, string measures, string benchmarks, string root)
    {
        this.Write(root, string.Format(System.Globalization.CultureInfo.InvariantCulture, measures, year), CmsJson.Quality("001"), CmsJson.Cost("TPCC_1"), CmsJson.Activity("IA_BE_4"));
        this.Write(
            root,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, benchmarks, year),
            CmsJson.Deciles(year, "001", "registry", year - 2, 0, 10, 20, 30, 40, 50, 60, 70, 80),
            CmsJson.Deciles(year, "999", "registry", year - 2, 0, 10, 20, 30, 40, 50, 60, 70, 80));
    }

    private void Write(string root, string path, params string[] rows)
    {
        string file = Path.Combine(this.folder.FullName, root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "[" + string.Join(",", rows) + "]");
    }

    private byte[] Bytes(string output, string name) => File.ReadAllBytes(Path.Combine(this.folder.FullName, output, name));
}
