using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Why a participant is not scored by facility, or why the facility earned no more.</summary>
internal static class FacilityBasedShortfalls
{
    private static readonly Citation General = Citation.Cfr("414.1380(e)");
    private static readonly Citation Determination = Citation.Cfr("414.1380(e)(2)");
    private static readonly Citation Groups = Citation.Cfr("414.1380(e)(4)");
    private static readonly Citation Percentiles = Citation.Cfr("414.1380(e)(6)(iv)");
    private static readonly Citation Choice = Citation.Cfr("414.1380(e)(6)(vi)");

    public static Shortfall? Of(FacilityBasedScorecard card) => card.Status switch
    {
        FacilityBasedStatus.FacilityBased => Compared(card, card.Facility!),
        FacilityBasedStatus.GroupSubmittedNothing => WithActivity(card, Finding(ShortfallReason.GroupSubmittedNothing, Groups)),
        FacilityBasedStatus.NoFacilityScore => Finding(ShortfallReason.NoFacilityScore, Determination),
        FacilityBasedStatus.OptionNotCovered or FacilityBasedStatus.ReportingOptionNotCovered => Finding(ShortfallReason.NotOffered, Determination),
        FacilityBasedStatus.YearNotCovered => Finding(ShortfallReason.NoFacilityBasedMeasurement, General),
        FacilityBasedStatus.NotAvailableInYear => Finding(ShortfallReason.NoFacilityBasedMeasurement, card.Submission.Law.FacilityBased!.IsAvailable.Citation),
        _ => Finding(ShortfallReason.NotDeterminedFacilityBased, Determination),
    };

    private static Shortfall? Compared(FacilityBasedScorecard card, FacilityBasedResult facility)
    {
        if (!facility.Choice.IsFacilityBased)
        {
            return WithFacilityScore(card, Finding(ShortfallReason.LowerThanOwnSubmission, Choice) with { Actual = facility.Choice.FacilityBased, Needed = facility.Choice.Other }, higher => higher.Facility!.Choice.IsFacilityBased);
        }

        Shortfall next = WithFacilityScore(card, Finding(ShortfallReason.BelowNextPercentile, Percentiles) with { Actual = facility.Score.TotalPerformanceScore }, higher => higher.Facility!.FinalScoreCalculation.Sum > facility.FinalScoreCalculation.Sum);
        return next.Changes.IsEmpty ? null : next with { Needed = next.Changes[0].To };
    }

    // The score changes where a percentile begins, and nowhere else.
    private static Shortfall WithFacilityScore(FacilityBasedScorecard card, Shortfall finding, Func<FacilityBasedScorecard, bool> passes)
    {
        decimal score = card.Facility!.Score.TotalPerformanceScore;
        foreach (FacilityPercentile row in card.Percentiles.Rows)
        {
            if (row.FromTotalPerformanceScore > score && FacilityBasedScorer.Score(card.Submission, row.FromTotalPerformanceScore, card.Percentiles) is var higher && passes(higher))
            {
                return finding with
                {
                    Changes = [new(ChangedFact.TotalPerformanceScore, null, -1, score, row.FromTotalPerformanceScore)],
                    Gain = higher.FinalScore - card.FinalScore,
                };
            }
        }

        return finding;
    }

    // An activity is the least that a group can submit.
    private static Shortfall WithActivity(FacilityBasedScorecard card, Shortfall finding)
    {
        Shortfall changed = finding.With(card.Submission, FurtherActivities.Smallest(card.Submission));
        if (changed.ChangedRequest is not { } request)
        {
            return finding;
        }

        FacilityBasedScorecard after = FacilityBasedScorer.Score(Rescoring.Of(card.Submission, request), card.TotalPerformanceScore, card.Percentiles);
        return after.Status == FacilityBasedStatus.FacilityBased ? changed with { Gain = after.FinalScore - card.FinalScore } : finding;
    }

    private static Shortfall Finding(ShortfallReason reason, Citation citation) => new() { Subject = ShortfallSubject.FacilityBased, Reason = reason, Citation = citation };
}
