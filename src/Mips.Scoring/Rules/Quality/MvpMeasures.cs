using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The submitted measures of an MVP and the outcomes-based claims measure among the required four, § 414.1365(c)(1).</summary>
internal static class MvpMeasures
{
    /// <summary>Takes measures that the MVP does not include out of the selection.</summary>
    public static void KeepMeasuresOf(ResolvedMvp mvp, Span<QualityLine> lines)
    {
        foreach (ref QualityLine line in lines)
        {
            if (!mvp.HasQuality(line.Measure))
            {
                line.LeaveOut();
            }
        }
    }

    /// <summary>The line of the selected outcomes-based claims measure among the required ones. Without benchmark or cases it stands with 0 points.</summary>
    /// <param name="measure">The place of the measure among all by ID.</param>
    /// <param name="points">Its points.</param>
    /// <param name="reading">Which place it can fill.</param>
    public static QualityLine SelectedClaims(int measure, Points points, SelectedClaimsReading reading) => new()
    {
        Measure = measure,
        Achievement = new(MeasurePointsGround.Benchmark, 0, points, MeasurePointsAdjustment.None, points),
        Priority = PriorityOf(reading),
        CanCount = true,
        Disposition = QualityMeasureDisposition.NotAmongTheBest,
    };

    /// <summary>
    /// Whether CMS suppressed the selected claims measure, by the participant's result or by its data. § 414.1365(d)(3)(i)(B) has 0 points for a measure
    /// without benchmark or cases only; one that is suppressed leaves both sums as everywhere, § 414.1380(b)(1)(vii)(A).
    /// </summary>
    /// <param name="measure">The place of the measure among all by ID.</param>
    /// <param name="result">The index of its result; −1 without one.</param>
    /// <param name="lines">The lines.</param>
    public static bool IsSuppressed(int measure, int result, in QualityLines lines) =>
        result >= 0 ? lines.Claims[result].Disposition == AdministrativeClaimsDisposition.Suppressed : lines.Facts.Claims(measure).IsSuppressed;

    /// <summary>The place that the selected claims measure can fill.</summary>
    public static MeasurePriority PriorityOf(SelectedClaimsReading reading) =>
        reading == SelectedClaimsReading.FillsTheOutcomePlace ? MeasurePriority.Outcome : MeasurePriority.None;

    /// <summary>What becomes of the result of the selected claims measure.</summary>
    public static AdministrativeClaimsDisposition DispositionOf(in ClaimsLine claim, bool counted) =>
        !counted ? AdministrativeClaimsDisposition.NotAmongTheBest
        : claim.IsScored ? AdministrativeClaimsDisposition.CountsAsRequiredMeasure
        : AdministrativeClaimsDisposition.SelectedButNotScorable;

    /// <summary>Whether a small practice reported every claims measure of an MVP that has fewer than the required number, § 414.1365(c)(1)(i).</summary>
    public static bool EveryClaimsMeasureReported(ResolvedMvp mvp, ReadOnlySpan<QualityLine> lines, bool smallPractice, MvpQualityRules rules)
    {
        if (!smallPractice || lines.IsEmpty || (rules.EveryClaimsMeasure == EveryClaimsMeasureReading.Alone && HasOtherSubmission(mvp, lines)))
        {
            return false;
        }

        foreach (int measure in mvp.PartBClaims)
        {
            if (!IsReportedThroughClaims(measure, lines))
            {
                return false;
            }
        }

        return mvp.PartBClaims.Length > 0 && mvp.PartBClaims.Length < rules.Category.RequiredMeasures.Measures.Value;
    }

    private static bool HasOtherSubmission(ResolvedMvp mvp, ReadOnlySpan<QualityLine> lines)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            bool submitted = line.Achievement.Ground != MeasurePointsGround.NoEligibleCases;
            if (submitted && line.CollectionType != CollectionType.PartBClaims && mvp.HasQuality(line.Measure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReportedThroughClaims(int measure, ReadOnlySpan<QualityLine> lines)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            if (line.CollectionType == CollectionType.PartBClaims && line.Measure == measure)
            {
                return true;
            }
        }

        return false;
    }
}
