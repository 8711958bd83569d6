using System.Text.Json;

namespace Mips.Scoring.ImportCmsData;

/// <summary>CMS's submission methods as collection types. "registry" is three of them.</summary>
internal static class SubmissionMethods
{
    internal static CollectionType CollectionType(string method, string measureId, bool isQcdr) => method switch
    {
        "electronicHealthRecord" => Scoring.CollectionType.Ecqm,
        "registry" when isQcdr => Scoring.CollectionType.QcdrMeasure,
        "registry" when measureId.EndsWith("SSP", StringComparison.Ordinal) => Scoring.CollectionType.MedicareCqm,
        "registry" => Scoring.CollectionType.MipsCqm,
        "claims" => Scoring.CollectionType.PartBClaims,
        "cmsWebInterface" => Scoring.CollectionType.CmsWebInterface,
        "certifiedSurveyVendor" => Scoring.CollectionType.CahpsSurvey,
        "administrativeClaims" => Scoring.CollectionType.AdministrativeClaims,
        _ => throw new FormatException($"Unknown submission method '{method}'."),
    };

    internal static CollectionType Of(string method, JsonElement measure) => CollectionType(method, measure.Text("measureId"), measure.Flag("isRegistryMeasure"));

    /// <summary>The collection types of a measure's field, ascending.</summary>
    internal static ImmutableArray<CollectionType> List(JsonElement measure, string field) =>
        Sorted(measure.Texts(field).Select(method => Of(method, measure)));

    /// <summary>The types of a flag that CMS gives with a list, or in 2018 and 2019 without one: then all types of the measure.</summary>
    internal static ImmutableArray<CollectionType> Flagged(JsonElement measure, string flag, string field)
    {
        if (!measure.Flag(flag))
        {
            return [];
        }

        ImmutableArray<CollectionType> listed = List(measure, field);
        return listed.IsEmpty ? List(measure, "submissionMethods") : listed;
    }

    internal static ImmutableArray<CollectionType> Sorted(IEnumerable<CollectionType> types) => [.. types.Distinct().Order()];
}
