using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>What holds for every lever of every generated scorecard of every year and reporting option.</summary>
public sealed class NeededLawsTests
{
    [Property]
    public Property A_lever_reaches_the_target_and_no_nearer_value_does() => ForAll((card, target, dice) =>
    {
        foreach (Lever lever in Needed.For(card, target).Levers)
        {
            Assert.Equal(lever.Reaches, target.IsReachedBy(lever.After));
            Assert.Equal(lever.To is null ? lever.Limit : lever.To, ValueOf(lever, lever.After));
            foreach (decimal nearer in Nearer(lever, dice))
            {
                Assert.False(target.IsReachedBy(At(card, lever, nearer)), $"{lever} is reached at {nearer} too");
            }
        }
    });

    [Property]
    public Property More_points_of_a_measure_begin_where_WhyNot_says() => ForAll((card, _, _) =>
    {
        foreach (Shortfall shortfall in WhyNot.Of(card).Where(one => one is { Subject: ShortfallSubject.QualityMeasure, Reason: ShortfallReason.BelowNextDecile }))
        {
            QualityMeasureScore line = card.Quality.Measures[shortfall.Index];
            Needed more = Needed.For(card, new Target.MorePoints(line.Measure.Id, line.CollectionType, line.Points));
            Lever rate = more.Levers.Single(lever => lever.Kind == LeverKind.QualityRate && lever.Index == shortfall.Index);
            decimal rises = shortfall.RisesFrom ?? shortfall.Needed!.Value;
            Assert.True(line.Benchmark!.Bounds.IsInverse ? rate.To >= rises : rate.To <= rises);
            Assert.True(shortfall.RisesFrom is null || rate.To == shortfall.RisesFrom, $"{rate} and {shortfall.RisesFrom}");
        }
    });

    // The figure of a lever in a scored request, and the request at another value, written anew.
    private static decimal ValueOf(Lever lever, Scorecard card) => lever.Kind switch
    {
        LeverKind.QualityRate => card.Quality.Measures[lever.Index].PerformanceRate!.Value.ToDecimal(),
        LeverKind.QualityCases => card.Quality.Measures[lever.Index].Cases,
        LeverKind.QualityCompleteness => card.Quality.Measures[lever.Index].DataCompleteness.Value,
        LeverKind.SurveyMeasureRate => card.Quality.SummarySurveyMeasures[lever.Index].PerformanceRate.ToDecimal(),
        LeverKind.AdministrativeClaimsRate => card.Quality.AdministrativeClaims[lever.Index].PerformanceRate.ToDecimal(),
        LeverKind.Cost => card.Cost.Measures[lever.Index].Result.Cost.ToDecimal(),
        LeverKind.InteroperabilityNumerator => card.Request.PromotingInteroperability[lever.Index].Measures.Single(measure => measure.MeasureId == lever.Id).Numerator!.Value,
        _ => lever.To ?? lever.Limit,
    };

    private static Scorecard At(Scorecard card, Lever lever, decimal value)
    {
        return Rescoring.Of(card, lever.Kind switch
        {
            LeverKind.QualityRate => Changed(ChangedFact.QualityRate),
            LeverKind.QualityCases => Changed(ChangedFact.QualityCases),
            LeverKind.QualityCompleteness => Changed(ChangedFact.QualityDataCompleteness),
            LeverKind.SurveyMeasureRate => Changed(ChangedFact.SurveyMeasureRate),
            LeverKind.AdministrativeClaimsRate => Changed(ChangedFact.AdministrativeClaimsRate),
            LeverKind.Cost => Changed(ChangedFact.Cost),
            LeverKind.InteroperabilityNumerator => Changed(ChangedFact.Numerator),
            LeverKind.ImprovementActivities => card.Request with { ImprovementActivities = [.. card.Request.ImprovementActivities, .. lever.Examples.Take((int)value).Select(id => new ImprovementActivitySubmission(id) { PercentOfGroup = 100m })] },
            _ => PatientSource.Of(card, []).Single(source => source.Index == lever.Index).With(card.Request, (int)value),
        });

        ScoringRequest Changed(ChangedFact fact) => Rescoring.Changed(card, [new(fact, lever.Id, lever.Index, lever.From, value)]);
    }

    private static IEnumerable<decimal> Nearer(Lever lever, Dice dice)
    {
        decimal end = lever.To ?? lever.Limit;
        decimal step = lever.Kind is LeverKind.QualityCases or LeverKind.QualityPatients or LeverKind.ImprovementActivities or LeverKind.InteroperabilityNumerator ? 1m : 0.000_001m;
        decimal way = Math.Sign(end - lever.From);
        for (int share = 0; share < 8; share++)
        {
            decimal steps = decimal.Truncate((end - lever.From) * way / step * dice.Between(0, 1_000) / 1_000m);
            yield return Math.Abs(steps * step) >= Math.Abs(end - lever.From) && lever.Reaches ? lever.From : lever.From + (way * steps * step);
        }

        if (end != lever.From)
        {
            yield return lever.Reaches ? end - (way * step) : end;
        }
    }

    private static Property ForAll(Action<Scorecard, Target, Dice> law) => Prop.ForAll(YearsAndIndexes.All, facts =>
    {
        Scorecard[] cards = [.. GeneratedScorecards.Of(facts.Year, facts.Index)];
        Scorecard card = cards[facts.Index % cards.Length];
        Dice dice = new(facts.Year, facts.Index);
        law(card, TargetFor(card, dice), dice);
        return true;
    });

    private static Target TargetFor(Scorecard card, Dice dice) => dice.Between(1, 5) switch
    {
        1 => new Target.FinalScore(Math.Min(100m, card.FinalScore + dice.Between(1, 15))),
        2 => new Target.CategoryScore(PerformanceCategory.Quality, new Percent(Math.Min(100m, (card.Quality.Score?.Value ?? 0m) + dice.Between(1, 20)))),
        3 => new Target.PaymentPercent(dice.Pick(-1m, 0m, 0.5m), 1m, 0m),
        4 => new Target.PaymentAmount(dice.Between(-1_000, 1_000), 100_000m, 0.7m, 0m),
        _ => card.Quality.Measures.FirstOrDefault(line => line.SubmissionIndex >= 0) is { Measure: not null } line
            ? new Target.Decile(line.Measure.Id, line.CollectionType, dice.Between(1, 10))
            : new Target.FinalScore(100m),
    };
}
