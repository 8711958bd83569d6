namespace Mips.Scoring;

/// <summary>Measures with significant changes or errors: nine months of data, or excluded from both sums, § 414.1380(b)(1)(vii)(A).</summary>
public static class MeasureSuppression
{
    /// <summary>Whether a measure is excluded for a collection type.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <returns>True if it leaves both sums.</returns>
    public static bool Excludes(QualityMeasure measure, CollectionType collectionType) => measure.SuppressedFor.Contains(collectionType);

    /// <summary>Whether the performance must rest on nine consecutive months of data. The submitted figures are taken to do so.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <returns>True if the measure is truncated.</returns>
    public static bool Truncates(QualityMeasure measure, CollectionType collectionType) => measure.TruncatedFor.Contains(collectionType);
}
