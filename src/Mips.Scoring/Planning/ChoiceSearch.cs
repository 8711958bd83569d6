using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>The choices of one participant: each pathway, with everything and without the categories that would be reweighted.</summary>
internal static class ChoiceSearch
{
    private static readonly PerformanceCategories[] Withholdable = [PerformanceCategories.Quality, PerformanceCategories.ImprovementActivities, PerformanceCategories.PromotingInteroperability];

    public static ImmutableArray<ReportingChoice> Of(ScoringRequest facts, ReferenceData data, ScoringOptions? options)
    {
        ProgramYear law = ScoringOptions.LawFor(facts, options);
        ImmutableArray<ReportingChoice>.Builder choices = ImmutableArray.CreateBuilder<ReportingChoice>();
        foreach (ScoringRequest pathway in Pathways.Of(facts, data, law))
        {
            if (Scorer.TryScore(pathway, data, out Scorecard? card, out _, options))
            {
                AddTo(choices, card, data, law);
            }
        }

        return [.. choices.GroupBy(static choice => (choice.Scorecard.Request.Mvp?.MvpId, choice.Scorecard.Request.App?.MeasureSet, choice.Withheld)).Select(BestRegistration)];
    }

    // What is selected at registration is part of the same way to take part.
    private static ReportingChoice BestRegistration(IEnumerable<ReportingChoice> same) => same.OrderByDescending(static choice => choice.FinalScore).First();

    private static void AddTo(ImmutableArray<ReportingChoice>.Builder choices, Scorecard everything, ReferenceData data, ProgramYear law)
    {
        PerformanceCategories restored = Restored(everything.Weights);
        List<(PerformanceCategories Withheld, Scorecard Card)> without = [];
        for (int set = 1; set < 1 << Withholdable.Length; set++)
        {
            PerformanceCategories withheld = (PerformanceCategories)Enumerable.Range(0, Withholdable.Length).Sum(i => ((set >> i) & 1) == 1 ? (int)Withholdable[i] : 0);
            if ((withheld & ~restored) == PerformanceCategories.None)
            {
                without.Add((withheld, Scorer.ScoreValid(Without(everything.Request, withheld), data, law)));
            }
        }

        (PerformanceCategories Withheld, Scorecard Card) best = without.OrderByDescending(static one => one.Card.FinalScore).FirstOrDefault();
        choices.Add(Choice(everything, PerformanceCategories.None, best.Card?.FinalScore > everything.FinalScore ? best.Withheld : PerformanceCategories.None));
        choices.AddRange(without.Select(static one => Choice(one.Card, one.Withheld, PerformanceCategories.None)));
    }

    private static PerformanceCategories Restored(in CategoryWeights weights) =>
        (weights.Quality.State == CategoryWeightState.RestoredBySubmission ? PerformanceCategories.Quality : PerformanceCategories.None)
        | (weights.ImprovementActivities.State == CategoryWeightState.RestoredBySubmission ? PerformanceCategories.ImprovementActivities : PerformanceCategories.None)
        | (weights.PromotingInteroperability.State == CategoryWeightState.RestoredBySubmission ? PerformanceCategories.PromotingInteroperability : PerformanceCategories.None);

    private static ScoringRequest Without(ScoringRequest request, PerformanceCategories withheld) => request with
    {
        Quality = withheld.HasFlag(PerformanceCategories.Quality) ? [] : request.Quality,
        CahpsSurvey = withheld.HasFlag(PerformanceCategories.Quality) ? null : request.CahpsSurvey,
        ImprovementActivities = withheld.HasFlag(PerformanceCategories.ImprovementActivities) ? [] : request.ImprovementActivities,
        PromotingInteroperability = withheld.HasFlag(PerformanceCategories.PromotingInteroperability) ? [] : request.PromotingInteroperability,
    };

    private static ReportingChoice Choice(Scorecard card, PerformanceCategories withheld, PerformanceCategories costsPoints) => new()
    {
        Scorecard = card,
        Withheld = withheld,
        CostsPoints = costsPoints,
        Requirements = [.. ChoiceRequirements.Of(card)],
    };
}
