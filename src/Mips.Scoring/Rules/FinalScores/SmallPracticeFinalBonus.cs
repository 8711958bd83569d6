using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>The small practice bonus on the final score, PY2018 only: § 414.1380(c)(4).</summary>
/// <param name="Points">The bonus, in points of final score.</param>
/// <param name="Disposition">Why there is a bonus or none.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct SmallPracticeFinalBonus(decimal Points, SmallPracticeFinalBonusDisposition Disposition, Citation Citation)
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1380(c)(4)");

    /// <summary>The bonus of a participant.</summary>
    /// <param name="smallPractice">Whether the participant is a small practice.</param>
    /// <param name="dataSubmitted">Whether data was submitted for at least one category.</param>
    /// <param name="points">The bonus of the year; null in a year without it.</param>
    /// <returns>The bonus.</returns>
    public static SmallPracticeFinalBonus Of(bool smallPractice, bool dataSubmitted, Cited<decimal>? points)
    {
        if (points is null)
        {
            return new(0m, SmallPracticeFinalBonusDisposition.NoBonusInThisYear, Paragraph);
        }

        if (!smallPractice)
        {
            return new(0m, SmallPracticeFinalBonusDisposition.NotASmallPractice, points.Citation);
        }

        return dataSubmitted
            ? new(points.Value, SmallPracticeFinalBonusDisposition.Earned, points.Citation)
            : new(0m, SmallPracticeFinalBonusDisposition.NothingSubmitted, points.Citation);
    }

    /// <summary>The points alone, as a number of the calculation.</summary>
    internal static Ratio ExactlyOf(bool smallPractice, bool dataSubmitted, FinalScoreRules rules) => smallPractice && dataSubmitted ? rules.SmallPracticePoints : Ratio.Zero;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(SmallPracticeFinalBonus), this.PrintMembers);
}

/// <summary>Why there is a small practice bonus on the final score or none.</summary>
[JsonConverter(typeof(EnumNameConverter<SmallPracticeFinalBonusDisposition>))]
public enum SmallPracticeFinalBonusDisposition
{
    /// <summary>There is no such bonus in the performance year.</summary>
    NoBonusInThisYear,

    /// <summary>Not a small practice.</summary>
    NotASmallPractice,

    /// <summary>No data was submitted for any category.</summary>
    NothingSubmitted,

    /// <summary>Earned.</summary>
    Earned,
}
