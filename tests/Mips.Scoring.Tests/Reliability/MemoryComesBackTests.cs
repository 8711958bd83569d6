using System.Runtime.CompilerServices;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>Every cache goes when its key or its owner goes: data of one's own, a law of one's own, a batch.</summary>
[Collection(MemoryAlone.Name)]
public class MemoryComesBackTests
{
    private const int Times = 2_000;

    /// <summary>Indexes and caches of one small set of data are some 3 KB; 2,000 that stayed would be more than this.</summary>
    private const long MostKept = 2_000_000;

    private static readonly ScoringRequest request = QualityData.Request(2025, QualityData.Submit("1", 80m)) with
    {
        PromotingInteroperability = [new() { CehrtId = "0015EABCDEFGHIJ", PerformanceStart = new(2025, 1, 1), PerformanceEnd = new(2025, 12, 31), Measures = [] }],
    };

    [Fact]
    public void Scoring_with_data_of_ones_own_keeps_nothing() => KeepsNothing(static () =>
    {
        ReferenceData own = Own();
        Scorer.Score(request, own);
        return own;
    });

    [Fact]
    public void A_batch_with_data_of_ones_own_keeps_nothing() => KeepsNothing(static () =>
    {
        ReferenceData own = Own();
        BatchBuilder builder = BatchBuilder.For(own);
        builder.Add(request);
        Batch batch = builder.Build();
        batch.Score(ProgramYears.For(2025), new BatchRow[1]);
        batch.WhatIf(0).Score(ProgramYears.For(2025));
        return own;
    });

    [Fact]
    public void Asking_why_not_keeps_nothing()
    {
        Scorecard card = Scorer.Score(request, Own());

        KeepsNothing(() => WhyNot.Of(card));
    }

    [Fact]
    public void A_law_of_ones_own_goes_while_the_data_stay()
    {
        Batch batch = Of(CmsTables.For(2025));

        KeepsNothing(() =>
        {
            ProgramYear year = ProgramYears.For(2025);
            ProgramYear law = year with
            {
                Quality = year.Quality with { MeasurePoints = year.Quality.MeasurePoints with { } },
                PromotingInteroperability = year.PromotingInteroperability with { },
                Weights = year.Weights with { },
            };
            batch.Score(law, new BatchRow[batch.Count]);
            return law;
        }, times: 50);
    }

    private static Batch Of(ReferenceData data)
    {
        BatchBuilder builder = BatchBuilder.For(data);
        builder.Add(QualityData.Request(2025) with { PromotingInteroperability = request.PromotingInteroperability });
        return builder.Build();
    }

    private static ReferenceData Own() => QualityData.Data(2025, QualityData.Measure("1", collectionTypes: CollectionType.MipsCqm));

    private static void KeepsNothing(Func<object> use, int times = Times)
    {
        WeakReference first = Use(use);
        long before = AfterCollection();
        for (int i = 0; i < times; i++)
        {
            Use(use);
        }

        Assert.InRange(AfterCollection() - before, long.MinValue, MostKept);
        Assert.False(first.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(Func<object> use) => new(use());

    // Entries of a table of weak keys are freed by its finalizer, what they held by the collection after it.
    private static long AfterCollection()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
