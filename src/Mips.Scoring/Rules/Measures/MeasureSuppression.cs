using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Measures;

/// <summary>A quality measure that CMS suppressed for a collection type.</summary>
/// <param name="MeasureId">CMS's measure ID, for example <c>488</c>.</param>
/// <param name="CollectionType">The collection type.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SuppressedMeasure([property: JsonRequired] string MeasureId, [property: JsonRequired] CollectionType CollectionType);

/// <summary>Measures with significant changes or errors: nine months of data, or excluded from both sums, § 414.1380(b)(1)(vii)(A).</summary>
public static class MeasureSuppression
{
    /// <summary>Whether a measure is excluded for a collection type, by CMS's data or by what the year adds to it.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="added">What the year adds.</param>
    /// <returns>True if it leaves both sums.</returns>
    public static bool Excludes(QualityMeasure measure, CollectionType collectionType, ImmutableArray<Cited<SuppressedMeasure>> added) =>
        measure.SuppressedFor.Names(collectionType) || IsAdded(measure.Id, collectionType, added);

    internal static void Check(ScoringRequest request, MeasurePointsRules rules, ref RequestProblems problems)
    {
        for (int i = 0; !rules.ExcludesSuppressedMeasures.Value && i < request.AdministrativeClaims.Length; i++)
        {
            if (request.AdministrativeClaims[i] is { Suppressed: true })
            {
                problems.Add(RequestProblemCode.NotOfferedInYear, $"administrativeClaims[{i}].suppressed", true, $"CMS suppresses no quality measure in PY{request.PerformanceYear}", rules.ExcludesSuppressedMeasures.Citation);
            }
        }
    }

    /// <summary>Whether the performance must rest on nine consecutive months of data. The submitted figures are taken to do so.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <returns>True if the measure is truncated.</returns>
    public static bool Truncates(QualityMeasure measure, CollectionType collectionType) => measure.TruncatedFor.Names(collectionType);

    private static bool IsAdded(string measureId, CollectionType collectionType, ImmutableArray<Cited<SuppressedMeasure>> added)
    {
        foreach (Cited<SuppressedMeasure> one in added)
        {
            if (one.Value.CollectionType == collectionType && string.Equals(one.Value.MeasureId, measureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
