using Mips.Scoring.Numbers;
using System.Numerics;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class OutlookTests
{
    private static readonly ReferenceData Data = QualityData.Data(
        2026,
        [QualityData.Measure("001", QualityMeasureType.Outcome), QualityData.Measure("002"), QualityData.Measure("003") with { IsInverse = true }],
        [QualityData.Benchmark("003", CollectionType.MipsCqm, QualityData.Bounds(90, 80, 70, 60, 50, 40, 30, 20, 10, 0))],
        []);

    private static readonly ScoringRequest Request = QualityData.Request(2026, Row("001", 12, 20), Row("002", 9, 22), Row("003", 5, 25));

    // Every outcome of 5 × 4 patients with its exact weight, against 100,000 draws: within four standard errors.
    [Theory]
    [InlineData(1_600)]
    [InlineData(1_650)]
    [InlineData(1_700)]
    public void A_probability_is_that_of_the_exhaustive_enumeration(int hundredths)
    {
        Target target = new Target.FinalScore(hundredths / 100m);
        (BigInteger reached, BigInteger all) = (BigInteger.Zero, BigInteger.Zero);
        for (int first = 0; first <= 5; first++)
        {
            for (int second = 0; second <= 4; second++)
            {
                BigInteger weight = Weight(12, 8, 5, first) * Weight(9, 13, 4, second);
                ScoringRequest outcome = Request with { Quality = [Row("001", 12 + first, 25), Row("002", 9 + second, 26), Request.Quality[2]] };
                all += weight;
                reached += target.IsReachedBy(Scorer.Score(outcome, Data)) ? weight : BigInteger.Zero;
            }
        }

        Outlook outlook = Outlook.Of(Request, Data, target, [Patients("001", 5), Patients("002", 4)], draws: 100_000);
        Assert.InRange(reached * 100 / all, 5, 95);
        decimal exact = (decimal)(reached * 1_000_000_000_000 / all) / 1_000_000_000_000m;
        Assert.InRange(outlook.Probability, exact - (4m * outlook.StandardError) - 0.000_001m, exact + (4m * outlook.StandardError) + 0.000_001m);
    }

    // Numbers of this run, so that another machine, framework or culture that draws otherwise is noticed.
    [Fact]
    public void The_same_seed_gives_the_same_outlook_on_every_machine()
    {
        Outlook outlook = Outlook.Of(Request, Data, new Target.FinalScore(16.5m), [Patients("001", 40), Patients("002", 30), Patients("003", 10)], draws: 10_000, seed: 7);
        Outlook again = Outlook.Of(Request, Data, new Target.FinalScore(16.5m), [Patients("001", 40), Patients("002", 30), Patients("003", 10)], draws: 10_000, seed: 7);
        Outlook other = Outlook.Of(Request, Data, new Target.FinalScore(16.5m), [Patients("001", 40), Patients("002", 30), Patients("003", 10)], draws: 10_000, seed: 8);
        Assert.Equal((outlook.Probability, outlook.Mean, outlook.Quantile(0.05m), outlook.Quantile(0.95m)), (again.Probability, again.Mean, again.Quantile(0.05m), again.Quantile(0.95m)));
        Assert.NotEqual(outlook.Mean, other.Mean);
        Snapshot.Verify(FormattableString.Invariant($"{outlook.Probability} {outlook.StandardError} {outlook.Mean} {outlook.Quantile(0.05m)} {outlook.Quantile(0.5m)} {outlook.Quantile(0.95m)}\n"));
    }

    [Fact]
    public void Every_draw_lies_between_the_worst_and_the_best_outcome()
    {
        Outlook outlook = Outlook.Of(Request, Data, new Target.FinalScore(24m), [Patients("001", 5), Patients("003", 4)], draws: 5_000);
        decimal worst = Scorer.Score(Request with { Quality = [Row("001", 12, 25), Request.Quality[1], Row("003", 9, 29)] }, Data).FinalScore;
        decimal best = Scorer.Score(Request with { Quality = [Row("001", 17, 25), Request.Quality[1], Row("003", 5, 29)] }, Data).FinalScore;
        Assert.InRange(outlook.Quantile(0m), worst, best);
        Assert.InRange(outlook.Quantile(1m), worst, best);
        Assert.Equal(1m, outlook.ShareBetween(worst, best));
    }

    [Fact]
    public void What_moves_the_score_most_comes_first()
    {
        Outlook outlook = Outlook.Of(Request, Data, new Target.FinalScore(24m), [Patients("003", 1), Patients("001", 60)], draws: 100);
        Assert.Equal(["001", "003"], outlook.Influences.Select(influence => influence.Uncertainty.MeasureId));
        Assert.True(outlook.Influences[0].StandardDeviation > outlook.Influences[1].StandardDeviation);
    }

    [Fact]
    public void Stated_results_are_drawn_by_their_weights()
    {
        ReferenceData cms = CmsTables.For(2024);
        ScoringRequest request = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 }, Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390m), Cases = 100 }], Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 1_412 }] };
        Uncertainty cost = new Uncertainty.Cost { MeasureId = "TPCC_1", Results = [new(PerformanceRate.Of(1_000m), 100, 1m), new(PerformanceRate.Of(3_000m), 100, 3m)] };
        decimal cheap = Scorer.Score(request with { Cost = [request.Cost[0] with { Cost = Dollars.Of(1_000m) }] }, cms).FinalScore;
        Outlook outlook = Outlook.Of(request, cms, new Target.FinalScore(cheap), [cost], draws: 40_000);
        Assert.InRange(outlook.Probability, 0.25m - (4m * outlook.StandardError), 0.25m + (4m * outlook.StandardError));
    }

    [Fact]
    public void A_target_that_does_not_follow_from_the_final_score_is_refused() =>
        Assert.Throws<ArgumentException>(() => Outlook.Of(Request, Data, new Target.Decile("001", CollectionType.MipsCqm, 8), [Patients("001", 5)]));

    // Half a year: as many patients again; (12 + 1) ÷ (20 + 2) of 20 are 11.8.
    [Fact]
    public void A_projection_expects_as_many_patients_a_month()
    {
        Projection projection = Projection.Of(Request, Data, months: 6);
        Assert.Equal(12 + 12, projection.Expected.Request.Quality[0].Counts!.PerformanceMet);
        Assert.Equal(40, projection.Expected.Request.Quality[0].Counts!.EligiblePopulation);
        Assert.Equal([20, 22, 25], projection.ToCome.OfType<Uncertainty.Patients>().Select(one => one.Remaining));
        Assert.Equal(projection.YearToDate.FinalScore, Projection.Of(Request, Data, months: 12).Expected.FinalScore);
    }

    private static Uncertainty.Patients Patients(string id, int remaining) => new() { MeasureId = id, CollectionType = CollectionType.MipsCqm, Remaining = remaining };

    private static QualityMeasureSubmission Row(string id, int met, int cases) => new(id, CollectionType.MipsCqm) { Counts = new() { PerformanceMet = met, PerformanceNotMet = cases - met, EligiblePopulation = cases } };

    // C(r, k) × B(met + 1 + k, not met + 1 + r − k) without what all outcomes share.
    private static BigInteger Weight(int met, int notMet, int remaining, int good) =>
        Factorial(remaining) / Factorial(good) / Factorial(remaining - good) * Factorial(met + good) * Factorial(notMet + remaining - good);

    private static BigInteger Factorial(int number) => Enumerable.Range(1, number).Aggregate(BigInteger.One, (product, factor) => product * factor);
}
