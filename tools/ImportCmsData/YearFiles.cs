using System.Text.Json;

namespace Mips.Scoring.ImportCmsData;

/// <summary>CMS's JSON documents of one year, each an array; empty where CMS publishes none.</summary>
internal sealed record YearFiles(int Year)
{
    internal ImmutableArray<JsonElement> Measures { get; init; } = [];

    internal ImmutableArray<JsonElement> Benchmarks { get; init; } = [];

    internal ImmutableArray<JsonElement> Exclusions { get; init; } = [];

    internal ImmutableArray<JsonElement> CostAverages { get; init; } = [];

    internal ImmutableArray<JsonElement> Mvps { get; init; } = [];

    internal ImmutableArray<JsonElement> Clusters { get; init; } = [];

    /// <summary>Reads a year from a folder with a subfolder for each year, or from the layout of CMS's repository.</summary>
    internal static YearFiles? Find(string root, int year)
    {
        ImmutableArray<JsonElement> measures = Read(root, $"{year}/measures-data.json", $"measures/{year}/measures-data.json");
        return measures.IsEmpty ? null : new(year)
        {
            Measures = measures,
            Benchmarks = Read(root, $"{year}/benchmarks.json", $"benchmarks/{year}.json"),
            Exclusions = Read(root, $"{year}/benchmark-exclusion-reasons.json", $"benchmarks/{year}/benchmark-exclusion-reasons.json"),
            CostAverages = Read(root, $"{year}/cost-national-averages.json", $"benchmarks/{year}/cost-national-averages.json"),
            Mvps = Read(root, $"{year}/mvp.json", $"mvp/{year}/mvp.json"),
            Clusters = Read(root, $"{year}/clinical-clusters.json", $"clinical-clusters/{year}/clinical-clusters.json"),
        };
    }

    internal static ImmutableArray<JsonElement> Rows(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    private static ImmutableArray<JsonElement> Read(string root, params string[] places)
    {
        string? path = places.Select(place => Path.Combine(root, place)).FirstOrDefault(File.Exists);
        return path is null ? [] : Rows(File.ReadAllText(path));
    }
}
