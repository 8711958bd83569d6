using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

public class BatchTests
{
    private const decimal ScalingFactor = 0.1167m;
    private const decimal AdditionalScalingFactor = 0.6m;
    private const int PopulationSize = 60;

    /// <summary>A population counts as so many cases of a law.</summary>
    private const int CasesOfAPopulation = 12;

    private static readonly BatchRunOptions Scaled = new() { ScalingFactor = ScalingFactor, AdditionalScalingFactor = AdditionalScalingFactor };

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_batch_equals_one_by_one(int year) => ForAllPopulations(year, population =>
    {
        ReferenceData data = CmsTables.For(year);
        Batch batch = Populations.Batch(data, population);
        ProgramYear law = ProgramYears.For(year);
        AssertEqualsOneByOne(batch, population, law);
        Assert.Equal(population.Length, batch.Count + batch.Problems.Length);
        return true;
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void A_changed_law_runs_through_the_same_path(int year) => ForAllPopulations(year, population =>
    {
        ProgramYear law = ProgramYears.For(year);
        QualityRules quality = law.Quality;
        ProgramYear proposed = law with
        {
            Quality = quality with
            {
                MeasurePoints = quality.MeasurePoints with
                {
                    PerformanceRates = quality.MeasurePoints.PerformanceRates with { CaseCount = CaseCountReading.PerformanceDenominator, ZeroOfZero = ZeroOfZeroReading.BelowCaseMinimum },
                    DataCompleteness = quality.MeasurePoints.DataCompleteness with { MinimumPercent = 80m.Cfr("414.1340") },
                },
            },
            Cost = law.Cost with { MaximumImprovement = 2m.Cfr("414.1380(b)(2)(iv)(E)") },
            PromotingInteroperability = law.PromotingInteroperability with { NeedsCertificationId = false.Cfr("414.1375(b)(1)") },
            Payment = law.Payment with { PerformanceThreshold = 80m.Cfr("414.1405(b)") },
        };
        AssertEqualsOneByOne(Populations.Batch(CmsTables.For(year), population), population, proposed);
        return true;
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void The_rows_are_the_same_for_any_number_of_threads_and_any_order(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest[] population = Populations.Of(data, 414, 1_500);
        Batch batch = Populations.Batch(data, population);
        Batch reversed = Populations.Batch(data, [.. population.Reverse()]);
        ProgramYear law = ProgramYears.For(year);
        BatchRow[] expected = new BatchRow[batch.Count];
        batch.Score(law, expected);
        foreach (int? threads in new int?[] { 1, 2, 3, 8, null })
        {
            BatchRow[] rows = new BatchRow[batch.Count];
            batch.Score(law, rows, new BatchRunOptions { Threads = threads });
            Assert.Equal(expected, rows);
        }

        BatchRow[] backwards = new BatchRow[reversed.Count];
        reversed.Score(law, backwards);
        Assert.Equal(expected, backwards.Reverse());
    }

    [Fact]
    public void Generated_populations_cover_every_reporting_option()
    {
        (ReportingOption, ParticipationOption)[] expected =
        [
            .. from reporting in Enum.GetValues<ReportingOption>()
               from participation in Enum.GetValues<ParticipationOption>()
               where (reporting, participation) is not ((ReportingOption.TraditionalMips, ParticipationOption.Subgroup) or (not ReportingOption.TraditionalMips, ParticipationOption.VirtualGroup))
               select (reporting, participation),
        ];
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest[] population = Populations.Of(data, 7, 600);
        Batch batch = Populations.Batch(data, population);
        Assert.Equal(
            expected,
            Enumerable.Range(0, batch.Count).Select(i => population[batch.PositionOf(i)]).Select(r => (r.ReportingOption, r.Participant.Option)).Distinct().Order());
        Assert.InRange(batch.Count, 400, 600);
    }

    [Fact]
    public void A_bad_request_is_reported_with_its_position_and_the_good_ones_are_kept()
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest good = Plain(2024);
        BatchBuilder builder = BatchBuilder.For(data);

        Assert.True(builder.Add(good));
        Assert.False(builder.Add(good with { Quality = [new("999", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(1m), Cases = 20 }, new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(101m), Cases = -1 }] }));
        Assert.False(builder.Add(good with { PerformanceYear = 2023 }));
        Assert.True(builder.Add(good));

        Batch batch = builder.Build();
        Assert.Equal([0, 3], Enumerable.Range(0, batch.Count).Select(batch.PositionOf));
        Assert.Equal([1, 2], batch.Problems.Select(p => p.Position));
        Assert.Equal(["quality[0].measureId", "quality[1].cases", "quality[1].performanceRate"], batch.Problems[0].Problems.Select(p => p.Path));
    }

    [Fact]
    public void Placeholder_benchmarks_are_refused_or_make_an_estimate()
    {
        ReferenceData data = CmsTables.For(2026);
        CostBenchmark placeholder = data.Tables.CostBenchmarks.First(b => b.Basis == BenchmarkBasis.Mock);
        ScoringRequest request = Plain(2026) with { Cost = [new(placeholder.MeasureId) { Cost = placeholder.Bounds[5], Cases = 500 }] };
        BatchBuilder refused = BatchBuilder.For(data);
        BatchBuilder accepted = BatchBuilder.For(data, Accepting.Placeholders);

        Assert.False(refused.Add(request));
        Assert.True(accepted.Add(request));
        Assert.True(accepted.Build().Score(0, ProgramYears.For(2026)).Has(BatchDispositions.Estimate));
    }

    [Fact]
    public void A_clinician_costs_no_bytes_once_a_law_has_been_used()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        Batch batch = Populations.Batch(data, Populations.Of(data, 9, 2_000));
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows);
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Score(law, rows);
        batch.Score(3, law);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    [InlineData(100)]
    public void Nor_does_one_with_many_measures_of_which_the_same_count_as_in_the_scorecard(int measures)
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        string[] ids = [.. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.MipsCqm) && (m.Programs.IsEmpty || m.Programs.Contains("mips"))).Take(measures).Select(m => m.Id)];
        ScoringRequest request = Plain(2024) with
        {
            Quality = [.. ids.Select((id, i) => new QualityMeasureSubmission(id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(37 * i % 101), Cases = 100 })],
        };
        Batch batch = Populations.Batch(data, [request]);
        BatchRow[] rows = new BatchRow[1];
        batch.Score(law, rows);
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Score(law, rows);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        Scorecard card = Scorer.Score(request, data);
        Assert.Equal((measures, card.FinalScore, card.Quality.Score), (ids.Length, rows[0].FinalScore, rows[0].Quality));
    }

    [Fact]
    public void A_run_can_be_cancelled_and_tells_its_progress()
    {
        ReferenceData data = CmsTables.For(2024);
        Batch batch = Populations.Batch(data, Populations.Of(data, 11, 1_500));
        BatchRow[] rows = new BatchRow[batch.Count];
        using CancellationTokenSource source = new();
        List<int> heard = [];
        BatchRunOptions run = new() { Cancellation = source.Token, Progress = new Listener(heard.Add), Threads = 2 };

        batch.Score(ProgramYears.For(2024), rows, run);
        Assert.Equal(heard.Order(), heard);
        Assert.Equal(batch.Count, heard[^1]);

        BatchRunOptions cancelling = run with { Progress = new Listener(_ => source.Cancel()) };
        Assert.Throws<OperationCanceledException>(() => batch.Score(ProgramYears.For(2024), rows, cancelling));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Chunks_have_at_most_256_clinicians_and_fewer_towards_the_end(int threads)
    {
        ReferenceData data = CmsTables.For(2024);
        Batch batch = Populations.Batch(data, [.. Enumerable.Repeat(Populations.Of(data, 11, 100), 40).SelectMany(p => p)]);
        List<int> heard = [0];

        batch.Score(ProgramYears.For(2024), new BatchRow[batch.Count], new BatchRunOptions { Threads = threads, Progress = new Listener(heard.Add) });

        int[] chunks = [.. heard.Zip(heard.Skip(1), (before, after) => after - before).OrderDescending()];
        Assert.Equal(batch.Count, chunks.Sum());
        Assert.Equal(256, chunks[0]);
        Assert.All(chunks[..^1], chunk => Assert.InRange(chunk, 32, 256));
        Assert.InRange(chunks[^threads], 1, 32);
    }

    [Fact]
    public void What_if_scores_one_clinician_with_changed_facts()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        ScoringRequest[] population = Populations.Of(data, 13, 400);
        Batch batch = Populations.Batch(data, population);
        int compared = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            ScoringRequest request = population[batch.PositionOf(i)];
            WhatIf whatIf = batch.WhatIf(i);
            Assert.Equal(batch.Score(i, law), whatIf.Score(law));
            int measure = request.Quality.ToList().FindIndex(s => s.PerformanceRate is not null && s.Cases > 0);
            if (measure < 0)
            {
                continue;
            }

            QualityMeasureSubmission better = request.Quality[measure] with { PerformanceRate = PerformanceRate.Of(97.3m), Cases = 77 };
            whatIf.ChangeQuality(measure, PerformanceRate.Of(97.3m), 77);
            ScoringRequest changed = request with { Quality = request.Quality.SetItem(measure, better) };
            if (!request.Cost.IsEmpty)
            {
                whatIf.ChangeCost(0, Dollars.Of(1_000m), 333);
                changed = changed with { Cost = changed.Cost.SetItem(0, changed.Cost[0] with { Cost = Dollars.Of(1_000m), Cases = 333 }) };
            }

            if (!request.AdministrativeClaims.IsEmpty)
            {
                whatIf.ChangeAdministrativeClaims(0, PerformanceRate.Of(1m), 999);
                changed = changed with { AdministrativeClaims = changed.AdministrativeClaims.SetItem(0, changed.AdministrativeClaims[0] with { PerformanceRate = PerformanceRate.Of(1m), Cases = 999 }) };
            }

            Violations.None(RowComparison.Differences(whatIf.Score(law), Scorer.ScoreValid(changed, data, law), 0m, 0m));
            compared++;
        }

        Assert.InRange(compared, 100, 400);
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.WhatIf(batch.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.WhatIf(0).ChangeCost(99, Dollars.Of(1m), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BatchOf(Plain(2024)).WhatIf(0).ChangeQuality(0, PerformanceRate.Of(1m), 0));
    }

    /// <summary>Under other readings a submission is calculated anew, unless it was changed, and each finds its own beside others.</summary>
    [Fact]
    public void What_if_under_other_readings_keeps_what_was_changed()
    {
        ProgramYear law = ProgramYears.For(2024);
        ProgramYear others = law with
        {
            Quality = law.Quality with { MeasurePoints = law.Quality.MeasurePoints with { PerformanceRates = law.Quality.MeasurePoints.PerformanceRates with { Places = 0.Cfr("414.1380(b)(1)") } } },
        };
        ScoringRequest request = Plain(2024) with { Quality = [Counted("001", 300), Counted("134", 400), Counted("236", 611), new("238", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(3.3m), Cases = 100 }] };
        WhatIf whatIf = BatchOf(request).WhatIf(0);
        Assert.NotEqual(whatIf.Score(law).Quality, whatIf.Score(others).Quality);

        for (int measure = 0; measure < 3; measure++)
        {
            whatIf.ChangeQuality(measure, PerformanceRate.Of(44.44m), 1_000);
            request = request with { Quality = request.Quality.SetItem(measure, new(request.Quality[measure].MeasureId, CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(44.44m), Cases = 1_000 }) };

            Violations.None(RowComparison.Differences(whatIf.Score(others), Scorer.ScoreValid(request, CmsTables.For(2024), others), 0m, 0m));
        }

        static QualityMeasureSubmission Counted(string id, int met) => new(id, CollectionType.Ecqm) { Counts = new() { EligiblePopulation = 1_000, PerformanceMet = met, PerformanceNotMet = 1_000 - met } };
    }

    [Fact]
    public void A_changed_fact_costs_no_bytes()
    {
        ProgramYear law = ProgramYears.For(2024);
        WhatIf whatIf = BatchOf(Plain(2024)).WhatIf(0);
        whatIf.ChangeQuality(0, PerformanceRate.Of(1m), 20);
        whatIf.Score(law);
        long before = GC.GetAllocatedBytesForCurrentThread();
        whatIf.ChangeQuality(0, PerformanceRate.Of(97m), 20);
        whatIf.Score(law);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Adjustments_are_written_anew_once_the_scaling_factor_is_known()
    {
        ReferenceData data = CmsTables.For(2022);
        ProgramYear law = ProgramYears.For(2022);
        Batch batch = Populations.Batch(data, Populations.Of(data, 17, 300));
        BatchRow[] rows = new BatchRow[batch.Count];
        BatchRow[] scaled = new BatchRow[batch.Count];
        batch.Score(law, rows);
        batch.Score(law, scaled, Scaled);
        Assert.NotEqual(scaled, rows);
        Batch.Adjust(rows, ScalingFactor, AdditionalScalingFactor, law);
        Assert.Equal(scaled, rows);
    }

    [Fact]
    public void A_law_must_be_of_the_year_and_offer_what_was_reported()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        Batch batch = Populations.Batch(data, Populations.Of(data, 19, 100));
        BatchRow[] rows = new BatchRow[batch.Count];

        Assert.Contains("PY2023", Assert.Throws<ArgumentException>(() => batch.Score(ProgramYears.For(2023), rows)).Message, StringComparison.Ordinal);
        Assert.Contains("Value Pathways", Assert.Throws<ArgumentException>(() => batch.Score(law with { MvpQuality = null }, rows)).Message, StringComparison.Ordinal);
        Assert.Contains("Performance Pathway", Assert.Throws<ArgumentException>(() => batch.Score(law with { AppQuality = null }, rows)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => batch.Score(law, rows.AsSpan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Score(batch.Count, law));
    }

    [Fact]
    public void A_row_is_at_most_96_bytes() => Assert.InRange(System.Runtime.CompilerServices.Unsafe.SizeOf<BatchRow>(), 1, 96);

    private static void AssertEqualsOneByOne(Batch batch, ScoringRequest[] population, ProgramYear law)
    {
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows, Scaled);
        for (int i = 0; i < rows.Length; i++)
        {
            ScoringRequest request = population[batch.PositionOf(i)];
            Violations.None(RowComparison.Differences(rows[i], Scorer.ScoreValid(request, batch.Data, law), ScalingFactor, AdditionalScalingFactor));
        }
    }

    private static void ForAllPopulations(int year, Func<ScoringRequest[], bool> law) => Prop
        .ForAll(Arb.From(Gen.Choose(0, 1_000_000)), seed => law(Populations.Of(CmsTables.For(year), seed, PopulationSize)))
        .Hold(CasesOfAPopulation);

    private static Batch BatchOf(ScoringRequest request) => Populations.Batch(CmsTables.For(request.PerformanceYear), [request]);

    private static ScoringRequest Plain(int year) => new()
    {
        PerformanceYear = year,
        Participant = new() { Option = ParticipationOption.Individual },
        Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 612 }],
    };

    private sealed class Listener(Action<int> heard) : IProgress<int>
    {
        public void Report(int value) => heard(value);
    }
}
