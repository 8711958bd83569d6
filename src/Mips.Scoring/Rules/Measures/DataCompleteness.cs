using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The data completeness requirement, and what a measure earns that misses it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DataCompletenessRules
{
    /// <summary>The least share of eligible cases to report, in percent with at most six decimal places.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> MinimumPercent
    {
        get;
        init => (field, this.MinimumMillionths) = (value, (int)new Percent(value?.Value ?? 0).ToMillionths());
    }

    /// <summary>The least share of CMS's sample to report through the CMS Web Interface, in percent with at most six decimal places.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> WebInterfaceMinimumPercent
    {
        get;
        init => (field, this.WebInterfaceMinimumMillionths) = (value, (int)new Percent(value?.Value ?? 0).ToMillionths());
    }

    /// <summary>The points of an incomplete measure.</summary>
    public required Cited<Points> IncompletePoints { get; init; }

    /// <summary>The points of an incomplete measure of a small practice.</summary>
    public required Cited<Points> SmallPracticeIncompletePoints { get; init; }

    /// <summary>The points of an incomplete CMS Web Interface measure.</summary>
    public required Cited<Points> WebInterfaceIncompletePoints { get; init; }

    private int MinimumMillionths { get; init; }

    private int WebInterfaceMinimumMillionths { get; init; }

    /// <summary>The share of eligible cases that a collection type needs, in millionths of a percent.</summary>
    internal int MillionthsNeeded(CollectionType collectionType) =>
        collectionType == CollectionType.CmsWebInterface ? this.WebInterfaceMinimumMillionths : this.MinimumMillionths;
}

/// <summary>Data completeness, § 414.1340 and § 414.1380(b)(1)(i)(B).</summary>
public static class DataCompleteness
{
    /// <summary>Whether a completeness is enough.</summary>
    /// <param name="completeness">The share that was reported, compared to six decimal places.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="rules">The requirement of the year.</param>
    /// <returns>True at or above the limit.</returns>
    public static bool IsMet(Percent completeness, CollectionType collectionType, DataCompletenessRules rules) =>
        IsMet((int)completeness.ToMillionths(), collectionType, rules);

    /// <summary>Whether a completeness in millionths of a percent is enough.</summary>
    internal static bool IsMet(int completenessMillionths, CollectionType collectionType, DataCompletenessRules rules) =>
        completenessMillionths >= rules.MillionthsNeeded(collectionType);

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
