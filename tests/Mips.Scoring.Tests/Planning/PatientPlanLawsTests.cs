using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>The cheapest plan against every plan with as many patients or fewer: measures around their case minimum and completeness, capped, inverse, more than count.</summary>
public sealed class PatientPlanLawsTests
{
    private const int Seed = 815;
    private const int MostPatients = 7;

    [Property]
    public Property The_cheapest_plan_has_as_many_patients_as_the_cheapest_of_all_plans() => Prop.ForAll(Arb.From(Gen.Choose(0, 1_000_000)), index =>
        Fewest(index) is not { } both || (both.Plan.Patients == both.Fewest && both.Plan.IsOptimal)
            ? true
            : throw new InvalidOperationException($"{index}: {both.Plan.Patients} ({both.Plan.AtLeast}), {both.Fewest} are enough"));

    [Fact]
    public void Most_generated_cases_have_a_plan_and_many_take_several_measures()
    {
        PatientPlan[] plans = [.. Enumerable.Range(0, 60).Select(Fewest).Where(both => both is not null).Select(both => both!.Value.Plan)];
        Assert.True(plans.Length > 15, $"{plans.Length}");
        Assert.True(plans.Count(plan => plan.Measures.Length > 1) > 5, $"{plans.Count(plan => plan.Measures.Length > 1)}");
    }

    private static (PatientPlan Plan, int Fewest)? Fewest(int index)
    {
        Dice dice = new(Seed, index);
        (ReferenceData data, ScoringRequest request, ImmutableArray<RemainingPatients> remaining) = Case(dice);
        Scorecard card = Scorer.Score(request, data);
        int[] some = Enumerable.Range(0, dice.Between(1, MostPatients)).Aggregate(new int[request.Quality.Length], (all, _) => Plus(all, dice.Between(0, all.Length - 1)));
        if (Exceeds(some, remaining))
        {
            return null;
        }

        Target target = new Target.FinalScore(Scorer.Score(With(request, some, remaining), data).FinalScore);
        if (target.IsReachedBy(card))
        {
            return null;
        }

        PatientPlan plan = Needed.For(card, target, remaining).CheapestPlan!;
        int fewest = Enumerable.Range(0, MostPatients + 1).First(patients => Allocations(request.Quality.Length, patients)
            .Any(allocation => !Exceeds(allocation, remaining) && target.IsReachedBy(Scorer.Score(With(request, allocation, remaining), data))));
        Assert.True(target.IsReachedBy(plan.After));
        return (plan, fewest);
    }

    private static int[] Plus(int[] patients, int at)
    {
        patients[at]++;
        return patients;
    }

    private static bool Exceeds(int[] patients, ImmutableArray<RemainingPatients> remaining) => remaining.Any(one => patients[int.Parse(one.MeasureId, System.Globalization.CultureInfo.InvariantCulture)] > one.Patients);

    private static IEnumerable<int[]> Allocations(int measures, int patients) => measures == 1
        ? [[patients]]
        : from first in Enumerable.Range(0, patients + 1)
          from others in Allocations(measures - 1, patients - first)
          select (int[])[first, .. others];

    // Written anew, not with the engine's own change: what further patients do to counts.
    private static ScoringRequest With(ScoringRequest request, int[] patients, ImmutableArray<RemainingPatients> remaining) => request with
    {
        Quality = [.. request.Quality.Select((row, i) =>
        {
            int further = remaining.Where(one => one.MeasureId == row.MeasureId).Select(one => (int?)one.Patients).SingleOrDefault() ?? patients[i];
            int good = patients[i];
            bool inverse = i % 3 == 2;
            MeasureCounts counts = row.Counts!;
            return row with
            {
                Counts = counts with
                {
                    PerformanceMet = counts.PerformanceMet + (inverse ? further - good : good),
                    PerformanceNotMet = counts.PerformanceNotMet + (inverse ? good : further - good),
                    EligiblePopulation = counts.EligiblePopulation + further,
                },
            };
        })],
    };

    private static (ReferenceData Data, ScoringRequest Request, ImmutableArray<RemainingPatients> Remaining) Case(Dice dice)
    {
        int year = dice.Pick(2022, 2024, 2025, 2026);
        int number = dice.Pick(2, 3, 3, 4, 5, 7);
        QualityMeasure[] measures = [.. Enumerable.Range(0, number).Select(i => QualityData.Measure(Id(i), i % 2 == 0 ? QualityMeasureType.Outcome : QualityMeasureType.Process, i == 1) with { IsInverse = i % 3 == 2 })];
        QualityBenchmark[] benchmarks = [.. measures.Select((measure, i) => QualityData.Benchmark(measure.Id, CollectionType.MipsCqm, Bounds(dice, i % 3 == 2), cap: dice.Chance(15)))];
        ReferenceData data = QualityData.Data(year, measures, benchmarks, []);
        ScoringRequest request = QualityData.Request(year, [.. measures.Select(measure => new QualityMeasureSubmission(measure.Id, CollectionType.MipsCqm) { Counts = Counts(dice) })]);
        return (data, dice.Chance(40) ? request.Small() : request, [.. measures.Where(_ => dice.Chance(20)).Select(measure => new RemainingPatients(measure.Id, CollectionType.MipsCqm, dice.Between(0, 4)))]);
    }

    private static string Id(int index) => index.ToString("000", System.Globalization.CultureInfo.InvariantCulture);

    private static DecileBounds Bounds(Dice dice, bool inverse)
    {
        decimal first = dice.Between(5, 40);
        decimal step = dice.Pick(3m, 5m, 6m);
        decimal[] bounds = [.. Enumerable.Range(0, 10).Select(i => first + (i * step))];
        return QualityData.Bounds(inverse ? [.. bounds.Reverse()] : bounds);
    }

    private static MeasureCounts Counts(Dice dice)
    {
        int least = dice.Chance(70) ? 10 : 0;
        int met = dice.Between(least, 14);
        int notMet = dice.Between(least, 14);
        int unreported = dice.Chance(25) ? dice.Between(1, 9) : 0;
        return new() { PerformanceMet = met, PerformanceNotMet = notMet, EligiblePopulation = Math.Max(1, met + notMet + unreported) };
    }
}
