using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The rows of categories "cost", "ia" and "pi" ("aci" in 2017) of measures-data.json.</summary>
internal static class OtherMeasureImport
{
    internal static CostMeasure Cost(JsonElement row, IReadOnlyDictionary<string, JsonElement> averages)
    {
        string id = row.Text("measureId");
        bool hasAverage = averages.TryGetValue(id, out JsonElement average);
        return new()
        {
            Id = id,
            Title = row.Title(),
            FirstPerformanceYear = row.Int("firstPerformanceYear"),
            Programs = row.Texts("allowedPrograms"),
            GroupNationalAverage = hasAverage ? average.OptionalDollars("groupNationalAverage") : null,
            IndividualNationalAverage = hasAverage ? average.OptionalDollars("individualNationalAverage") : null,
        };
    }

    internal static ImprovementActivity Activity(JsonElement row) => new()
    {
        Id = row.Text("measureId"),
        Title = row.Title(),
        Weight = row.OptionalText("weight") switch
        {
            null => null,
            "medium" => ActivityWeight.Medium,
            "high" => ActivityWeight.High,
            string other => throw new FormatException($"Unknown activity weight '{other}'."),
        },
        Subcategory = row.OptionalText("subcategoryId"),
        FirstPerformanceYear = row.Int("firstPerformanceYear"),
        IsCehrtEligible = row.Flag("cehrtEligible"),
        Programs = row.Texts("allowedPrograms"),
    };

    internal static PromotingInteroperabilityMeasure Interoperability(JsonElement row) => new()
    {
        Id = row.Text("measureId"),
        Title = row.Title(),
        Metric = row.Text("metricType") switch
        {
            "boolean" => PromotingInteroperabilityMetric.YesNo,
            "proportion" => PromotingInteroperabilityMetric.Proportion,
            string other => throw new FormatException($"Unknown metric type '{other}'."),
        },
        Objective = row.OptionalText("objective"),
        Role = Role(row.OptionalText("reportingCategory")),
        IsRequired = row.Flag("isRequired"),
        IsBonus = row.Flag("isBonus"),
        PublishedWeight = row.OptionalNumber("weight"),
        FirstPerformanceYear = row.Int("firstPerformanceYear"),
        Substitutes = row.Texts("substitutes"),
        Exclusions = row.Texts("exclusion"),
        ActiveEngagementLevels = row.Texts("preprod"),
    };

    private static PromotingInteroperabilityRole? Role(string? text) => text switch
    {
        null => null,
        "required" => PromotingInteroperabilityRole.Required,
        "bonus" => PromotingInteroperabilityRole.Bonus,
        "exclusion" => PromotingInteroperabilityRole.Exclusion,
        "attestation" or "preAttestation" => PromotingInteroperabilityRole.Attestation,
        "base" => PromotingInteroperabilityRole.Base,
        "performanceBonus" => PromotingInteroperabilityRole.Performance,
        "registryBonus" => PromotingInteroperabilityRole.RegistryBonus,
        "cehrtBonus" => PromotingInteroperabilityRole.CehrtBonus,
        _ => throw new FormatException($"Unknown reporting category '{text}'."),
    };
}
