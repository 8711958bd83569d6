using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>The submission methods of quality sets, and the collection types that they stand for.</summary>
internal static class QppMethods
{
    private const string Registry = "registry";

    /// <summary>All methods, those of other categories among them.</summary>
    public static readonly string[] All = [Registry, "electronicHealthRecord", "claims", "cmsWebInterface", "certifiedSurveyVendor", "manual"];

    // The collection types of a registry depend on the measure.
    private static readonly (string Method, CollectionType CollectionType)[] OfOneType =
    [
        ("electronicHealthRecord", CollectionType.Ecqm), ("claims", CollectionType.PartBClaims), ("cmsWebInterface", CollectionType.CmsWebInterface),
    ];

    /// <summary>The collection type of a measure that was submitted by a method; null if quality measures are not.</summary>
    public static CollectionType? CollectionTypeOf(string method, QualityMeasure measure)
    {
        foreach ((string known, CollectionType collectionType) in OfOneType)
        {
            if (known == method)
            {
                return collectionType;
            }
        }

        return method == Registry ? RegistryMeasures.CollectionTypeOf(measure) : null;
    }

    /// <summary>The method that means a collection type of a measure; null if none does.</summary>
    public static string? Of(CollectionType collectionType, QualityMeasure measure) =>
        Array.Find(OfOneType, known => known.CollectionType == collectionType).Method ?? (RegistryMeasures.CollectionTypeOf(measure) == collectionType ? Registry : null);

    /// <summary>Whether nobody submits the measure in this way: CMS calculates it, or it is a survey's.</summary>
    public static bool IsCalculated(QualityMeasure measure) => measure.MetricType is QualityMetricType.Cahps or QualityMetricType.CostScore;
}
