using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the embedded table of one performance year. The importer's <c>YearTableText</c> writes the same columns.</summary>
internal static class YearTable
{
    internal static string Resource(int performanceYear) => TableFiles.NameOf(performanceYear, ".tsv");

    internal static ReferenceTables Read(int performanceYear, DataVersion version) =>
        Read(TableReader.Open(Resource(performanceYear)), Titles.Next, EcqmTable.Lazily(performanceYear), performanceYear, version);

    /// <summary>Reads a table whose titles stand in its own rows.</summary>
    internal static ReferenceTables Read(byte[] table, int performanceYear, DataVersion version) =>
        Read(new(table), static row => row.Text(), EcqmPopulations.None, performanceYear, version);

    private static ReferenceTables Read(TableReader table, Func<TableReader, string> title, EcqmPopulations populations, int performanceYear, DataVersion version)
    {
        ImmutableArray<string[]> reasons = table.Section("reasons", static row => new[] { row.Text(), row.Text() });
        return new()
        {
            PerformanceYear = performanceYear,
            Version = version,
            BenchmarkExclusions = table.Section("exclusions", row => QualityRows.Exclusion(row, reasons)),
            QualityMeasures = table.Section("quality", row => QualityRows.QualityMeasure(row, title)),
            QualityBenchmarks = table.Section("benchmarks", QualityRows.QualityBenchmark),
            CostMeasures = table.Section("cost", row => CostRows.CostMeasure(row, title)),
            CostBenchmarks = table.Section("costBenchmarks", CostRows.CostBenchmark),
            ImprovementActivities = table.Section("activities", row => ActivityRows.Activity(row, title)),
            PromotingInteroperabilityMeasures = table.Section("interoperability", row => ActivityRows.Interoperability(row, title)),
            Mvps = table.Section("mvps", GroupRows.Mvp),
            MeasureClusters = table.Section("clusters", GroupRows.Cluster),
            EndedMeasures = table.Section("ended", static row => new EndedMeasure(row.Text(), row.Int())),
            EcqmPopulations = populations,
        };
    }
}
