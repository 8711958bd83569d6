namespace Mips.Scoring.Interop;

/// <summary>What is left of a request when the rows are left out that the check of requests refuses.</summary>
/// <remarks>
/// A measure with a wrong stratum, a submission with a period outside the year, a collection type that the measure does not have: the row is left
/// out, the others are scored. What is wrong with the request as a whole, such as the size of a group, is not cured and stays in <see cref="Problems"/>.
/// </remarks>
public sealed class ValidPart
{
    private ValidPart(ScoringRequest request, Scorecard? scorecard, ImmutableArray<RequestProblem> leftOut, ImmutableArray<RequestProblem> problems)
    {
        this.Request = request;
        this.Scorecard = scorecard;
        this.LeftOut = leftOut;
        this.Problems = problems;
    }

    /// <summary>The request without what was left out.</summary>
    public ScoringRequest Request { get; }

    /// <summary>Its scorecard, whose warnings begin with <see cref="LeftOut"/>; null if the request is not valid even so.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>The problems of what was left out, in the order they were found; empty if the whole request is valid.</summary>
    public ImmutableArray<RequestProblem> LeftOut { get; }

    /// <summary>What is wrong with the request still; empty if it is scored.</summary>
    public ImmutableArray<RequestProblem> Problems { get; }

    /// <summary>Whether the request was scored.</summary>
    public bool IsScored => this.Scorecard is not null;

    /// <summary>Whether a request has nothing of what somebody submits: no measure, no activity, no survey.</summary>
    /// <param name="request">The request.</param>
    /// <returns>True if there is nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static bool IsNothing(ScoringRequest request) =>
        (request ?? throw new ArgumentNullException(nameof(request))) is { Quality.IsEmpty: true, ImprovementActivities.IsEmpty: true, CahpsSurvey: null }
        && request.PromotingInteroperability.All(submission => submission is null || submission.Measures.IsEmpty);

    /// <summary>Leaves out nothing: the request is valid as a whole, or it is not scored.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The request with its scorecard, or with its problems.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    public static ValidPart Whole(ScoringRequest request, ReferenceData data, ScoringOptions? options = null)
    {
        Scorer.TryScore(request, data, out Scorecard? card, out ImmutableArray<RequestProblem> problems, options);
        return new(request, card, [], problems);
    }

    /// <summary>Leaves out what is refused, until the rest is valid or the cause is nothing that can be left out.</summary>
    /// <param name="request">What was submitted and what CMS holds.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The rest with its scorecard, and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    public static ValidPart Of(ScoringRequest request, ReferenceData data, ScoringOptions? options = null)
    {
        ImmutableArray<RequestProblem>.Builder leftOut = ImmutableArray.CreateBuilder<RequestProblem>();
        Scorecard? card;
        ImmutableArray<RequestProblem> problems;
        while (!Scorer.TryScore(request, data, out card, out problems, options) && RefusedRows.Of(problems) is { } refused && refused.LeftOutOf(request) is { } rest)
        {
            leftOut.AddRange(refused.Causes);
            request = rest;
        }

        ImmutableArray<RequestProblem> all = leftOut.ToImmutable();
        return new(request, card?.WithLeftOut(all), all, problems);
    }
}
