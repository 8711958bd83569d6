using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>
/// Takes requests of one performance year, finds every ID once and keeps what scoring needs in compact columns. Requests that are not valid
/// are reported with their position and left out.
/// </summary>
/// <remarks>Not safe for concurrent use. The requests themselves are not kept.</remarks>
[JsonConverter(typeof(NoJsonForm))]
public sealed class BatchBuilder
{
    private readonly ReferenceData data;
    private readonly ProgramYear law;
    private readonly PlaceholderBenchmarks placeholders;
    private readonly BatchWriter writer;
    private readonly RequestPlaces places = new();
    private readonly List<int> positions = [];
    private readonly ImmutableArray<BatchProblem>.Builder problems = ImmutableArray.CreateBuilder<BatchProblem>();

    private BatchBuilder(ReferenceData data, ProgramYear law, PlaceholderBenchmarks placeholders)
    {
        this.data = data;
        this.law = law;
        this.placeholders = placeholders;
        this.writer = new BatchWriter(data, law.Quality.MeasurePoints);
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
    /// <example>
    /// <code>
    /// BatchBuilder builder = BatchBuilder.For(CmsTables.For(2025));
    /// builder.Add(request);
    /// Batch batch = builder.Build();
    /// Console.WriteLine(batch.Score(0, ProgramYears.For(2025)).FinalScore); // 66.27
    /// </code>
    /// </example>
    public static BatchBuilder For(ReferenceData data, ScoringOptions? options = null) =>
        new(data ?? throw new ArgumentNullException(nameof(data)), options?.Law ?? ProgramYears.For(data.PerformanceYear), ScoringOptions.PlaceholdersOf(options));

    /// <summary>Adds a request of any reporting option.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Whether it is valid; if not, <see cref="Problems"/> says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool Add(ScoringRequest request)
    {
        bool valid = this.Accept(this.ProblemsOf(request));
        if (valid)
        {
            this.writer.Add(request, this.places);
        }

        return valid;
    }

    /// <summary>
    /// Adds a request with the hospital of a facility-based participant. The row says which side counts, as <see cref="FacilityBasedScorer"/> does:
    /// <see cref="BatchDispositions.FacilityBased"/>.
    /// </summary>
    /// <param name="request">The request; whether the participant is facility-based is its <see cref="Participant.FacilityBased"/>.</param>
    /// <param name="totalPerformanceScore">The applicable facility's Total Performance Score, 0–100; see <see cref="ApplicableFacility"/>. Null if it has none.</param>
    /// <param name="percentiles">The percentile tables of the performance year.</param>
    /// <returns>Whether it is valid; if not, <see cref="Problems"/> says why.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tables are those of another year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalPerformanceScore"/> is not 0 to 100.</exception>
    public bool Add(ScoringRequest request, decimal? totalPerformanceScore, FacilityPercentiles percentiles)
    {
        _ = percentiles ?? throw new ArgumentNullException(nameof(percentiles));
        FacilityBasedScorer.RequireYear(percentiles, this.data.PerformanceYear);
        if (totalPerformanceScore is not decimal score)
        {
            return this.Add(request);
        }

        FacilityBasedScore facility = FacilityBasedScore.Of(score, percentiles);
        bool valid = this.Accept(this.ProblemsOf(request));
        if (valid)
        {
            this.writer.Add(request, this.places, facility);
        }

        return valid;
    }

    /// <summary>
    /// Adds an APM Entity with the scorecards of its clinicians, whose averages stand for what the entity did not report, as
    /// <see cref="ApmEntityScorer"/> has it. The scorecards are kept; under a changed law give those that were scored under it.
    /// </summary>
    /// <param name="entity">What the entity submitted and what CMS holds.</param>
    /// <param name="clinicians">Every MIPS eligible clinician of the entity; empty to score what the entity reported alone.</param>
    /// <returns>Whether the request and the clinicians are valid; if not, <see cref="Problems"/> says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public bool Add(ScoringRequest entity, ImmutableArray<ApmClinician> clinicians)
    {
        bool valid = this.Accept(WithoutStated(entity ?? throw new ArgumentNullException(nameof(entity)), ApmEntityScorer.Problems(entity, clinicians, this.data, this.law, this.placeholders, this.places)));
        if (valid)
        {
            this.writer.Add(entity, this.places, clinicians);
        }

        return valid;
    }

    /// <summary>The batch of all valid requests so far. More can be added afterwards; they are in the next batch.</summary>
    /// <returns>An immutable batch.</returns>
    public Batch Build() => new(this.data, this.writer.ToColumns(), [.. this.positions], this.Problems);

    private ImmutableArray<RequestProblem> ProblemsOf(ScoringRequest request) =>
        WithoutStated(request ?? throw new ArgumentNullException(nameof(request)), ScoringRequestCheck.Problems(request, this.data, this.law, request.ReportingOption, this.placeholders, this.places));

    private static ImmutableArray<RequestProblem> WithoutStated(ScoringRequest request, ImmutableArray<RequestProblem> found)
    {
        RequestProblems problems = default;
        StatedScoresCheck.CheckBatch(request, ref problems);
        return found.AddRange(problems.All);
    }

    private bool Accept(ImmutableArray<RequestProblem> found)
    {
        int position = this.positions.Count + this.problems.Count;
        if (found.IsEmpty)
        {
            this.positions.Add(position);
            return true;
        }

        this.problems.Add(new BatchProblem(position, found));
        return false;
    }
}

/// <summary>A request that is not valid, and why.</summary>
/// <param name="Position">Its place among the requests that were added, from 0.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
public readonly record struct BatchProblem(int Position, ImmutableArray<RequestProblem> Problems)
{
    private readonly EquatableArray<RequestProblem> problems = Problems;

    /// <summary>Everything that is wrong with it.</summary>
    public ImmutableArray<RequestProblem> Problems { get => this.problems; init => this.problems = value; }
}
