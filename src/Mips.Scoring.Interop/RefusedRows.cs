using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>What problems name of a request: rows of its lists, whole lists, and facts that stand alone.</summary>
internal sealed class RefusedRows
{
    private const string Quality = "quality";
    private const string Survey = "cahpsSurvey";
    private const string Claims = "administrativeClaims";
    private const string Cost = "cost";
    private const string Activities = "improvementActivities";
    private const string Interoperability = "promotingInteroperability";
    private const string MeasuresOfInteroperability = "measures";
    private const string PriorYear = "priorYear";
    private const string Population = "patientPopulation";
    private const string Grants = "reweightingGrants";
    private static readonly string[] Lists = [Quality, Claims, Cost, Activities, Interoperability, Grants];
    private static readonly string[] Wholes = [.. Lists, Survey, PriorYear, Population];

    private readonly HashSet<string> wholes = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Index)> rows = [];
    private readonly HashSet<(int Submission, int Measure)> measures = [];

    private RefusedRows(ImmutableArray<RequestProblem> causes) => this.Causes = causes;

    /// <summary>The problems that name it.</summary>
    public ImmutableArray<RequestProblem> Causes { get; }

    /// <summary>What is named; null if a problem names nothing that can be left out, or nothing is wrong.</summary>
    public static RefusedRows? Of(ImmutableArray<RequestProblem> problems)
    {
        RequestProblem[] listed = [.. problems.Where(problem => problem.Code != RequestProblemCode.FurtherProblems)];
        RequestProblem[] own = [.. listed.Where(problem => !IsOfTwoRows(problem))];
        RefusedRows refused = new([.. own.Length > 0 ? own : listed]);
        return listed.Length > 0 && Array.TrueForAll(listed, IsNamed) && refused.Causes.All(refused.Name) ? refused : null;
    }

    /// <summary>The request without what is named; null if that takes nothing away.</summary>
    public ScoringRequest? LeftOutOf(ScoringRequest request) => this.Without(request) is { } rest && Size(rest) < Size(request) ? rest : null;

    private static int Size(ScoringRequest request) =>
        request.Quality.Length + request.AdministrativeClaims.Length + request.Cost.Length + request.ImprovementActivities.Length + request.PromotingInteroperability.Length
        + request.ReweightingGrants.Length + request.PromotingInteroperability.Sum(submission => submission is null ? 0 : submission.Measures.Length)
        + new object?[] { request.CahpsSurvey, request.PriorYear, request.PatientPopulation }.Count(fact => fact is not null);

    private ScoringRequest Without(ScoringRequest request) => request with
    {
        CahpsSurvey = this.wholes.Contains(Survey) ? null : request.CahpsSurvey,
        PriorYear = this.wholes.Contains(PriorYear) ? null : request.PriorYear,
        PatientPopulation = this.wholes.Contains(Population) ? null : request.PatientPopulation,
        Quality = this.Keep(request.Quality, Quality),
        AdministrativeClaims = this.Keep(request.AdministrativeClaims, Claims),
        Cost = this.Keep(request.Cost, Cost),
        ImprovementActivities = this.Keep(request.ImprovementActivities, Activities),
        PromotingInteroperability = this.Keep(this.WithoutMeasures(request.PromotingInteroperability), Interoperability),
        ReweightingGrants = this.Keep(request.ReweightingGrants, Grants),
    };

    // A row that only another one contradicts is right as soon as the other is gone.
    private static bool IsOfTwoRows(RequestProblem problem) => problem.Code is RequestProblemCode.Duplicate or RequestProblemCode.SeveralMechanisms;

    private static bool IsNamed(RequestProblem problem) => new RefusedRows([]).Name(problem);

    private bool Name(RequestProblem problem)
    {
        if (RequestPath.Parse(problem.Path) is { } place && Lists.Contains(place.List))
        {
            _ = place is { List: Interoperability, InnerList: MeasuresOfInteroperability }
                ? this.measures.Add((place.Index, place.InnerIndex))
                : this.rows.Add((place.List, place.Index));
            return true;
        }

        string whole = problem.Path.Split('.')[0];
        _ = Wholes.Contains(whole) && this.wholes.Add(whole);
        return Wholes.Contains(whole);
    }

    private ImmutableArray<PromotingInteroperabilitySubmission> WithoutMeasures(ImmutableArray<PromotingInteroperabilitySubmission> submissions) => this.measures.Count == 0
        ? submissions
        : [.. submissions.Select((submission, index) => submission is null ? submission! : submission with { Measures = [.. submission.Measures.Where((_, measure) => !this.measures.Contains((index, measure)))] })];

    private ImmutableArray<TRow> Keep<TRow>(ImmutableArray<TRow> list, string name) => this.wholes.Contains(name) ? [] : [.. list.Where((_, index) => !this.rows.Contains((name, index)))];
}
