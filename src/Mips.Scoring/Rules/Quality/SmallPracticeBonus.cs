using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The small practice bonus in the quality numerator.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SmallPracticeBonusRules
{
    /// <summary>The bonus points.</summary>
    public required Cited<Points> Points { get; init; }
}

/// <summary>The bonus of small practices that submit at least one quality measure, § 414.1380(b)(1)(v)(C).</summary>
public static class SmallPracticeBonus
{
    /// <summary>The bonus points.</summary>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="submittedMeasures">Measures with submitted data.</param>
    /// <param name="rules">The bonus of the year; null where there is none.</param>
    /// <returns>Points to add to the numerator.</returns>
    public static Points Of(bool smallPractice, int submittedMeasures, SmallPracticeBonusRules? rules) =>
        rules is not null && smallPractice && submittedMeasures > 0 ? rules.Points.Value : Points.Zero;
}
