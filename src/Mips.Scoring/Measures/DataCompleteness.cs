namespace Mips.Scoring;

/// <summary>The data completeness requirement, and what a measure earns that misses it.</summary>
public sealed record DataCompletenessRules
{
    /// <summary>The least share of eligible cases to report, in percent.</summary>
    public required Cited<decimal> MinimumPercent { get; init; }

    /// <summary>The least share of CMS's sample to report through the CMS Web Interface, in percent.</summary>
    public required Cited<decimal> WebInterfaceMinimumPercent { get; init; }

    /// <summary>The points of an incomplete measure.</summary>
    public required Cited<Points> IncompletePoints { get; init; }

    /// <summary>The points of an incomplete measure of a small practice.</summary>
    public required Cited<Points> SmallPracticeIncompletePoints { get; init; }

    /// <summary>The points of an incomplete CMS Web Interface measure.</summary>
    public required Cited<Points> WebInterfaceIncompletePoints { get; init; }
}

/// <summary>Data completeness, § 414.1340 and § 414.1380(b)(1)(i)(B).</summary>
public static class DataCompleteness
{
    /// <summary>The share of eligible cases that a collection type needs.</summary>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="rules">The requirement of the year.</param>
    /// <returns>In percent.</returns>
    public static Percent Needed(CollectionType collectionType, DataCompletenessRules rules) =>
        new(collectionType == CollectionType.CmsWebInterface ? rules.WebInterfaceMinimumPercent.Value : rules.MinimumPercent.Value);

    /// <summary>Whether a completeness is enough.</summary>
    /// <param name="completeness">The share that was reported.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="rules">The requirement of the year.</param>
    /// <returns>True at or above the limit.</returns>
    public static bool IsMet(Percent completeness, CollectionType collectionType, DataCompletenessRules rules) =>
        completeness >= Needed(collectionType, rules);

    /// <summary>The points of a measure that misses the requirement.</summary>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="rules">The requirement of the year.</param>
    /// <returns>The points.</returns>
    public static Points PointsWhenMissed(CollectionType collectionType, bool smallPractice, DataCompletenessRules rules) =>
        collectionType == CollectionType.CmsWebInterface ? rules.WebInterfaceIncompletePoints.Value
        : smallPractice ? rules.SmallPracticeIncompletePoints.Value
        : rules.IncompletePoints.Value;
}
