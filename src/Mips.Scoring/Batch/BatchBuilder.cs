namespace Mips.Scoring;

/// <summary>
/// Takes requests of one performance year, finds every ID once and keeps what scoring needs in compact columns. Requests that are not valid
/// are reported with their position and left out.
/// </summary>
/// <remarks>Not safe for concurrent use. The requests themselves are not kept.</remarks>
public sealed class BatchBuilder
{
    private readonly ReferenceData data;
    private readonly ProgramYear law;
    private readonly PlaceholderBenchmarks placeholders;
    private readonly BatchWriter writer;
    private readonly List<int> positions = [];
    private readonly ImmutableArray<BatchProblem>.Builder problems = ImmutableArray.CreateBuilder<BatchProblem>();

    private BatchBuilder(ReferenceData data, ProgramYear law, PlaceholderBenchmarks placeholders)
    {
        this.data = data;
        this.law = law;
        this.placeholders = placeholders;
        this.writer = new BatchWriter(data, law.Quality.MeasurePoints.PerformanceRates);
    }

    /// <summary>The requests so far that are valid.</summary>
    public int Count => this.positions.Count;

    /// <summary>The requests so far that are not valid, in the order in which they were added.</summary>
    public ImmutableArray<BatchProblem> Problems => this.problems.ToImmutable();

    /// <summary>A builder.</summary>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="options">The law that requests are checked by, and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused: a result that would be compared with one is a problem of its request.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    public static BatchBuilder For(ReferenceData data, ScoringOptions? options = null) =>
        new(data ?? throw new ArgumentNullException(nameof(data)), options?.Law ?? ProgramYears.For(data.PerformanceYear), ScoringOptions.PlaceholdersOf(options));

    /// <summary>Adds a request of any reporting option.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Whether it is valid; if not, <see cref="Problems"/> says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool Add(ScoringRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        int position = this.positions.Count + this.problems.Count;
        ImmutableArray<RequestProblem> found = ScoringRequestCheck.Problems(request, this.data, this.law, request.ReportingOption, this.placeholders);
        if (!found.IsEmpty)
        {
            this.problems.Add(new BatchProblem(position, found));
            return false;
        }

        this.writer.Add(request);
        this.positions.Add(position);
        return true;
    }

    /// <summary>The batch of all valid requests so far. More can be added afterwards; they are in the next batch.</summary>
    /// <returns>An immutable batch.</returns>
    public Batch Build() => new(this.data, this.writer.ToColumns(), [.. this.positions], this.Problems);
}

/// <summary>A request that is not valid, and why.</summary>
/// <param name="Position">Its place among the requests that were added, from 0.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
public readonly record struct BatchProblem(int Position, ImmutableArray<RequestProblem> Problems);
