using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>
/// Clinicians of one performance year, ready to be scored again and again, under the law of the year or a changed one. Immutable, and safe for
/// concurrent use. Made by <see cref="BatchBuilder"/>; the scores are those of <see cref="Scorer"/>, <see cref="Scorers.ApmEntityScorer"/> and
/// <see cref="Scorers.FacilityBasedScorer"/>, whose rules it calls.
/// </summary>
[JsonConverter(typeof(NoJsonForm))]
public sealed class Batch
{
    private readonly BatchColumns columns;
    private readonly ImmutableArray<int> positions;
    private readonly ConditionalWeakTable<CategoryWeightRules, WeightMemo> weights = new();
    private readonly ConditionalWeakTable<PromotingInteroperabilityRules, AnsweredSubmissions> submissions = new();
    private readonly ConditionalWeakTable<ProgramYear, BatchLaw> laws = new();
    private readonly AdjustmentMemo adjustments = new();

    internal Batch(ReferenceData data, BatchColumns columns, ImmutableArray<int> positions, ImmutableArray<BatchProblem> problems)
    {
        this.Data = data;
        this.columns = columns;
        this.positions = positions;
        this.Problems = problems;
    }

    /// <summary>The number of clinicians.</summary>
    public int Count => this.columns.Count;

    /// <summary>The performance year.</summary>
    public int PerformanceYear => this.Data.PerformanceYear;

    /// <summary>CMS's data that the batch rests on.</summary>
    public ReferenceData Data { get; }

    /// <summary>The requests that are not valid and therefore not in the batch.</summary>
    public ImmutableArray<BatchProblem> Problems { get; }

    internal BatchColumns Columns => this.columns;

    /// <summary>Loads a batch that <see cref="Save"/> wrote, many times faster than it was resolved.</summary>
    /// <param name="saved">The bytes, which may come from anywhere. Read to the end of the batch; not closed.</param>
    /// <param name="data">CMS's data, in the edition that the batch was built with.</param>
    /// <returns>The batch: it scores as the saved one does.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SavedBatchException">It is no saved batch, one of another version or edition of the data, or damaged.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Batch Load(Stream saved, ReferenceData data) => SavedBatch.Load(saved, data);

    /// <summary>Saves the resolved columns, with version, data stamp and checksum. The same batch gives the same bytes on every machine.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="NotSupportedException">The batch has an APM Entity with the scorecards of its clinicians, which are no columns.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Save(Stream stream) => SavedBatch.Save(this, stream);

    /// <summary>The place of a clinician's request among all that were added, from 0.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Count"/> − 1.</param>
    /// <returns>The position.</returns>
    public int PositionOf(int index) => this.positions[index];

    /// <summary>Scores every clinician on the calling thread. Allocates nothing for a clinician once a law has been used.</summary>
    /// <param name="law">The law of the year, or one changed with <c>with { … }</c>.</param>
    /// <param name="rows">Receives one row for each clinician; at least as long as the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported, or <paramref name="rows"/> is too short.</exception>
    public void Score(ProgramYear law, Span<BatchRow> rows)
    {
        BatchScorer scorer = this.ScorerFor(law, rows.Length);
        AdjustmentTable table = this.adjustments.For(law.Payment, 0m, 0m);
        BatchScratch scratch = BatchScratch.Take();
        scorer.Score(0, this.Count, rows, scratch, table, default(NoBatchTrace));
        BatchScratch.Return(scratch);
    }

    /// <summary>Scores every clinician in chunks on several threads. The rows are the same for any number of threads.</summary>
    /// <param name="law">The law of the year, or one changed with <c>with { … }</c>.</param>
    /// <param name="rows">Receives one row for each clinician; at least as long as the batch.</param>
    /// <param name="run">Threads, scaling factors, cancellation and progress.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported, or <paramref name="rows"/> is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="BatchRunOptions.Threads"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; some rows may have been written.</exception>
    public void Score(ProgramYear law, Memory<BatchRow> rows, BatchRunOptions run) => this.ScoreChunks(law, rows, null, run);

    /// <summary>The same, and keeps what became of every measure.</summary>
    /// <param name="law">The law of the year, or one changed with <c>with { … }</c>.</param>
    /// <param name="rows">Receives one row for each clinician; at least as long as the batch.</param>
    /// <param name="lines">Receives a line for each measure of each clinician.</param>
    /// <param name="run">Threads, scaling factors, cancellation and progress.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported, <paramref name="rows"/> is too short, or <paramref name="lines"/> are those of another batch.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="BatchRunOptions.Threads"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; some rows and lines may have been written.</exception>
    public void Score(ProgramYear law, Memory<BatchRow> rows, BatchLines lines, BatchRunOptions run)
    {
        if (!(lines ?? throw new ArgumentNullException(nameof(lines))).AreOf(this))
        {
            throw new ArgumentException("The lines are those of another batch.", nameof(lines));
        }

        this.ScoreChunks(law, rows, lines, run);
    }

    /// <summary>Scores one clinician.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Count"/> − 1.</param>
    /// <param name="law">The law of the year, or one changed with <c>with { … }</c>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such clinician.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported.</exception>
    public BatchRow Score(int index, ProgramYear law)
    {
        this.Require(index);
        BatchScorer scorer = this.ScorerFor(law, this.Count);
        BatchScratch scratch = BatchScratch.Take();
        Span<BatchRow> row = stackalloc BatchRow[1];
        scorer.Score(index, 1, row, scratch, this.adjustments.For(law.Payment, 0m, 0m), default(NoBatchTrace));
        BatchScratch.Return(scratch);
        return row[0];
    }

    /// <summary>A copy of one clinician, to be scored with changed facts.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Count"/> − 1.</param>
    /// <returns>A batch of one whose facts can be changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such clinician.</exception>
    public WhatIf WhatIf(int index)
    {
        this.Require(index);
        return new WhatIf(this.Data, this.columns.Only(index));
    }

    /// <summary>Writes the payment adjustments anew, for scaling factors that are known only when everybody is scored.</summary>
    /// <param name="rows">The rows of a score.</param>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to 3.</param>
    /// <param name="additionalScalingFactor">The scaling factor of the additional adjustment, 0 to 1; without effect in a year without it.</param>
    /// <param name="law">The law of the year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public static void Adjust(Span<BatchRow> rows, decimal scalingFactor, decimal additionalScalingFactor, ProgramYear law)
    {
        AdjustmentTable table = new((law ?? throw new ArgumentNullException(nameof(law))).Payment, scalingFactor, additionalScalingFactor);
        foreach (ref BatchRow row in rows)
        {
            row = row.With(table);
        }
    }

    /// <summary>Reads every row of every column once and scores nothing: the least that any scoring of this batch can cost.</summary>
    internal long ReadEverything() => this.columns.Sum();

    /// <summary>The participant whose statuses a clinician has; number of clinicians, cardiologists and types can be those of another.</summary>
    internal Participant StatusesOf(int index) => this.columns.Profiles[this.columns.Clinicians[index].Profile].Participant;

    private void ScoreChunks(ProgramYear law, Memory<BatchRow> rows, BatchLines? lines, BatchRunOptions run)
    {
        _ = run ?? throw new ArgumentNullException(nameof(run));
        if (run.Threads < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(run), run.Threads, "A run has at least one thread; leave Threads out for all.");
        }

        BatchScorer scorer = this.ScorerFor(law, rows.Length);
        AdjustmentTable table = this.adjustments.For(law.Payment, run.ScalingFactor, run.AdditionalScalingFactor);
        run.Cancellation.ThrowIfCancellationRequested();
        BatchChunks chunks = new(scorer, table, rows, lines, this.Count, run);
        if (chunks.Threads == 1)
        {
            chunks.Work();
            return;
        }

        try
        {
            Parallel.For(0, chunks.Threads, new ParallelOptions { MaxDegreeOfParallelism = chunks.Threads }, _ => chunks.Work());
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
            throw;
        }
    }

    private void Require(int index)
    {
        if (index < 0 || index >= this.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The batch has {this.Count} clinicians."));
        }
    }

    private BatchScorer ScorerFor(ProgramYear law, int rows)
    {
        _ = law ?? throw new ArgumentNullException(nameof(law));
        if (ProgramYearCheck.Problems(law) is { IsEmpty: false } problems)
        {
            throw new InvalidScoringRequestException(problems);
        }

        this.columns.RequireOffered(law, this.PerformanceYear);
        return rows >= this.Count
            ? new(this.columns, this.Data, this.Under(law))
            : throw new ArgumentException(FormattableString.Invariant($"There is room for {rows} rows, and the batch has {this.Count} clinicians."), nameof(rows));
    }

    private WeightMemo WeightsFor(CategoryWeightRules rules) =>
        this.weights.TryGetValue(rules, out WeightMemo? known) ? known : this.weights.GetValue(rules, r => new(this.columns.Profiles, r));

    private AnsweredSubmissions SubmissionsUnder(PromotingInteroperabilityRules rules) =>
        this.submissions.TryGetValue(rules, out AnsweredSubmissions? known) ? known : this.submissions.GetValue(rules, r => new(this.columns.Answers, ResolvedRules.For(this.Data, r)));

    private BatchLaw Under(ProgramYear law) => this.laws.TryGetValue(law, out BatchLaw? known) ? known : this.laws.GetValue(law, this.Resolve);

    // Laws that differ elsewhere share the weights and the answers.
    private BatchLaw Resolve(ProgramYear law) => new(this.columns, this.Data, law, this.WeightsFor(law.Weights), this.SubmissionsUnder(law.PromotingInteroperability));
}
