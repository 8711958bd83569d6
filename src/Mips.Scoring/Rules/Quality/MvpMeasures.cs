using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The submitted measures of an MVP and the outcomes-based claims measure among the required four, § 414.1365(c)(1).</summary>
internal static class MvpMeasures
{
    private const int SelectedClaims = -1;

    /// <summary>Takes measures that the MVP does not include out of the selection.</summary>
    public static void KeepMeasuresOf(Mvp mvp, Span<QualityMeasureScore> lines, Span<MeasureCandidate> candidates)
    {
        foreach (ref MeasureCandidate candidate in candidates)
        {
            if (!mvp.QualityMeasures.Contains(lines[candidate.Line].Measure.Id))
            {
                candidate.CanCount = false;
                candidate.Disposition = QualityMeasureDisposition.NotPartOfTheSet;
            }
        }
    }

    /// <summary>Puts the selected outcomes-based claims measure into its place by measure ID. Without benchmark or cases it stands with 0 points.</summary>
    public static Span<MeasureCandidate> AddSelectedClaims(MvpReporting registration, in QualityLines lines, int selected, SelectedClaimsReading reading, Span<MeasureCandidate> room)
    {
        int count = room.Length - 1;
        if (registration.SelectedOutcomesBasedClaimsMeasure is not { } measureId)
        {
            return room.Slice(0, count);
        }

        int at = count;
        while (at > 0 && string.CompareOrdinal(measureId, lines.Measures[room[at - 1].Line].Measure.Id) < 0)
        {
            room[at] = room[at - 1];
            at--;
        }

        room[at] = new MeasureCandidate
        {
            Line = SelectedClaims,
            Measure = int.MinValue,
            Points = selected >= 0 ? lines.Claims[selected].Points : Points.Zero,
            Priority = reading == SelectedClaimsReading.FillsTheOutcomePlace ? MeasurePriority.Outcome : MeasurePriority.None,
            CanCount = true,
        };
        return room;
    }

    /// <summary>Writes the dispositions back.</summary>
    /// <returns>Whether the selected claims measure fills the place for an outcome measure.</returns>
    public static bool Apply(ReadOnlySpan<MeasureCandidate> candidates, in QualityLines lines, int selected, out bool claimsCounted)
    {
        claimsCounted = false;
        bool fillsOutcomePlace = false;
        foreach (MeasureCandidate candidate in candidates)
        {
            if (candidate.Line != SelectedClaims)
            {
                lines.Measures[candidate.Line].Disposition = candidate.Disposition;
                continue;
            }

            claimsCounted = candidate.Disposition != QualityMeasureDisposition.NotAmongTheBest;
            fillsOutcomePlace = candidate.Disposition == QualityMeasureDisposition.CountedAsOutcomeMeasure;
            if (selected >= 0)
            {
                lines.Claims[selected] = lines.Claims[selected] with { Disposition = DispositionOf(lines.Claims[selected], claimsCounted) };
            }
        }

        return fillsOutcomePlace;
    }

    /// <summary>Whether a small practice reported every claims measure of an MVP that has fewer than the required number, § 414.1365(c)(1)(i).</summary>
    public static bool EveryClaimsMeasureReported(Mvp mvp, ReadOnlySpan<QualityMeasureScore> lines, bool smallPractice, ReferenceData data, MvpQualityRules rules)
    {
        if (!smallPractice || lines.IsEmpty || (rules.EveryClaimsMeasure == EveryClaimsMeasureReading.Alone && HasOtherSubmission(mvp, lines)))
        {
            return false;
        }

        int offered = 0;
        foreach (string measureId in mvp.QualityMeasures)
        {
            if (data.FindQualityMeasure(measureId) is { } measure && measure.CollectionTypes.Contains(CollectionType.PartBClaims))
            {
                offered++;
                if (!IsReportedThroughClaims(measureId, lines))
                {
                    return false;
                }
            }
        }

        return offered > 0 && offered < rules.Category.RequiredMeasures.Measures.Value;
    }

    private static bool HasOtherSubmission(Mvp mvp, ReadOnlySpan<QualityMeasureScore> lines)
    {
        foreach (ref readonly QualityMeasureScore line in lines)
        {
            bool submitted = line.Achievement.Ground != MeasurePointsGround.NoEligibleCases;
            if (submitted && line.CollectionType != CollectionType.PartBClaims && mvp.QualityMeasures.Contains(line.Measure.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReportedThroughClaims(string measureId, ReadOnlySpan<QualityMeasureScore> lines)
    {
        foreach (ref readonly QualityMeasureScore line in lines)
        {
            if (line.CollectionType == CollectionType.PartBClaims && string.Equals(line.Measure.Id, measureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static AdministrativeClaimsDisposition DispositionOf(in AdministrativeClaimsMeasureScore claim, bool counted) =>
        !counted ? AdministrativeClaimsDisposition.NotAmongTheBest
        : claim.IsScored ? AdministrativeClaimsDisposition.CountsAsRequiredMeasure
        : AdministrativeClaimsDisposition.SelectedButNotScorable;
}
