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
        return [.. this.programs.Select(submitted => this.Submission(submitted, leftOut))];
    }

    private ImportedSubmission Submission(ProgramSubmission submitted, ImmutableArray<RequestProblem> leftOut) => new()
    {
        Program = submitted.Program,
        Entity = entity,
        LeftOut = leftOut,
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
    private readonly SeenIds measureIds = new();
    private readonly SeenIds activityIds = new();
    private readonly SeenIds surveyIds = new();

    public string Program { get; } = program;

    public ImmutableArray<QualityMeasureSubmission> Quality => [.. this.quality];

    public ImmutableArray<ImprovementActivitySubmission> Activities => [.. this.activities];

    public List<PromotingInteroperabilitySubmission> PromotingInteroperability { get; } = [];

    public bool SurveyBelowMinimum { get; set; }

    public void Add(QualityMeasureSubmission measure, Place place)
    {
        if (this.measureIds.Add(measure.MeasureId) || !this.Has(measure.MeasureId, measure.CollectionType))
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

    private bool Has(string measureId, CollectionType collectionType) => this.quality.Exists(measure => measure.MeasureId == measureId && measure.CollectionType == collectionType);
}
