using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Scores a changed request the way a scorecard was scored: same data, same law, same reporting option, clinicians of an APM Entity and placeholder benchmarks included.</summary>
internal static class Rescoring
{
    public static Scorecard Of(Scorecard card, ScoringRequest changed) => Of(card, changed, card.Data);

    public static Scorecard Of(Scorecard card, ScoringRequest changed, ReferenceData data) => card.ApmEntity is { } rollUp
        ? ApmEntityScorer.ScoreValid(changed, rollUp.Clinicians, data, card.Law)
        : Scorer.ScoreValid(changed, data, card.Law);

    public static Scorecard Of(Scorecard card, SmallestChange change) => Of(card, change.Apply(card.Request, card));

    public static ScoringRequest Changed(Scorecard card, ImmutableArray<SmallestChange> changes)
    {
        ScoringRequest request = card.Request;
        foreach (SmallestChange change in changes)
        {
            request = change.Apply(request, card);
        }

        return request;
    }

    /// <summary>The finding with its changes, and what they gain.</summary>
    public static Shortfall With(this Shortfall shortfall, Scorecard card, ImmutableArray<SmallestChange> changes)
    {
        if (changes.IsEmpty)
        {
            return shortfall;
        }

        ScoringRequest changed = Changed(card, changes);
        return shortfall.With(card, changes, changed, Of(card, changed));
    }

    /// <summary>The finding with its changes, and what they gain, where the changed request has been scored.</summary>
    public static Shortfall With(this Shortfall shortfall, Scorecard card, ImmutableArray<SmallestChange> changes, ScoringRequest changed, Scorecard scored) => shortfall with
    {
        Changes = changes,
        ChangedRequest = changed,
        Gain = scored.FinalScore - card.FinalScore,
        LeastGain = AssumedRates.Worst(changed, changes, card.Request) is { } worst ? Of(card, worst).FinalScore - card.FinalScore : null,
    };

    public static MeasurePointsRules MeasureRules(Scorecard card) => card.QualityRules.MeasurePoints;
}
