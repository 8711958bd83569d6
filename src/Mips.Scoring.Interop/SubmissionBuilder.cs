using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Gathers what a file submits, by programme, and makes the requests.</summary>
internal sealed class SubmissionBuilder(ReferenceData data, SubmittingEntity entity, ProblemList problems)
{
    private readonly List<ProgramSubmission> programs = [];

    public ProgramSubmission Of(string program)
    {
        ProgramSubmission? existing = this.programs.Find(candidate => candidate.Program == program);
        if (existing is null)
        {
            this.programs.Add(existing = new ProgramSubmission(program, problems));
        }

        return existing;
    }

    public ImmutableArray<ImportedSubmission> Submissions()
    {
        ImmutableArray<RequestProblem> leftOut = [.. problems.All.Where(problem => problem.IsError).Select(problem => problem.ToRequestProblem())];
        return [.. this.programs.Select(submitted => this.Submission(submitted) with { LeftOut = leftOut })];
    }

    private ImportedSubmission Submission(ProgramSubmission submitted) => new()
    {
        Program = submitted.Program,
        Entity = entity,
        Request = new ScoringRequest
        {
            PerformanceYear = data.PerformanceYear,
            Participant = new Participant { Option = entity.Option },
            Mvp = data.FindMvp(submitted.Program) is Mvp mvp ? new MvpReporting(mvp.Id) : null,
            App = QppPrograms.MeasureSetOf(submitted.Program) is AppMeasureSet set ? new AppReporting(set) : null,
            Quality = submitted.Quality,
            CahpsSurvey = submitted.Survey(),
            ImprovementActivities = submitted.Activities,
            PromotingInteroperability = [.. submitted.PromotingInteroperability],
        },
    };
}

/// <summary>What a file submits under one programme.</summary>
internal sealed class ProgramSubmission(string program, ProblemList problems)
{
    private readonly List<QualityMeasureSubmission> quality = [];
    private readonly List<ImprovementActivitySubmission> activities = [];
    private readonly List<SummarySurveyMeasure> surveyMeasures = [];
    private readonly HashSet<string> measureIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> activityIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> surveyIds = new(StringComparer.Ordinal);

    public string Program { get; } = program;

    public ImmutableArray<QualityMeasureSubmission> Quality => [.. this.quality];

    public ImmutableArray<ImprovementActivitySubmission> Activities => [.. this.activities];

    public List<PromotingInteroperabilitySubmission> PromotingInteroperability { get; } = [];

    public bool SurveyBelowMinimum { get; set; }

    public void Add(QualityMeasureSubmission measure, Place place)
    {
        if (this.measureIds.Add(measure.MeasureId) || !this.quality.Exists(before => before.MeasureId == measure.MeasureId && before.CollectionType == measure.CollectionType))
        {
            this.quality.Add(measure);
            return;
        }

        problems.Add(ImportProblemKind.Duplicate, place, measure.MeasureId, "the measure is submitted twice through the same collection type; only the first was read");
    }

    public void Add(ImprovementActivitySubmission activity, Place place)
    {
        if (this.activityIds.Add(activity.ActivityId))
        {
            this.activities.Add(activity);
            return;
        }

        problems.Add(ImportProblemKind.LeftOut, place, activity.ActivityId, "an activity counts once; it was attested before");
    }

    public void Add(SummarySurveyMeasure measure, Place place)
    {
        if (this.surveyIds.Add(measure.MeasureId))
        {
            this.surveyMeasures.Add(measure);
            return;
        }

        problems.Add(ImportProblemKind.Duplicate, place, measure.MeasureId, "the survey measure is reported twice; only the first was read");
    }

    public CahpsSurvey? Survey() => this.surveyMeasures.Count == 0 && !this.SurveyBelowMinimum
        ? null
        : new CahpsSurvey { MetSamplingMinimum = !this.SurveyBelowMinimum, SummarySurveyMeasures = this.SurveyBelowMinimum ? [] : [.. this.surveyMeasures] };
}
