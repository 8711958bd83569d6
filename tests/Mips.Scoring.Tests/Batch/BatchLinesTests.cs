using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

public class BatchLinesTests
{
    private const int PopulationSize = 60;

    /// <summary>A population counts as so many cases of a law.</summary>
    private const int CasesOfAPopulation = 12;

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_lines_of_a_batch_are_those_of_the_scorecards_under_any_law(int year) => Prop
        .ForAll(Arb.From(Gen.Choose(0, 1_000_000)), seed =>
        {
            ScoringRequest[] population = Populations.Of(CmsTables.For(year), seed, PopulationSize);
            Batch batch = Populations.Batch(CmsTables.For(year), population);
            BatchLines lines = BatchLines.For(batch);
            ProgramYear law = ProgramYears.For(year);
            AssertEqualScorecards(batch, lines, population, law);
            AssertEqualScorecards(batch, lines, population, law with { Quality = law.Quality with { RequiredMeasures = law.Quality.RequiredMeasures with { Measures = 3.Cfr("414.1335(a)(1)") } } });
            return true;
        })
        .Hold(CasesOfAPopulation);

    [Fact]
    public void The_lines_are_the_same_for_any_number_of_threads_and_keeping_them_changes_no_row()
    {
        ReferenceData data = CmsTables.For(2025);
        Batch batch = Populations.Batch(data, Populations.Of(data, 29, 1_500));
        ProgramYear law = ProgramYears.For(2025);
        (BatchRow[] without, BatchRow[] one, BatchRow[] several) = (new BatchRow[batch.Count], new BatchRow[batch.Count], new BatchRow[batch.Count]);
        (BatchLines alone, BatchLines together) = (BatchLines.For(batch), BatchLines.For(batch));

        batch.Score(law, without);
        batch.Score(law, one, alone, new BatchRunOptions { Threads = 1 });
        batch.Score(law, several, together, new BatchRunOptions { Threads = 4 });

        Assert.Equal(without, one);
        Assert.Equal(without, several);
        for (int i = 0; i < batch.Count; i++)
        {
            Assert.Equal(alone.QualityOf(i).ToArray(), together.QualityOf(i).ToArray());
            Assert.Equal(alone.AdministrativeClaimsOf(i).ToArray(), together.AdministrativeClaimsOf(i).ToArray());
            Assert.Equal(alone.CostOf(i).ToArray(), together.CostOf(i).ToArray());
        }
    }

    [Fact]
    public void Kept_lines_cost_no_bytes_for_a_clinician()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        long few = Allocated(Populations.Batch(data, Populations.Of(data, 3, 100)), law);
        long many = Allocated(Populations.Batch(data, Populations.Of(data, 3, 500)), law);
        Assert.Equal(few, many);
    }

    [Fact]
    public void Lines_of_another_batch_are_refused()
    {
        ReferenceData data = CmsTables.For(2024);
        Batch batch = Populations.Batch(data, Populations.Of(data, 5, 20));
        Batch same = Populations.Batch(data, Populations.Of(data, 5, 20));
        Assert.Throws<ArgumentException>("lines", () => batch.Score(ProgramYears.For(2024), new BatchRow[batch.Count], BatchLines.For(same), new BatchRunOptions()));
        Assert.Throws<IndexOutOfRangeException>(() => BatchLines.For(batch).QualityOf(batch.Count).Length);
        Assert.Throws<ArgumentNullException>("batch", () => BatchLines.For(null!));
    }

    private static void AssertEqualScorecards(Batch batch, BatchLines lines, ScoringRequest[] population, ProgramYear law)
    {
        batch.Score(law, new BatchRow[batch.Count], lines, new BatchRunOptions { Threads = 1 });
        for (int i = 0; i < batch.Count; i++)
        {
            Scorecard card = Scorer.ScoreValid(population[batch.PositionOf(i)], batch.Data, law);
            Assert.Equal(card.Quality.Measures.OrderBy(line => line.SubmissionIndex).Select(Words), lines.QualityOf(i).ToArray().OrderBy(line => line.SubmissionIndex).Select(line => Words(line, lines)));
            Assert.Equal(
                card.Quality.AdministrativeClaims.Select(line => (line.Measure, line.Points, line.Decile, line.Disposition)),
                lines.AdministrativeClaimsOf(i).ToArray().Select(line => (lines.MeasureOf(line), line.Points, line.Decile, line.Disposition)));
            Assert.Equal(
                card.Cost.Measures.Select(line => (line.Measure, line.Points, line.Decile, line.Disposition)),
                lines.CostOf(i).ToArray().Select(line => (lines.MeasureOf(line), line.Points, line.Decile, line.Disposition)));
        }
    }

    private static string Words(QualityMeasureScore line) => FormattableString.Invariant(
        $"{line.SubmissionIndex} {line.Measure.Id} {line.CollectionType} {line.Achievement} {line.Disposition} {line.HighPriorityBonus} {line.ComplexOrganizationAdjustment} {line.EarnsEndToEndBonus}");

    private static string Words(BatchQualityLine line, BatchLines lines) => FormattableString.Invariant(
        $"{line.SubmissionIndex} {lines.MeasureOf(line).Id} {line.CollectionType} {line.Achievement} {line.Disposition} {line.HighPriorityBonus} {line.ComplexOrganizationAdjustment} {line.EarnsEndToEndBonus}");

    private static long Allocated(Batch batch, ProgramYear law)
    {
        BatchRow[] rows = new BatchRow[batch.Count];
        BatchLines lines = BatchLines.For(batch);
        BatchRunOptions run = new() { Threads = 1 };
        batch.Score(law, rows, lines, run);
        long before = GC.GetAllocatedBytesForCurrentThread();
        batch.Score(law, rows, lines, run);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
