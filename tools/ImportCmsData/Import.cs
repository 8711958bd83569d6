using System.Globalization;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The whole job: reads every year in order, then writes the tables, the titles and the list of editions.</summary>
internal static class Import
{
    private const int FirstYear = 2017;
    private const int LastYear = 2026;

    internal static int Run(DirectoryInfo source, Edition edition, DirectoryInfo output, TextWriter log)
    {
        ImmutableArray<ReferenceTables> years = Read(source, edition, log);
        if (years.IsEmpty)
        {
            log.WriteLine($"No measures of {FirstYear} were found below {source.FullName}.");
            return 2;
        }

        output.Create();
        Write(years, output, log);
        return 0;
    }

    private static ImmutableArray<ReferenceTables> Read(DirectoryInfo source, Edition edition, TextWriter log)
    {
        ImmutableArray<ReferenceTables>.Builder years = ImmutableArray.CreateBuilder<ReferenceTables>();
        EndedMeasures ended = new();
        YearFiles? previous = null;
        for (int year = FirstYear; YearFiles.Find(source.FullName, year) is { } files && year <= LastYear; year++)
        {
            ImportNotes notes = new();
            ReferenceTables tables = YearImport.Read(files, previous, edition, notes);
            years.Add(tables with { EndedMeasures = ended.NotIn(tables) });
            ended.Add(tables);
            log.WriteLine($"{year}: {tables.QualityMeasures.Length} quality measures, {tables.QualityBenchmarks.Length + tables.CostBenchmarks.Length} benchmarks");
            notes.WriteTo(log);
            previous = files;
        }

        return years.ToImmutable();
    }

    private static void Write(ImmutableArray<ReferenceTables> years, DirectoryInfo output, TextWriter log)
    {
        TitleList titles = new(years);
        long bytes = TableFile.Write(output, "titles.tsv", titles.Text);
        foreach (ReferenceTables tables in years)
        {
            string year = tables.PerformanceYear.ToString(CultureInfo.InvariantCulture);
            bytes += TableFile.Write(output, year + ".tsv", YearTableText.Write(tables, titles.Start));
            bytes += TableFile.Write(output, year + ".ecqm.tsv", EcqmTableText.Write(tables.EcqmPopulations.All));
        }

        File.WriteAllText(Path.Combine(output.FullName, "Editions.cs"), EditionsSource.Write(years));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes in {output.FullName}"));
    }
}
