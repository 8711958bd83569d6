using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What a complete measure without a benchmark or below its case minimum earns. A closed family, newest first.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Excluded), "excluded")]
[JsonDerivedType(typeof(FixedPoints), "fixedPoints")]
public abstract record LackOfBenchmarkRules
{
    private LackOfBenchmarkRules()
    {
    }

    /// <summary>APM Performance Pathway: the measure leaves both sums, § 414.1367(c)(1)(i).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Excluded : LackOfBenchmarkRules
    {
        /// <summary>What an incomplete measure is that could not be compared either.</summary>
        public IncompleteExclusionReading Incomplete { get; init; } = IncompleteExclusionReading.Incomplete;
    }

    /// <summary>Traditional MIPS and MVPs: fixed points, and its 10 available points stay, § 414.1380(b)(1)(i)(A)(1).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record FixedPoints : LackOfBenchmarkRules
    {
        /// <summary>The points.</summary>
        public required Cited<Points> Points { get; init; }

        /// <summary>The points of a small practice.</summary>
        public required Cited<Points> SmallPracticePoints { get; init; }
    }
}

/// <summary>Readings of a measure in the APM Performance Pathway that is incomplete and has no benchmark or too few cases.</summary>
[JsonConverter(typeof(EnumNameConverter<IncompleteExclusionReading>))]
public enum IncompleteExclusionReading
{
    /// <summary>Completeness is tested first: 0 of 10, for a small practice 3. CMS's guide excludes a measure only if it is complete.</summary>
    Incomplete,

    /// <summary>It leaves both sums, as § 414.1367(c)(1)(i) says of each such measure.</summary>
    Excluded,
}

/// <summary>Lack of a benchmark or of cases, § 414.1380(b)(1)(i)(A). CMS Web Interface measures leave both sums, (A)(2)(i).</summary>
public static class LackOfBenchmark
{
    /// <summary>The points of a complete measure that cannot be compared with a benchmark.</summary>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="rules">The treatment of the year.</param>
    /// <returns>The points; null if the measure leaves both sums.</returns>
    public static Points? PointsOf(CollectionType collectionType, bool smallPractice, LackOfBenchmarkRules rules) =>
        collectionType != CollectionType.CmsWebInterface && rules is LackOfBenchmarkRules.FixedPoints fixedPoints
            ? smallPractice ? fixedPoints.SmallPracticePoints.Value : fixedPoints.Points.Value
            : null;
}
