using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Why a submission does not fully participate, so that quality cannot improve: measures that are not complete, or no complete outcome measure.</summary>
internal static class ParticipationShortfalls
{
    /// <summary>The finding with complete and required measures, and the completeness that would be enough.</summary>
    public static Shortfall Of(Scorecard card, Shortfall finding)
    {
        bool isSet = card.ReportingOption == ReportingOption.ApmPerformancePathway || card.Request.Quality.Any(row => row.CollectionType == CollectionType.CmsWebInterface);
        return (isSet ? finding : OfChoice(card, finding)).With(card, UntilComplete(card));
    }

    // Where measures are chosen, so many have to be complete, and an outcome measure among them.
    private static Shortfall OfChoice(Scorecard card, Shortfall finding)
    {
        int required = card.Quality.RequiredMeasures.ToReport;
        int complete = CompleteMeasures(card.Quality) + (card.Request.Mvp?.SelectedOutcomesBasedClaimsMeasure is null ? 0 : 1);
        return complete < required ? finding with { Actual = complete, Needed = required }
            : card.QualityRules.Improvement?.FullParticipation == FullParticipationReading.RequiredMeasuresComplete ? finding with { Reason = ShortfallReason.NoCompleteOutcomeMeasure }
            : finding;
    }

    private static int CompleteMeasures(QualityScore quality) => quality.Measures
        .Where(line => line.Disposition is not (QualityMeasureDisposition.NotPartOfTheSet or QualityMeasureDisposition.NoEligibleCases) && line.IsComplete)
        .Select(line => line.Measure.Id)
        .Distinct(StringComparer.Ordinal)
        .Count();

    // Completes one measure after the other, then takes back what was not needed.
    private static ImmutableArray<SmallestChange> UntilComplete(Scorecard card)
    {
        ImmutableArray<SmallestChange> changes = [];
        for (int i = 0; i < card.Quality.Measures.Length && !Participates(card, changes); i++)
        {
            QualityMeasureScore line = card.Quality.Measures[i];
            if (line.SubmissionIndex >= 0 && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet && !line.IsComplete)
            {
                changes = changes.Add(new(ChangedFact.QualityDataCompleteness, line.Measure.Id, i, line.DataCompleteness.Value, line.DataCompletenessNeeded.Value));
            }
        }

        return Participates(card, changes) ? WithoutNeedless(card, changes) : [];
    }

    private static ImmutableArray<SmallestChange> WithoutNeedless(Scorecard card, ImmutableArray<SmallestChange> changes)
    {
        for (int i = changes.Length - 1; i >= 0; i--)
        {
            ImmutableArray<SmallestChange> fewer = changes.RemoveAt(i);
            changes = Participates(card, fewer) ? fewer : changes;
        }

        return changes;
    }

    private static bool Participates(Scorecard card, ImmutableArray<SmallestChange> changes) =>
        Rescoring.Of(card, Rescoring.Changed(card, changes)).Quality.Improvement.Reason == QualityImprovementReason.Calculated;
}
