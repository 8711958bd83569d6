using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Submitted quality measures that earned less than they could.</summary>
internal static class QualityShortfalls
{
    private const int MostTests = 4;
    private static readonly Citation General = Citation.Cfr("414.1380(b)(1)(i)");
    private static readonly Citation Set = Citation.Cfr("414.1335(a)");
    private static readonly Citation Suppression = Citation.Cfr("414.1380(b)(1)(vii)(A)");
    private static readonly Citation LackOfBenchmark = Citation.Cfr("414.1380(b)(1)(i)(A)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        for (int i = 0; i < card.Quality.Measures.Length; i++)
        {
            bool submitted = card.Quality.Measures[i].SubmissionIndex >= 0;
            if ((submitted ? Of(card, i, Rescoring.MeasureRules(card)) : OfSurvey(card.Quality.Measures[i], i)) is { } shortfall)
            {
                found.Add(shortfall);
            }
        }
    }

    // The summary survey measures behind a survey that counts with a result have findings of their own.
    private static Shortfall? OfSurvey(in QualityMeasureScore line, int index) =>
        line.Achievement.Ground == MeasurePointsGround.Stated ? null
        : line.Disposition == QualityMeasureDisposition.NotPartOfTheSet ? Finding(line, index, ShortfallReason.NotPartOfTheSet, Set)
        : line.Achievement.Ground == MeasurePointsGround.BelowCaseMinimum ? Finding(line, index, ShortfallReason.BelowCaseMinimum, LackOfBenchmark)
        : line.IsCounted ? null
        : line.Achievement.Ground == MeasurePointsGround.Benchmark ? Finding(line, index, ShortfallReason.NotAmongTheBest, General) with { Actual = line.Points.ToDecimal() }
        : line.Achievement.Ground == MeasurePointsGround.Suppressed ? Finding(line, index, ShortfallReason.Suppressed, Suppression)
        : Finding(line, index, ShortfallReason.NoBenchmark, LackOfBenchmark);

    private static Shortfall? Of(Scorecard card, int index, MeasurePointsRules rules)
    {
        QualityMeasureScore line = card.Quality.Measures[index];
        return line.Disposition == QualityMeasureDisposition.NotPartOfTheSet ? Finding(line, index, ShortfallReason.NotPartOfTheSet, Set) : line.Achievement.Ground switch
        {
            MeasurePointsGround.NoEligibleCases => Finding(line, index, ShortfallReason.NoEligibleCases, LackOfBenchmark),
            MeasurePointsGround.Suppressed => Finding(line, index, ShortfallReason.Suppressed, Suppression),
            MeasurePointsGround.IncompleteData => WithChanges(card, Finding(line, index, ShortfallReason.IncompleteData, CompletenessOf(line, rules)) with { Actual = line.DataCompleteness.Value, Needed = line.DataCompletenessNeeded.Value }),
            MeasurePointsGround.NoBenchmark => Finding(line, index, ShortfallReason.NoBenchmark, LackOfBenchmark),
            MeasurePointsGround.BelowCaseMinimum => WithChanges(card, Finding(line, index, ShortfallReason.BelowCaseMinimum, rules.CaseMinimum.Cases.Citation) with { Actual = line.Cases, Needed = line.CasesNeeded }),
            MeasurePointsGround.NoPerformanceRate => Finding(line, index, ShortfallReason.NoPerformanceRate, LackOfBenchmark),
            _ => Compared(card, line, index, rules),
        };
    }

    // Compared with its benchmark: another measure counts instead, or a higher decile earns more.
    private static Shortfall? Compared(Scorecard card, in QualityMeasureScore line, int index, MeasurePointsRules rules)
    {
        if (!line.IsCounted)
        {
            ShortfallReason reason = line.Disposition == QualityMeasureDisposition.OtherCollectionTypeCounts ? ShortfallReason.OtherCollectionTypeCounts : ShortfallReason.NotAmongTheBest;
            Shortfall outranked = Finding(line, index, reason, General) with { Actual = line.Points.ToDecimal() };
            return UntilItCounts(card, index) is var (changes, changed) ? outranked.With(card, changes, Rescoring.Changed(card, changes), changed) with { Needed = changed.Quality.Measures[index].Points.ToDecimal() } : outranked;
        }

        QualityBenchmark benchmark = line.Benchmark!;
        Points? cap = SevenPointCap.Of(line.Measure, benchmark, rules.SevenPointCap);
        if (NextDecile.BoundOf(benchmark.Bounds, line.Achievement.Decile, line.Points, cap, rules.DecilePoints) is { } bound)
        {
            decimal rate = line.PerformanceRate!.Value.ToDecimal();
            return (Finding(line, index, ShortfallReason.BelowNextDecile, General) with { Actual = rate, Needed = bound.ToDecimal() })
                .With(card, [new(ChangedFact.QualityRate, line.Measure.Id, index, rate, bound.ToDecimal())])
                .WithRise(card, benchmark.Bounds, rules.DecilePoints, other => other.Quality.Measures[index].Points);
        }

        return cap is { } most && line.Points == most && most < Points.Of(DecilePoints.HighestDecile)
            ? Finding(line, index, ShortfallReason.SevenPointCap, rules.SevenPointCap!.Cap.Citation) with { Actual = line.Achievement.BenchmarkPoints.ToDecimal(), Needed = most.ToDecimal() }
            : null;
    }

    private static Shortfall WithChanges(Scorecard card, Shortfall shortfall) =>
        UntilItCounts(card, shortfall.Index) is var (changes, changed) ? shortfall.With(card, changes, Rescoring.Changed(card, changes), changed) : shortfall;

    // Passes one test after the other, scoring again after each, until the measure counts by its benchmark or counts with more points.
    private static (ImmutableArray<SmallestChange> Changes, Scorecard Changed)? UntilItCounts(Scorecard card, int index)
    {
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        Scorecard changed = card;
        for (int test = 0; test < MostTests; test++)
        {
            QualityMeasureScore line = changed.Quality.Measures[index];
            if (line.IsCounted && (line.Achievement.Ground == MeasurePointsGround.Benchmark || line.Points > card.Quality.Measures[index].Points))
            {
                return changes.Count > 0 ? (changes.ToImmutable(), changed) : null;
            }

            if (Next(changed, line, index) is not var (change, next))
            {
                return null;
            }

            changes.Add(change);
            changed = next;
        }

        return null;
    }

    private static (SmallestChange Change, Scorecard Changed)? Next(Scorecard card, in QualityMeasureScore line, int index) => line.Achievement.Ground switch
    {
        MeasurePointsGround.IncompleteData => Changed(card, new(ChangedFact.QualityDataCompleteness, line.Measure.Id, index, line.DataCompleteness.Value, line.DataCompletenessNeeded.Value)),
        MeasurePointsGround.BelowCaseMinimum when line.PerformanceRate is not null => Changed(card, new(ChangedFact.QualityCases, line.Measure.Id, index, line.Cases, line.CasesNeeded)),
        MeasurePointsGround.Benchmark when line.Disposition is QualityMeasureDisposition.NotAmongTheBest or QualityMeasureDisposition.OtherCollectionTypeCounts => RankedQuality.ToCount(card, line, index),
        _ => null,
    };

    private static (SmallestChange Change, Scorecard Changed) Changed(Scorecard card, SmallestChange change) => (change, Rescoring.Of(card, change));

    private static Citation CompletenessOf(in QualityMeasureScore line, MeasurePointsRules rules) =>
        (line.CollectionType == CollectionType.CmsWebInterface ? rules.DataCompleteness.WebInterfaceMinimumPercent : rules.DataCompleteness.MinimumPercent).Citation;

    private static Shortfall Finding(in QualityMeasureScore line, int index, ShortfallReason reason, Citation citation) => new()
    {
        Subject = ShortfallSubject.QualityMeasure,
        Category = PerformanceCategory.Quality,
        Id = line.Measure.Id,
        Index = index,
        Reason = reason,
        Citation = citation,
    };
}
