using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>
/// Which of the two 12-month segments of the MIPS determination period decides, § 414.1305: who does not exceed the low-volume threshold, or has
/// a special status, in the first segment keeps that for the year; otherwise the second segment decides.
/// </summary>
public static class DeterminationPeriod
{
    /// <summary>The volume that decides.</summary>
    /// <param name="first">The volume of the first segment; null if the clinician or group came to the TIN in the second, which then decides alone.</param>
    /// <param name="second">The volume of the second segment; null while it is not known.</param>
    /// <param name="threshold">The threshold of the year.</param>
    /// <returns>The deciding volume against the threshold, and its segment.</returns>
    /// <exception cref="ArgumentException">Neither volume is given.</exception>
    public static DeterminedVolume LowVolume(PartBVolume? first, PartBVolume? second, LowVolumeThreshold threshold)
    {
        if (first is not { } earlier)
        {
            return new(Rules.Eligibility.LowVolume.Of(second ?? throw new ArgumentException("No segment has a volume.", nameof(second)), threshold), DeterminationSegment.Second);
        }

        LowVolumeResult result = Rules.Eligibility.LowVolume.Of(earlier, threshold);
        return result.Exceeded == LowVolumeExceeded.All && second is { } later
            ? new(Rules.Eligibility.LowVolume.Of(later, threshold), DeterminationSegment.Second)
            : new(result, DeterminationSegment.First);
    }

    /// <summary>Whether a special status applies for the year.</summary>
    /// <param name="first">Whether it was found in the first segment; null if the clinician or group came to the TIN in the second.</param>
    /// <param name="second">Whether it was found in the second segment; null while that is not known.</param>
    /// <returns>True if either segment found it.</returns>
    public static bool HasStatus(bool? first, bool? second) => first == true || second == true;
}

/// <summary>A segment of the MIPS determination period.</summary>
[JsonConverter(typeof(EnumNameConverter<DeterminationSegment>))]
public enum DeterminationSegment
{
    /// <summary>October 1 two years before the performance year to September 30 of the year before.</summary>
    First,

    /// <summary>October 1 of the year before the performance year to September 30 of the performance year.</summary>
    Second,
}

/// <summary>The volume that decides.</summary>
/// <param name="Result">The volume against the threshold.</param>
/// <param name="Segment">The segment it is from.</param>
public readonly record struct DeterminedVolume(LowVolumeResult Result, DeterminationSegment Segment);
