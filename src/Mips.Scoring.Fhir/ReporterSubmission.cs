namespace Mips.Scoring.Fhir;

/// <summary>What one reporter submits for one year.</summary>
internal sealed class ReporterSubmission(ReferenceData? data, SubmittingEntity? entity, string program, ProblemList problems)
{
    private readonly List<QualityMeasureSubmission> quality = [];
    private readonly HashSet<(string, CollectionType)> reported = [];
    private readonly List<(int From, int To)> ownProblems = [];

    /// <summary>CMS's data of the year; null if there is none, which has been reported.</summary>
    public ReferenceData? Data { get; } = data;

    /// <summary>Who submits; null if the reports do not say it, which has been reported.</summary>
    public SubmittingEntity? Entity { get; } = entity;

    /// <summary>Takes in a row, or only the problems since it was begun.</summary>
    public void Add(SummaryReport report, QualityMeasureSubmission? row, int problemsBefore)
    {
        if (row is not null && this.reported.Add((row.MeasureId, row.CollectionType)))
        {
            this.quality.Add(row);
        }
        else if (row is not null)
        {
            problems.Add(ImportProblemKind.Duplicate, report.Resource.At(".measure"), row.MeasureId, "the reporter has two reports of the measure for the year; only the first was read");
        }

        this.ownProblems.Add((problemsBefore, problems.Count));
    }

    /// <summary>The submission, with what of its reports is not in the request.</summary>
    public ImportedSubmission ToSubmission(ImmutableArray<ImportProblem> all) => new()
    {
        Program = program,
        Entity = this.Entity!,
        Request = new ScoringRequest
        {
            PerformanceYear = this.Data!.PerformanceYear,
            Participant = new Participant { Option = this.Entity!.Option },
            Quality = [.. this.quality],
        },
        LeftOut = [.. this.ownProblems.SelectMany(range => Enumerable.Range(range.From, range.To - range.From)).Select(index => all[index]).Where(problem => problem.IsError).Select(problem => problem.ToRequestProblem())],
    };
}
