using System.Globalization;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The whole job: reads every year in order and writes its tables and the list of editions.</summary>
internal static class Import
{
    private const int FirstYear = 2017;
    private const int LastYear = 2026;

    internal static int Run(DirectoryInfo source, Edition edition, DirectoryInfo output, TextWriter log)
    {
        output.Create();
        EndedMeasures ended = new();
        YearFiles? previous = null;
        List<string> editions = [];
        for (int year = FirstYear; year <= LastYear; year++)
        {
            if (YearFiles.Find(source.FullName, year) is not { } files)
            {
                log.WriteLine($"{year}: no measures found, left out");
                continue;
            }

            ImportNotes notes = new();
            ReferenceTables tables = YearImport.Read(files, previous, edition, notes);
            tables = tables with { EndedMeasures = ended.NotIn(tables) };
            ended.Add(tables);
            string text = YearTableText.Write(tables);
            string populations = EcqmTableText.Write(tables.EcqmPopulations.All);
            long bytes = TableFile.Write(output, $"{year}.deflate", text) + TableFile.Write(output, $"{year}.ecqm.deflate", populations);
            editions.Add(string.Join('\t', year.ToString(CultureInfo.InvariantCulture), edition.Commit, edition.DateText, TableFile.Hash(text + populations)));
            log.WriteLine($"{year}: {tables.QualityMeasures.Length} quality measures, {tables.QualityBenchmarks.Length + tables.CostBenchmarks.Length} benchmarks, {bytes:N0} bytes");
            notes.WriteTo(log);
            previous = files;
        }

        File.WriteAllText(Path.Combine(output.FullName, "editions.txt"), $"# editions {editions.Count}\n" + string.Concat(editions.Select(line => line + "\n")));
        return editions.Count > 0 ? 0 : 2;
    }
}
