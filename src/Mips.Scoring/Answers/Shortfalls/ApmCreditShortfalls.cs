using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The improvement activities credit that a participant in an APM, or in the APM Performance Pathway, did not receive.</summary>
internal static class ApmCreditShortfalls
{
    private static readonly Citation Circumstances = Citation.Cfr("414.1380(c)(2)(iv)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        ImprovementActivitiesRules rules = card.Law.ImprovementActivities;
        ImprovementActivitiesScore score = card.ImprovementActivities;
        if (card.ReportingOption == ReportingOption.ApmPerformancePathway)
        {
            if (score.Basis != ImprovementActivitiesBasis.AppCredit && rules.AppCredit is { } app && score.Score < new Percent(app.Value))
            {
                found.Add(Finding(ShortfallReason.NoActivityOrOtherData, app.Citation));
            }
        }
        else if (score.Score < new Percent(rules.ApmCredit.Value) && OfApm(card) is { } shortfall)
        {
            found.Add(shortfall);
        }
    }

    private static Shortfall? OfApm(Scorecard card) => card.ImprovementActivities.ApmCredit switch
    {
        ApmCreditOutcome.NothingSubmitted => Finding(ShortfallReason.NoActivityOrOtherData, card.Law.ImprovementActivities.ApmCredit.Citation).With(card, FurtherActivities.Smallest(card)),
        ApmCreditOutcome.WithheldUnderCircumstances => Finding(ShortfallReason.WithheldUnderCircumstances, Circumstances),
        _ => null,
    };

    private static Shortfall Finding(ShortfallReason reason, Citation citation) => new()
    {
        Subject = ShortfallSubject.ApmCredit,
        Category = PerformanceCategory.ImprovementActivities,
        Reason = reason,
        Citation = citation,
    };
}
