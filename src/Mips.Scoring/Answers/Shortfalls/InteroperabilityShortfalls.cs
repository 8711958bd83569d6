using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>What a Promoting Interoperability submission lacks: required elements, whole points, bonuses.</summary>
internal static class InteroperabilityShortfalls
{
    private static readonly Citation Requirements = Citation.Cfr("414.1375(b)");
    private static readonly Citation MeasurePoints = Citation.Cfr("414.1380(b)(4)(ii)(A)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        if (score.Submission is null)
        {
            return;
        }

        if (!score.MeetsRequirements)
        {
            ImmutableArray<PromotingInteroperabilityElement> elements = score.Elements;
            found.Add((Finding(ShortfallSubject.RequiredElements, null, -1, ShortfallReason.RequiredElementMissing, Requirements) with { Actual = elements.Count(element => element.IsMet), Needed = elements.Length })
                .With(card, MissingElements.Changes(card)));
            return;
        }

        if (score.Score < Percent.Hundred)
        {
            AddMeasures(found, card);
            AddBonuses(found, card);
        }
    }

    private static void AddMeasures(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        for (int i = 0; i < score.Measures.Length; i++)
        {
            PromotingInteroperabilityMeasureScore line = score.Measures[i];
            if (line.Disposition == PromotingInteroperabilityDisposition.Scored && line.Denominator > 0 && line.Points < line.MaximumPoints && NextNumerator(card, line, i) is { } next)
            {
                found.Add((Finding(ShortfallSubject.PromotingInteroperabilityMeasure, line.MeasureId, i, ShortfallReason.BelowNextPoint, MeasurePoints) with { Actual = line.Numerator, Needed = next.Change.To })
                    .With(card, next));
            }
        }
    }

    private static (SmallestChange Change, Scorecard Changed)? NextNumerator(Scorecard card, PromotingInteroperabilityMeasureScore line, int index) => NearestChange.Of(
        card,
        line.Numerator,
        line.Denominator,
        numerator => new(ChangedFact.Numerator, line.MeasureId, card.PromotingInteroperability.SubmissionIndex, line.Numerator, numerator),
        numerator => PromotingInteroperabilityMeasurePoints.Of((int)numerator, line.Denominator, line.MaximumPoints) > line.Points,
        changed => changed.PromotingInteroperability.Measures[index].Points > line.Points);

    private static void AddBonuses(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        if (card.Law.PromotingInteroperability.Method is PromotingInteroperabilityMethod.BaseAndPerformance older)
        {
            OlderInteroperabilityShortfalls.AddTo(found, card, older);
            return;
        }

        var method = (PromotingInteroperabilityMethod.RequiredMeasures)card.Law.PromotingInteroperability.Method;

        foreach (Cited<BonusMeasures> bonus in method.Bonuses)
        {
            bool earned = card.PromotingInteroperability.Measures.Any(line => line.Disposition == PromotingInteroperabilityDisposition.Bonus && bonus.Value.MeasureIds.Contains(line.MeasureId));
            if (!earned)
            {
                string measureId = bonus.Value.MeasureIds[0];
                found.Add(Finding(ShortfallSubject.PromotingInteroperabilityBonus, measureId, -1, ShortfallReason.BonusNotReported, bonus.Citation)
                    .With(card, MissingElements.Report(card, measureId, method.PublicHealth.NeedsEngagementLevel.Value)));
            }
        }
    }

    private static Shortfall Finding(ShortfallSubject subject, string? id, int index, ShortfallReason reason, Citation citation) => new()
    {
        Subject = subject,
        Category = PerformanceCategory.PromotingInteroperability,
        Id = id,
        Index = index,
        Reason = reason,
        Citation = citation,
    };
}
