using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Facility-based measurement, 414.1380(e), in the batch.</summary>
public class BatchOfFacilitiesTests
{
    private const int Seed = 414_1380;
    private const int Requests = 250;
    private static readonly ScoringOptions Estimates = new() { Placeholders = PlaceholderBenchmarks.Accepted };

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_batch_equals_one_by_one(int year)
    {
        ReferenceData data = CmsTables.For(year);
        FacilityRequest[] requests = Population(data);
        BatchRow[] rows = Score(BatchOf(data, requests), ProgramYears.For(year));

        Assert.Equal(requests.Length, rows.Length);
        Violations.None(
            from i in Enumerable.Range(0, rows.Length)
            from difference in RowComparison.Differences(rows[i], FacilityBasedScorer.Score(requests[i].Request, data, requests[i].TotalPerformanceScore, requests[i].Percentiles, Estimates))
            select $"index {i}: {difference}");
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_batch_agrees_with_the_oracle(int year)
    {
        ReferenceData data = CmsTables.For(year);
        FacilityRequest[] requests = Population(data);
        BatchRow[] rows = Score(BatchOf(data, requests), ProgramYears.For(year));

        Violations.None(
            from i in Enumerable.Range(0, rows.Length)
            let one = requests[i]
            let oracle = OracleFacility.Of(one.Request, data, one.TotalPerformanceScore, one.Percentiles.Rows)
            let final = oracle is { Counts: true } ? oracle.Score.FinalScore : OracleScore.Of(one.Request, data).FinalScore
            where rows[i].Has(BatchDispositions.FacilityBased) != oracle is { Counts: true } || (Fraction)rows[i].FinalScore != final
            select $"index {i}: batch {rows[i].FinalScore} {rows[i].Dispositions}, oracle {final}");
    }

    [Fact]
    public void Both_sides_count_for_some_and_what_if_says_the_same()
    {
        ProgramYear law = ProgramYears.For(2024);
        Batch batch = BatchOf(CmsTables.For(2024), Population(CmsTables.For(2024)));
        BatchRow[] rows = Score(batch, law);

        Assert.InRange(rows.Count(row => row.Has(BatchDispositions.FacilityBased)), 20, 200);
        Assert.Equal(rows, Enumerable.Range(0, batch.Count).Select(i => batch.WhatIf(i).Score(law)));
    }

    [Fact]
    public void A_clinician_costs_no_bytes()
    {
        ProgramYear law = ProgramYears.For(2024);
        Batch batch = BatchOf(CmsTables.For(2024), Population(CmsTables.For(2024)));
        BatchRow[] rows = Score(batch, law);
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Score(law, rows);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Tables_of_another_year_and_scores_that_cannot_be_are_refused()
    {
        ScoringRequest request = Population(CmsTables.For(2024))[0].Request;
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024));
        FacilityPercentiles tables = new(2024, [new(0, 0m, 10m, 10m)]);

        Assert.Throws<ArgumentException>(() => builder.Add(request, 40m, new FacilityPercentiles(2023, [new(0, 0m, 10m, 10m)])));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(request, 100.001m, tables));
        Assert.Throws<ArgumentNullException>(() => builder.Add(request, 40m, null!));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!, 40m, tables));
        Assert.False(builder.Add(request with { PerformanceYear = 2023 }, 40m, tables));
        Assert.Equal(0, Assert.Single(builder.Problems).Position);
    }

    private static FacilityRequest[] Population(ReferenceData data) => [.. Enumerable.Range(0, Requests).Select(index => FacilityGenerator.Facility(data, Seed, index))];

    private static Batch BatchOf(ReferenceData data, FacilityRequest[] requests)
    {
        BatchBuilder builder = BatchBuilder.For(data, Estimates);
        Array.ForEach(requests, one => builder.Add(one.Request, one.TotalPerformanceScore, one.Percentiles));
        return builder.Build();
    }

    private static BatchRow[] Score(Batch batch, ProgramYear law)
    {
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows);
        return rows;
    }
}
