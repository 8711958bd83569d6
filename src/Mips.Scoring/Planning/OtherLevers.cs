using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Planning;

/// <summary>The figures of improvement activities and of Promoting Interoperability.</summary>
internal static class OtherLevers
{
    public static IEnumerable<Lever> Of(Scorecard card, Target target)
    {
        LeverSearch search = new(card, target);
        if (Activities(search) is { } activities)
        {
            yield return activities;
        }

        PromotingInteroperabilityScore score = card.PromotingInteroperability;
        foreach (PromotingInteroperabilityMeasureScore line in score.MeetsRequirements ? score.Measures : [])
        {
            if (line.Disposition == PromotingInteroperabilityDisposition.Scored && line.Denominator > line.Numerator)
            {
                yield return search.Of(LeverKind.InteroperabilityNumerator, new(ChangedFact.Numerator, line.MeasureId, score.SubmissionIndex, line.Numerator, line.Denominator));
            }
        }
    }

    private static Lever? Activities(LeverSearch search)
    {
        ImmutableArray<SmallestChange> further = FurtherActivities.HighestFirst(search.Card);
        if (further.IsEmpty)
        {
            return null;
        }

        Scorecard At(long number) => Rescoring.Of(search.Card, Rescoring.Changed(search.Card, further.RemoveRange((int)number, further.Length - (int)number)));
        Lever lever = search.Of(LeverKind.ImprovementActivities, null, -1, 0, [further.Length], 1m, At);
        return lever with { Examples = [.. further.Take((int)(lever.To ?? lever.Limit)).Select(static change => change.Id!)] };
    }
}
