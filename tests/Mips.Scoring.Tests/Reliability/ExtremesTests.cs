using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Batches;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>Whatever passes validation is scored without an exception, by every scorer, and every question about it is answered.</summary>
public class ExtremesTests
{
    private static readonly SubmittingEntity entity = new()
    {
        Option = ParticipationOption.Individual, TaxpayerIdentificationNumber = "=1\t\u001b", NationalProviderIdentifier = new('9', 10_000), EntityId = "\ud800",
    };

    public static TheoryData<int> Years => YearsThatOffer.TraditionalMips;

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_field_at_every_extreme_is_refused_or_answered_and_costs_nobody_else(int year)
    {
        ReferenceData data = CmsTables.For(year);
        BatchBuilder builder = BatchBuilder.For(data, Accepting.Placeholders);
        (ScoringRequest Request, Scorecard? Card)[] answered =
        [
            .. Extreme.All.AsParallel().AsOrdered().Select((extreme, i) =>
            {
                ScoringRequest request = extreme.Apply(AnyOptionGenerator.Request(data, 18, i));
                return (request, Answer(request, data, extreme.Name));
            }),
        ];
        Assert.All(answered, one => Assert.Equal(one.Card is not null, builder.Add(one.Request)));
        Scorecard[] cards = [.. answered.Select(one => one.Card).OfType<Scorecard>()];
        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(ProgramYears.For(year), rows);
        Assert.InRange(cards.Length, Extreme.All.Length / 10, Extreme.All.Length - 1);
        Assert.Equal(cards.Select(card => card.FinalScore), rows.Select(row => row.FinalScore));
    }

    [Property]
    public Property Several_fields_at_their_extremes_are_refused_or_answered() => Prop.ForAll<int>(seed =>
    {
        Dice dice = new(18, seed);
        ReferenceData data = CmsTables.For(dice.Pick<ProgramYear>(ProgramYears.All).PerformanceYear);
        Extreme[] extremes = [.. dice.Some(Extreme.All, 4)];
        ScoringRequest request = extremes.Aggregate(AnyOptionGenerator.Request(data, 18, seed), (one, extreme) => extreme.Apply(one));
        Answer(request, data, string.Join(", ", extremes.Select(extreme => extreme.Name)));
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void An_entity_and_a_facility_at_their_extremes_are_refused_or_scored(int year)
    {
        ReferenceData data = CmsTables.For(year);
        for (int i = 0; i < Extreme.All.Length; i++)
        {
            ScoringRequest entity = Extreme.All[i].Apply(ApmEntityGenerator.Entity(data, 18, i).Entity);
            FacilityRequest facility = FacilityGenerator.Facility(data, 18, i);
            ScoringRequest participant = Extreme.All[i].Apply(facility.Request);
            if (entity.PerformanceYear == year)
            {
                ApmEntityScorer.TryScore(entity, [], data, out _, out _, Accepting.Placeholders);
            }

            if (participant.PerformanceYear == year && Scorer.TryScore(participant, data, out Scorecard? card, out _, Accepting.Placeholders))
            {
                _ = FacilityBasedScorer.Score(card, facility.TotalPerformanceScore, facility.Percentiles).FinalScore;
            }
        }
    }

    [Fact]
    public void A_prior_cost_score_out_of_range_is_reported_once()
    {
        Scorer.TryScore(QualityData.Request(2024) with { PriorYear = new() { CostScore = 101m } }, CmsTables.For(2024), out _, out ImmutableArray<RequestProblem> problems);

        Assert.Equal("priorYear.costScore", Assert.Single(problems).Path);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(100_000_000, true)]
    [InlineData(100_000_001, false)]
    public void Cost_cases_have_the_range_of_quality_cases(int cases, bool valid) =>
        Assert.Equal(valid, Scorer.TryScore(QualityData.Request(2024) with { Cost = [new("TPCC_1") { Cost = Dollars.Of(1m), Cases = cases }] }, CmsTables.For(2024), out _, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_run_has_a_thread(int threads)
    {
        Batch batch = BatchBuilder.For(CmsTables.For(2024)).Build();

        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Score(ProgramYears.For(2024), Array.Empty<BatchRow>(), new BatchRunOptions { Threads = threads }));
    }

    [Fact]
    public void A_case_minimum_of_40_000_is_kept()
    {
        ProgramYear law = ProgramYears.For(2024);
        law = law with { Quality = law.Quality with { MeasurePoints = law.Quality.MeasurePoints with { CaseMinimum = new() { Cases = 40_000.Cfr("414.1380(b)(1)(iii)") } } } };
        ScoringRequest request = QualityData.Request(2024) with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 39_999 }] };

        QualityMeasureScore line = Scorer.Score(request, CmsTables.For(2024), new ScoringOptions { Law = law }).Quality.Measures[0];

        Assert.Equal((40_000, MeasurePointsGround.BelowCaseMinimum), (line.CasesNeeded, line.Achievement.Ground));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(2016)]
    [InlineData(2027)]
    [InlineData(int.MaxValue)]
    public void A_year_without_law_is_a_typed_answer(int year)
    {
        ScoringRequest request = QualityData.Request(year);

        Assert.Equal(year, Assert.Throws<UnknownPerformanceYearException>(() => Scorer.Score(request, CmsTables.For(2025))).PerformanceYear);
        Assert.Throws<UnknownPerformanceYearException>(() => Scorer.TryScore(request, CmsTables.For(2025), out _, out _));
        Assert.Throws<UnknownPerformanceYearException>(() => CmsTables.For(year));
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2025));
        Assert.False(builder.Add(request));
        Assert.Equal("performanceYear", builder.Problems[0].Problems[0].Path);
    }

    [Theory]
    [InlineData("priorYear.qualityAchievementPercent", "1e-27")]
    [InlineData("priorYear.costScore", "1e-28")]
    public void A_figure_that_overflows_a_division_is_refused(string path, string value)
    {
        decimal figure = decimal.Parse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
        ScoringRequest request = QualityData.Request(2024) with
        {
            PriorYear = path.EndsWith("costScore", StringComparison.Ordinal) ? new() { CostScore = figure } : new() { QualityAchievementPercent = figure, QualityScore = 60m },
        };

        Scorer.TryScore(request, CmsTables.For(2024), out _, out ImmutableArray<RequestProblem> problems);

        Assert.Equal((path, StatedFigure.Right), (Assert.Single(problems).Path, problems[0].Message));
    }

    private static Scorecard? Answer(ScoringRequest request, ReferenceData data, string changed)
    {
        try
        {
            return ScoringRequestCheck.Problems(request, data, ProgramYears.For(data.PerformanceYear), request.ReportingOption, PlaceholderBenchmarks.Accepted).IsEmpty
                ? EveryAnswer.About(request, data, entity)
                : null;
        }
        catch (Exception unexpected) when (unexpected is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"PY{data.PerformanceYear}, {changed}: {unexpected}");
            throw;
        }
    }
}
