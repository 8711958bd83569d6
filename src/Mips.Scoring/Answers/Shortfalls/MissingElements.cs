using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The answers that make a Promoting Interoperability submission meet its requirements, one for each missing element.</summary>
internal static class MissingElements
{
    /// <summary>All changes together; empty if the elements cannot be met by answers.</summary>
    public static ImmutableArray<SmallestChange> Changes(Scorecard card) => Fewest(card, [], card.PromotingInteroperability.SubmissionIndex);

    /// <summary>A submission where there is none, with everything that makes it count.</summary>
    public static ImmutableArray<SmallestChange> Submission(Scorecard card) =>
        Fewest(card, [new(ChangedFact.InteroperabilitySubmission, null, -1, 0m, 1m)], card.Request.PromotingInteroperability.Length);

    // One answer to an alternative of health information exchange can stand for both referral measures.
    private static ImmutableArray<SmallestChange> Fewest(Scorecard card, ImmutableArray<SmallestChange> first, int index)
    {
        ImmutableArray<SmallestChange> fewest = Changes(card, first, []);
        if (card.Law.PromotingInteroperability.Method is PromotingInteroperabilityMethod.RequiredMeasures method)
        {
            foreach (Cited<ScoredMeasure> row in method.Measures.Where(row => row.Value.Item is PromotingInteroperabilityItem.BidirectionalExchange or PromotingInteroperabilityItem.TrustedExchangeFramework))
            {
                ImmutableArray<SmallestChange> other = Changes(card, first, [new(ChangedFact.Answer, row.Value.MeasureId, index, 0m, 1m)]);
                fewest = !other.IsEmpty && (fewest.IsEmpty || other.Length < fewest.Length) ? other : fewest;
            }
        }

        return fewest;
    }

    private static ImmutableArray<SmallestChange> Changes(Scorecard card, ImmutableArray<SmallestChange> first, ImmutableArray<SmallestChange> tried)
    {
        List<SmallestChange> changes = [.. first, .. tried];
        Scorecard changed = Rescoring.Of(card, Rescoring.Changed(card, [.. changes]));
        int most = changed.PromotingInteroperability.Elements.Length * 2;
        for (int step = 0; step < most && !changed.PromotingInteroperability.MeetsRequirements; step++)
        {
            ImmutableArray<SmallestChange> next = Next(changed);
            if (next.IsEmpty)
            {
                return [];
            }

            changes.AddRange(next);
            changed = Rescoring.Of(card, Rescoring.Changed(card, [.. changes]));
        }

        return changed.PromotingInteroperability.MeetsRequirements ? WithoutNeedless(card, [.. changes], first.Length) : [];
    }

    // A later answer can make an earlier one needless, for example where it completes another option of health information exchange.
    private static ImmutableArray<SmallestChange> WithoutNeedless(Scorecard card, ImmutableArray<SmallestChange> changes, int first)
    {
        for (int i = changes.Length - 1; i >= first; i--)
        {
            ImmutableArray<SmallestChange> fewer = changes.RemoveAt(i);
            changes = Rescoring.Of(card, Rescoring.Changed(card, fewer)).PromotingInteroperability.MeetsRequirements ? fewer : changes;
        }

        return changes;
    }

    /// <summary>Reports one measure: yes, or one patient of the denominator, with a level of active engagement where one is needed.</summary>
    public static ImmutableArray<SmallestChange> Report(Scorecard card, string measureId, bool needsEngagementLevel)
    {
        PromotingInteroperabilitySubmission submission = card.PromotingInteroperability.Submission!;
        PromotingInteroperabilityMeasure? measure = card.Data.FindPromotingInteroperabilityMeasure(measureId);
        PromotingInteroperabilityMeasureSubmission? reported = Find(submission, measureId);
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        int index = card.PromotingInteroperability.SubmissionIndex;
        if (measure?.Metric == PromotingInteroperabilityMetric.Proportion)
        {
            changes.Add(new(ChangedFact.Numerator, measureId, index, reported?.Numerator ?? 0, 1m));
        }
        else if (reported?.Answer != true)
        {
            changes.Add(new(ChangedFact.Answer, measureId, index, 0m, 1m));
        }

        if (needsEngagementLevel && measure is { ActiveEngagementLevels: { IsEmpty: false } levels } && levels.All(level => Find(submission, level)?.Answer != true))
        {
            changes.Add(new(ChangedFact.Answer, levels[levels.Length - 1], index, 0m, 1m));
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<SmallestChange> Next(Scorecard card)
    {
        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        PromotingInteroperabilityElement element = score.Elements.First(one => !one.IsMet);
        return element.Kind switch
        {
            PromotingInteroperabilityElementKind.CertificationId => [new(ChangedFact.CertificationId, null, score.SubmissionIndex, 0m, 1m)],
            PromotingInteroperabilityElementKind.PerformancePeriod => [new(ChangedFact.PeriodDays, null, score.SubmissionIndex, score.PeriodDays, card.Law.PromotingInteroperability.MinimumContinuousDays.Value)],
            PromotingInteroperabilityElementKind.PublicHealth => PublicHealth(card),
            _ => Report(card, element.MeasureId!, needsEngagementLevel: false),
        };
    }

    // A measure that lacks only its level of active engagement comes first, then one that is neither reported nor excluded.
    private static ImmutableArray<SmallestChange> PublicHealth(Scorecard card)
    {
        if (card.Law.PromotingInteroperability.Method is not PromotingInteroperabilityMethod.RequiredMeasures method)
        {
            return [];
        }

        bool needsLevel = method.PublicHealth.NeedsEngagementLevel.Value;
        return method.PublicHealth.Measures
            .Where(row => !IsExcluded(card, row.Value.MeasureId))
            .Select(row => Report(card, row.Value.MeasureId, needsLevel))
            .Where(changes => !changes.IsEmpty)
            .OrderBy(changes => changes.Length)
            .FirstOrDefault() is { IsDefault: false } fewest ? fewest : [];
    }

    private static bool IsExcluded(Scorecard card, string measureId) =>
        card.Data.FindPromotingInteroperabilityMeasure(measureId)?.Exclusions.Any(exclusion => Find(card.PromotingInteroperability.Submission!, exclusion)?.Answer == true) == true;

    private static PromotingInteroperabilityMeasureSubmission? Find(PromotingInteroperabilitySubmission submission, string measureId) =>
        submission.Measures.FirstOrDefault(measure => string.Equals(measure.MeasureId, measureId, StringComparison.Ordinal));
}
