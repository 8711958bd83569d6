using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Cost measures, and the improvement of cost, that earned less than they could.</summary>
internal static class CostShortfalls
{
    private static readonly Citation General = Citation.Cfr("414.1380(b)(2)");
    private static readonly Citation Exclusion = Citation.Cfr("414.1380(b)(2)(v)");
    private static readonly Citation CaseMinimums = Citation.Cfr("414.1350(c)");
    private static readonly Citation MvpMeasures = Citation.Cfr("414.1365(d)(3)(ii)");
    private static readonly Citation Improvement = Citation.Cfr("414.1380(b)(2)(iv)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        for (int i = 0; i < card.Cost.Measures.Length; i++)
        {
            if (Of(card, card.Cost.Measures[i], i) is { } shortfall)
            {
                found.Add(shortfall);
            }
        }

        if (OfImprovement(card) is { } improvement)
        {
            found.Add(improvement);
        }
    }

    private static Shortfall? Of(Scorecard card, in CostMeasureScore line, int index) => line.Disposition switch
    {
        CostMeasureDisposition.Scored => HigherDecile(card, line, index),
        CostMeasureDisposition.BelowCaseMinimum => (Finding(line, index, ShortfallReason.BelowCaseMinimum, CaseMinimums) with { Actual = line.Result.Cases, Needed = line.CaseMinimum })
            .With(card, [new(ChangedFact.CostCases, line.Measure.Id, index, line.Result.Cases, line.CaseMinimum)]),
        CostMeasureDisposition.NoBenchmark => Finding(line, index, ShortfallReason.NoBenchmark, General),
        CostMeasureDisposition.Suppressed => Finding(line, index, ShortfallReason.Suppressed, Exclusion),
        CostMeasureDisposition.Informational => Finding(line, index, ShortfallReason.Informational, General),
        CostMeasureDisposition.GroupsOnly => Finding(line, index, ShortfallReason.GroupsOnly, CaseMinimums),
        CostMeasureDisposition.CategoryNotScored => Finding(line, index, ShortfallReason.CategoryNotScored, General),
        CostMeasureDisposition.NotInMvp => Finding(line, index, ShortfallReason.NotPartOfTheSet, MvpMeasures),
        _ => throw new InvalidOperationException($"No test is known for {line.Disposition}."),
    };

    private static Shortfall? HigherDecile(Scorecard card, in CostMeasureScore line, int index)
    {
        decimal cost = line.Result.Cost.ToDecimal();
        DecilePointsRules rules = card.Law.Cost.DecilePoints;
        DecileBounds bounds = line.Benchmark!.Bounds.Measured;
        if (NextDecile.BoundOf(bounds, line.Decile, line.Points, null, rules) is not { } bound)
        {
            return null;
        }

        return (Finding(line, index, ShortfallReason.BelowNextDecile, General) with { Actual = cost, Needed = bound.ToDecimal() })
            .With(card, [new(ChangedFact.Cost, line.Measure.Id, index, cost, bound.ToDecimal())])
            .WithRise(card, bounds, rules, other => other.Cost.Measures[index].Points);
    }

    private static Shortfall? OfImprovement(Scorecard card) => card.Cost.Improvement.Reason switch
    {
        CostImprovementReason.PriorYearNotScored or CostImprovementReason.AnotherIdentifier or CostImprovementReason.PriorScoreZero => OfImprovement(ShortfallReason.NoPriorResult),
        CostImprovementReason.NotBetter => NotBetter(card),
        _ => null,
    };

    // The nearest sum of points whose percent is above that of the year before.
    private static Shortfall NotBetter(Scorecard card)
    {
        CostScore cost = card.Cost;
        decimal prior = cost.Improvement.Prior!.Value;
        Points nearest = Points.FromTenThousandths((long)(prior * cost.AvailablePoints.TenThousandths / 100m) + 1);
        Shortfall shortfall = OfImprovement(ShortfallReason.NotBetterThanPriorYear) with { Actual = cost.AchievementPercent!.Value.Value, Needed = prior };
        return nearest > cost.AvailablePoints
            ? shortfall
            : shortfall with { Changes = [new(ChangedFact.CostAchievementPoints, null, -1, cost.AchievementPoints.ToDecimal(), nearest.ToDecimal())] };
    }

    private static Shortfall OfImprovement(ShortfallReason reason) => new()
    {
        Subject = ShortfallSubject.CostImprovement,
        Category = PerformanceCategory.Cost,
        Reason = reason,
        Citation = Improvement,
    };

    private static Shortfall Finding(in CostMeasureScore line, int index, ShortfallReason reason, Citation citation) => new()
    {
        Subject = ShortfallSubject.CostMeasure,
        Category = PerformanceCategory.Cost,
        Id = line.Measure.Id,
        Index = index,
        Reason = reason,
        Citation = citation,
    };
}
