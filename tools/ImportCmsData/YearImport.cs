using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Puts the tables of one year together.</summary>
internal static class YearImport
{
    internal static ReferenceTables Read(YearFiles files, YearFiles? previous, Edition edition, ImportNotes notes)
    {
        Dictionary<string, JsonElement> measures = files.Measures.ToDictionary(row => row.Text("measureId"), StringComparer.Ordinal);
        Dictionary<string, JsonElement> averages = files.CostAverages.ToDictionary(row => row.Text("measureId"), StringComparer.Ordinal);
        bool areMock = MockBenchmarks.AreMock(files, previous, edition);
        (ImmutableArray<QualityBenchmark> quality, ImmutableArray<CostBenchmark> cost) = new BenchmarkImport(files, measures, areMock, notes).Read();
        ImmutableArray<EcqmPopulation> populations = [.. Category(files, "quality").SelectMany(EcqmImport.Read)];
        return new()
        {
            PerformanceYear = files.Year,
            Version = new(edition.Commit, edition.DateText, string.Empty),
            QualityMeasures = [.. Category(files, "quality").Select(QualityMeasureImport.Read)],
            QualityBenchmarks = quality,
            BenchmarkExclusions = ExclusionImport.Read(files, measures),
            CostMeasures = [.. Category(files, "cost").Select(row => OtherMeasureImport.Cost(row, averages))],
            CostBenchmarks = cost,
            ImprovementActivities = [.. Category(files, "ia").Select(OtherMeasureImport.Activity)],
            PromotingInteroperabilityMeasures = [.. Category(files, "aci").Concat(Category(files, "pi")).Select(OtherMeasureImport.Interoperability)],
            Mvps = [.. files.Mvps.Select(MvpImport.Read).OrderBy(mvp => mvp.Id, StringComparer.Ordinal)],
            MeasureClusters = ClusterImport.Read(files, measures),
            EcqmPopulations = new(() => populations),
        };
    }

    private static IEnumerable<JsonElement> Category(YearFiles files, string category) => files.Measures
        .Where(row => row.Text("category") == category)
        .OrderBy(row => row.Text("measureId"), StringComparer.Ordinal);
}
