using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>PY2017–2018: measures of the performance score, registries and bonuses that were not reported and would have earned points.</summary>
internal static class OlderInteroperabilityShortfalls
{
    private const string Edition = "2015 Edition";

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card, PromotingInteroperabilityMethod.BaseAndPerformance method)
    {
        foreach (Cited<PerformanceScoreMeasures> row in method.PerformanceMeasures)
        {
            foreach (string measureId in row.Value.MeasureIds)
            {
                Add(found, card, ShortfallSubject.PromotingInteroperabilityMeasure, ShortfallReason.NotReported, measureId, row.Citation);
            }
        }

        foreach (Cited<RegistryMeasure> row in method.RegistryMeasures)
        {
            Add(found, card, ShortfallSubject.PromotingInteroperabilityMeasure, ShortfallReason.NotReported, row.Value.MeasureId, row.Citation);
        }

        foreach (Cited<BonusMeasures> row in method.Bonuses)
        {
            Add(found, card, ShortfallSubject.PromotingInteroperabilityBonus, ShortfallReason.BonusNotReported, row.Value.MeasureIds[0], row.Citation);
        }

        AddEdition(found, card, method);
    }

    // Only what adds to the score lacks anything: the form with more points counts, and a registry counts once.
    private static void Add(ImmutableArray<Shortfall>.Builder found, Scorecard card, ShortfallSubject subject, ShortfallReason reason, string measureId, Citation citation)
    {
        ImmutableArray<SmallestChange> changes = card.PromotingInteroperability.Measures.Any(line => line.MeasureId == measureId && line.Points > Points.Zero)
            ? []
            : MissingElements.Report(card, measureId, needsEngagementLevel: false);
        if (!changes.IsEmpty && Rescoring.Of(card, Rescoring.Changed(card, changes)).PromotingInteroperability.Total > card.PromotingInteroperability.Total)
        {
            found.Add(Finding(subject, reason, measureId, citation).With(card, changes));
        }
    }

    private static void AddEdition(ImmutableArray<Shortfall>.Builder found, Scorecard card, PromotingInteroperabilityMethod.BaseAndPerformance method)
    {
        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        Points others = Points.Zero;
        foreach (PromotingInteroperabilityMeasureScore line in score.Measures)
        {
            others += line.Disposition == PromotingInteroperabilityDisposition.Bonus ? line.Points : Points.Zero;
        }

        if (method.CertificationBonus is { } bonus && score.BonusPoints == others)
        {
            SmallestChange change = new(ChangedFact.CertificationId, null, score.SubmissionIndex, 0m, 1m);
            bool gains = Rescoring.Of(card, change).PromotingInteroperability.Total > score.Total;
            found.Add(Finding(ShortfallSubject.PromotingInteroperabilityBonus, ShortfallReason.NotThe2015EditionAlone, Edition, bonus.Citation).With(card, gains ? [change] : []));
        }
    }

    private static Shortfall Finding(ShortfallSubject subject, ShortfallReason reason, string id, Citation citation) => new()
    {
        Subject = subject,
        Category = PerformanceCategory.PromotingInteroperability,
        Id = id,
        Reason = reason,
        Citation = citation,
    };
}
