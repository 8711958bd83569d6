using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Registers;

/// <summary>When a targeted review can be requested: § 414.1385(a)(2).</summary>
/// <param name="PerformanceYear">The performance year.</param>
/// <param name="Opens">The first day.</param>
/// <param name="Closes">The last day; CMS closes it at 8 p.m. Eastern time and may extend it.</param>
/// <param name="Citation">The paragraph, or the page where its later wording is read.</param>
public sealed record TargetedReviewWindow(int PerformanceYear, DateTime Opens, DateTime Closes, Citation Citation)
{
    private const int FirstYearFromFinalScores = 2024;
    private const int Days = 60;
    private const int DaysAfterAdjustments = 30;
    private static readonly Citation Text = Citation.Cfr("414.1385(a)");
    private static readonly Citation FromFinalScores = Citation.Guidance("2024 MIPS performance feedback FAQ: targeted review closes 30 days after the release of payment adjustments");

    /// <summary>The window of a performance year.</summary>
    /// <param name="performanceYear">The performance year.</param>
    /// <param name="finalScoresReleased">The day CMS made final scores available; used from PY2024, when the window opens with it.</param>
    /// <param name="adjustmentsReleased">The day CMS made payment adjustments available.</param>
    /// <returns>Through PY2023 the 60 days that begin with the adjustments; from PY2024 from the final scores to 30 days after the adjustments.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The adjustments were released before the final scores.</exception>
    public static TargetedReviewWindow Of(int performanceYear, DateTime finalScoresReleased, DateTime adjustmentsReleased)
    {
        if (adjustmentsReleased.Date < finalScoresReleased.Date)
        {
            throw new ArgumentOutOfRangeException(nameof(adjustmentsReleased), adjustmentsReleased, "Adjustments follow final scores.");
        }

        return performanceYear < FirstYearFromFinalScores
            ? new(performanceYear, adjustmentsReleased.Date, adjustmentsReleased.Date.AddDays(Days - 1), Text)
            : new(performanceYear, finalScoresReleased.Date, adjustmentsReleased.Date.AddDays(DaysAfterAdjustments), FromFinalScores);
    }

    /// <summary>Where a day lies.</summary>
    /// <param name="day">The day of the request, Eastern time.</param>
    /// <returns>Whether the window is not yet open, open or closed.</returns>
    public TargetedReviewTiming At(DateTime day) => day.Date < this.Opens ? TargetedReviewTiming.NotYetOpen : day.Date > this.Closes ? TargetedReviewTiming.Closed : TargetedReviewTiming.Open;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(TargetedReviewWindow), this.PrintMembers);
}

/// <summary>Where a day lies in the window of targeted reviews.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetedReviewTiming>))]
public enum TargetedReviewTiming
{
    /// <summary>Before the window.</summary>
    NotYetOpen,

    /// <summary>In the window.</summary>
    Open,

    /// <summary>After the window: a request is denied as late, § 414.1385(a)(3).</summary>
    Closed,
}
