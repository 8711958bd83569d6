using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>The rows of a request that problems name.</summary>
internal sealed class RefusedRows
{
    private const string Survey = "cahpsSurvey";
    private const string InteroperabilityList = "promotingInteroperability";
    private const string MeasuresOfInteroperability = "measures";
    private static readonly string[] Lists = ["quality", "administrativeClaims", "cost", "improvementActivities", InteroperabilityList];

    private readonly HashSet<(string List, int Index)> rows = [];
    private readonly HashSet<(int Submission, int Measure)> measures = [];
    private bool survey;

    private RefusedRows(ImmutableArray<RequestProblem> causes) => this.Causes = causes;

    /// <summary>The problems that name the rows.</summary>
    public ImmutableArray<RequestProblem> Causes { get; }

    /// <summary>The rows; null if a problem is that of no row, or nothing is wrong.</summary>
    public static RefusedRows? Of(ImmutableArray<RequestProblem> problems)
    {
        RequestProblem[] listed = [.. problems.Where(problem => problem.Code != RequestProblemCode.FurtherProblems)];
        RequestProblem[] own = [.. listed.Where(problem => !IsOfTwoRows(problem))];
        RefusedRows refused = new([.. own.Length > 0 ? own : listed]);
        return listed.Length > 0 && Array.TrueForAll(listed, IsOfRow) && refused.Causes.All(refused.Name) ? refused : null;
    }

    public ScoringRequest LeftOutOf(ScoringRequest request) => request with
    {
        CahpsSurvey = this.survey ? null : request.CahpsSurvey,
        Quality = this.Keep(request.Quality, Lists[0]),
        AdministrativeClaims = this.Keep(request.AdministrativeClaims, Lists[1]),
        Cost = this.Keep(request.Cost, Lists[2]),
        ImprovementActivities = this.Keep(request.ImprovementActivities, Lists[3]),
        PromotingInteroperability = this.Keep(this.WithoutMeasures(request.PromotingInteroperability), InteroperabilityList),
    };

    // A row that only another one contradicts is right as soon as the other is gone.
    private static bool IsOfTwoRows(RequestProblem problem) => problem.Code is RequestProblemCode.Duplicate or RequestProblemCode.SeveralMechanisms;

    private static bool IsOfRow(RequestProblem problem) => new RefusedRows([]).Name(problem);

    private bool Name(RequestProblem problem)
    {
        string path = problem.Path;
        if (path == Survey || path.StartsWith(Survey + ".", StringComparison.Ordinal))
        {
            this.survey = true;
            return true;
        }

        if (RequestPath.Parse(path) is not { } place || !Lists.Contains(place.List))
        {
            return false;
        }

        _ = place is { List: InteroperabilityList, InnerList: MeasuresOfInteroperability }
            ? this.measures.Add((place.Index, place.InnerIndex))
            : this.rows.Add((place.List, place.Index));
        return true;
    }

    private ImmutableArray<PromotingInteroperabilitySubmission> WithoutMeasures(ImmutableArray<PromotingInteroperabilitySubmission> submissions) => this.measures.Count == 0
        ? submissions
        : [.. submissions.Select((submission, index) => submission is null || submission.Measures.IsDefault ? submission! : submission with { Measures = [.. submission.Measures.Where((_, measure) => !this.measures.Contains((index, measure)))] })];

    private ImmutableArray<TRow> Keep<TRow>(ImmutableArray<TRow> list, string name) => list.IsDefault ? list : [.. list.Where((_, index) => !this.rows.Contains((name, index)))];
}
