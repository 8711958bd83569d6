using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Outcome and other high priority measures beyond the required one that earned no bonus, PY2017 to PY2021.</summary>
internal static class HighPriorityBonusShortfalls
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1380(b)(1)(v)(A)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        if (card.QualityRules.HighPriorityBonus is not { } rules)
        {
            return;
        }

        BonusLimit.AddWithMeasures(
            found,
            card,
            ShortfallSubject.HighPriorityBonus,
            card.Quality.HighPriorityBonus,
            line => line.HighPriorityBonus,
            rules.MaximumPercentOfAvailablePoints,
            (line, index) => Of(card, line, index, rules));
    }

    // The measure in the place for an outcome measure earns none, and each measure earns once: neither lacks anything.
    private static Shortfall? Of(Scorecard card, in QualityMeasureScore line, int index, HighPriorityBonusRules rules)
    {
        string id = line.Measure.Id;
        bool isHighPriority = line.Measure.IsHighPriority || line.Measure.IsOutcome;
        if (!isHighPriority || card.Quality.Measures.Any(other => other.Measure.Id == id && (other.HighPriorityBonus > Points.Zero || FillsThePlace(other))))
        {
            return null;
        }

        Shortfall finding = new()
        {
            Subject = ShortfallSubject.HighPriorityBonus,
            Category = PerformanceCategory.Quality,
            Id = id,
            Index = index,
            Reason = ShortfallReason.CollectionTypeEarnsNoBonus,
            Citation = Paragraph,
        };
        if (BonusTests.FirstFailed(line, finding) is { } failed)
        {
            return failed.With(card, UntilEarned(card, index, rules));
        }

        return line.CollectionType == CollectionType.CmsWebInterface && !rules.WebInterfaceEarns.Value ? finding
            : Rate(line, index, rules) is { } rate ? (finding with { Reason = ShortfallReason.RateEarnsNoBonus, Actual = rate.From, Needed = rate.To }).With(card, UntilEarned(card, index, rules))
            : null;
    }

    private static ImmutableArray<SmallestChange> UntilEarned(Scorecard card, int index, HighPriorityBonusRules rules) =>
        BonusTests.UntilMoreIsEarned(card, index, quality => quality.HighPriorityBonus, changed => Rate(changed, index, rules));

    private static bool FillsThePlace(in QualityMeasureScore line) =>
        line.MeetsOutcomeRequirement || line.FillsTheOutcomePlace;

    // The nearest rate that is better than the worst, or above 0.
    private static SmallestChange? Rate(in QualityMeasureScore line, int index, HighPriorityBonusRules rules)
    {
        if (line.PerformanceRate is not { } rate || line.CollectionType == CollectionType.CahpsSurvey)
        {
            return null;
        }

        SmallestChange change = new(ChangedFact.QualityRate, line.Measure.Id, index, rate.ToDecimal(), 0m);
        return line.Measure.IsInverse && rules.Rate == BonusRateReading.BetterThanTheWorst
            ? line.Measure.MetricType == QualityMetricType.NonProportion || rate < PerformanceRate.Hundred ? null : change with { To = 100m - change.Step }
            : rate > PerformanceRate.Zero ? null : change with { To = change.Step };
    }
}
