using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>A row of mvp.json.</summary>
internal static class MvpImport
{
    internal static Mvp Read(JsonElement row) => new()
    {
        Id = row.Text("mvpId"),
        Title = row.Title(),
        ClinicalTopics = Topics(row),
        Specialties = row.Texts("specialtiesMostApplicableTo"),
        QualityMeasures = row.Texts("qualityMeasureIds"),
        OutcomesBasedClaimsMeasures = row.Texts("administrativeClaimsMeasureIds"),
        PopulationHealthMeasures = row.Texts("foundationQualityMeasureIds"),
        CostMeasures = row.Texts("costMeasureIds"),
        ImprovementActivities = row.Texts("iaMeasureIds"),
        PromotingInteroperabilityMeasures = row.Texts("foundationPiMeasureIds"),
    };

    private static ImmutableArray<string> Topics(JsonElement row) => row.OptionalText("clinicalTopic") is { Length: > 0 } topic ? [topic.Trim()] : [];
}
