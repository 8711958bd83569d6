using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>APM Entities with their clinicians, 414.1317(b)(1), in the batch.</summary>
public class BatchOfApmEntitiesTests
{
    private const int Seed = 414_1317;
    private const int Requests = 120;
    private static readonly ScoringOptions Estimates = new() { Placeholders = PlaceholderBenchmarks.Accepted };

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_batch_equals_one_by_one_and_the_oracle(int year)
    {
        ReferenceData data = CmsTables.For(year);
        (ScoringRequest Entity, IReadOnlyList<OracleClinician> Clinicians)[] entities = [.. Enumerable.Range(0, Requests).Select(index => ApmEntityGenerator.Entity(data, Seed, index))];
        ImmutableArray<ApmClinician>[] scored = [.. entities.Select(e => Scored(e.Clinicians, data))];
        Batch batch = BatchOf(data, [.. entities.Zip(scored, (e, clinicians) => (e.Entity, clinicians))]);
        BatchRow[] rows = Score(batch, ProgramYears.For(year));

        Assert.Equal(entities.Length, rows.Length);
        Violations.None(
            from i in Enumerable.Range(0, rows.Length)
            from difference in RowComparison.Differences(rows[i], ApmEntityScorer.Score(entities[i].Entity, scored[i], data, Estimates), 0m, 0m)
            select $"index {i}: {difference}");
        Violations.None(
            from i in Enumerable.Range(0, rows.Length)
            let oracle = OracleApmEntity.Of(entities[i].Entity, entities[i].Clinicians, data)
            where (Fraction)rows[i].FinalScore != oracle.FinalScore
            select $"index {i}: batch {rows[i].FinalScore}, oracle {oracle.FinalScore}");
        Assert.Equal(rows, Enumerable.Range(0, batch.Count).Select(i => batch.WhatIf(i).Score(ProgramYears.For(year))));
    }

    [Fact]
    public void A_changed_law_averages_anew_and_nothing_is_allocated_after_it_was_used()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        ProgramYear leftOut = law with { PromotingInteroperability = law.PromotingInteroperability with { RollUp = law.PromotingInteroperability.RollUp! with { NonReporters = NonReporterReading.LeftOut } } };
        (ScoringRequest Entity, ImmutableArray<ApmClinician> Clinicians)[] entities =
            [.. Enumerable.Range(0, Requests).Select(index => ApmEntityGenerator.Entity(data, Seed, index)).Select(e => (e.Entity, Scored(e.Clinicians, data)))];
        Batch batch = BatchOf(data, entities);
        BatchRow[] rows = Score(batch, law);
        BatchRow[] changed = Score(batch, leftOut);

        Assert.NotEqual(rows, changed);
        Violations.None(
            from i in Enumerable.Range(0, changed.Length)
            from difference in RowComparison.Differences(changed[i], ApmEntityScorer.ScoreValid(entities[i].Entity, entities[i].Clinicians, data, leftOut), 0m, 0m)
            select $"index {i}: {difference}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Score(law, rows);
        batch.Score(leftOut, changed);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void What_is_wrong_with_the_clinicians_is_reported()
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest group = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 } };
        BatchBuilder builder = BatchBuilder.For(data);

        Assert.False(builder.Add(group, ImmutableArray<ApmClinician>.Empty));
        Assert.False(builder.Add(group with { Participant = group.Participant with { Option = ParticipationOption.ApmEntity } }, [new ApmClinician { Individual = Scorer.Score(group, data) }]));
        Assert.Equal([["participant.option"], ["clinicians[0].individual"]], builder.Problems.Select(problem => problem.Problems.Select(p => p.Path)));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!, ImmutableArray<ApmClinician>.Empty));
    }

    private static ImmutableArray<ApmClinician> Scored(IReadOnlyList<OracleClinician> clinicians, ReferenceData data)
    {
        return [.. clinicians.Select(c => new ApmClinician { Group = CardOf(c.Group), Individual = CardOf(c.Individual), Excepted = c.Excepted })];

        Scorecard? CardOf(ScoringRequest? request) => request is null ? null : Scorer.Score(request, data, Estimates);
    }

    private static Batch BatchOf(ReferenceData data, (ScoringRequest Entity, ImmutableArray<ApmClinician> Clinicians)[] entities)
    {
        BatchBuilder builder = BatchBuilder.For(data, Estimates);
        Array.ForEach(entities, one => builder.Add(one.Entity, one.Clinicians));
        return builder.Build();
    }

    private static BatchRow[] Score(Batch batch, ProgramYear law)
    {
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows);
        return rows;
    }
}
