using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Batches;

/// <summary>Writes valid requests into columns.</summary>
internal sealed class BatchWriter(ReferenceData data, MeasurePointsRules rules)
{
    private readonly Column<ClinicianRow> clinicians = new();
    private readonly Column<QualityRow> quality = new();
    private readonly Column<ClaimsRow> claims = new();
    private readonly Column<SurveyRow> surveys = new();
    private readonly Column<CostRow> costs = new();
    private readonly Column<ActivityRow> activities = new();
    private readonly Column<InteroperabilityRow> interoperability = new();
    private readonly Column<ReportedProportion> proportions = new();
    private readonly Column<PriorYearRow> priorYears = new();
    private readonly Column<PriorYearFacts> listedPriorYears = new();
    private readonly Column<RiskRow> risks = new();
    private readonly Column<FacilityBasedScore> facilities = new();
    private readonly List<EntityClinicians> entities = [];
    private readonly List<QualityMeasureSubmission> submissions = [];
    private readonly Numbered<RiskFigures, RiskFigures> figures = new();
    private readonly Numbered<SubmissionAnswers, SubmissionAnswers> answers = new();
    private readonly Numbered<string, string> certificationIds = new();
    private readonly Numbered<ProfileKey, ClinicianProfile> profiles = new();
    private readonly Numbered<MvpReporting, MvpReporting> registrations = new();
    private readonly Numbered<string, SurveyMeasure> surveyMeasures = new();
    private QualityRow[] sorted = [];
    private ReportedProportion[] reported = [];
    private bool anyApp;

    public void Add(ScoringRequest request, RequestPlaces places) => this.Add(request, places, this.Start());

    public void Add(ScoringRequest request, RequestPlaces places, in FacilityBasedScore facility) =>
        this.Add(request, places, this.Start() with { Facility = this.facilities.Put(facility) });

    public void Add(ScoringRequest entity, RequestPlaces places, ImmutableArray<ApmClinician> clinicians) =>
        this.Add(ApmEntityScorer.WithStatusOfClinicians(entity, clinicians), places, this.Start().OfEntity(Put(this.entities, new(clinicians, entity.Participant.MipsApm))));

    private void Add(ScoringRequest request, RequestPlaces places, ClinicianRow row)
    {
        row.Profile = this.ProfileOf(request);
        row.Clinicians = request.Participant.Clinicians;
        row.HasCardiologist = request.Participant.HasCardiologist;
        row.WebInterface = WebInterfaceMeasures.AreReported(request.Quality);
        row.Survey = QualityContext.SurveyOf(request);
        row.ReportingOption = request.ReportingOption;
        row.MeasureSet = request.App?.MeasureSet ?? default;
        row.Registration = request.Mvp is { } mvp ? this.registrations.NumberOf(mvp, mvp) : ClinicianRow.None;
        this.priorYears.Add(this.PriorYearOf(PriorYearFacts.Of(request.PriorYear)));
        this.risks.Add(this.RiskOf(request.PatientPopulation));
        this.anyApp |= row.ReportingOption == ReportingOption.ApmPerformancePathway;
        this.clinicians.Add(row);
        this.AddMeasures(request, places);
    }

    public BatchColumns ToColumns() => new()
    {
        Clinicians = this.WithEnd(),
        Quality = this.quality.ToArray(),
        Claims = this.claims.ToArray(),
        Surveys = this.surveys.ToArray(),
        Costs = this.costs.ToArray(),
        Activities = this.activities.ToArray(),
        Interoperability = this.interoperability.ToArray(),
        Answers = this.answers.ToArray(),
        CertificationIds = this.certificationIds.ToArray(),
        Proportions = this.proportions.ToArray(),
        PriorYears = this.priorYears.ToArray(),
        ListedPriorYears = this.listedPriorYears.ToArray(),
        Risks = this.risks.ToArray(),
        RiskFigures = this.figures.ToArray(),
        Facilities = this.facilities.ToArray(),
        Entities = [.. this.entities],
        Profiles = this.profiles.ToArray(),
        Registrations = this.registrations.ToArray(),
        SurveyMeasures = this.surveyMeasures.ToArray(),
        Submissions = new([.. this.submissions]),
        RateRules = rules.PerformanceRates,
        AnyApp = this.anyApp,
    };

    private static int Put<T>(List<T> list, T item)
    {
        list.Add(item);
        return list.Count - 1;
    }

    private ClinicianRow[] WithEnd()
    {
        ClinicianRow[] rows = this.clinicians.ToArray(more: 1);
        rows[rows.Length - 1] = this.Start();
        return rows;
    }

    private ClinicianRow Start() => new()
    {
        Quality = this.quality.Count,
        Claims = this.claims.Count,
        Surveys = this.surveys.Count,
        Costs = this.costs.Count,
        Activities = this.activities.Count,
        Interoperability = this.interoperability.Count,
        Submissions = this.submissions.Count,
        Facility = ClinicianRow.None,
    };

    private int ProfileOf(ScoringRequest request)
    {
        ProfileKey key = ProfileKey.Of(request);
        return this.profiles.TryNumberOf(key, out int number)
            ? number
            : this.profiles.NumberOf(key, new(request.Participant, request.ReweightingGrants, request.AutomaticExtremeAndUncontrollableCircumstances));
    }

    private PriorYearRow PriorYearOf(in PriorYearFacts facts) => PriorYearRow.Of(facts) ?? PriorYearRow.AtPlace(this.listedPriorYears.Put(facts));

    private RiskRow RiskOf(PatientPopulation? population)
    {
        (int hcc, int hccFigures) = this.IndicatorOf(population?.HccRiskScore);
        (int dual, int dualFigures) = this.IndicatorOf(population?.DualProportion);
        return new(hcc, dual, hccFigures, dualFigures);
    }

    private (int Units, int Figures) IndicatorOf(RiskIndicator? indicator)
    {
        if (indicator is null)
        {
            return (0, RiskRow.Unknown);
        }

        RiskFigures figures = RiskFigures.Of(indicator);
        return (figures.Indicator is null ? (int)Ratio.Of(indicator.Value).Over(figures.Unit).Numerator : 0, this.figures.NumberOf(figures, figures));
    }

    private void AddMeasures(ScoringRequest request, RequestPlaces places)
    {
        this.AddQuality(request, places.Quality);

        ImmutableArray<AdministrativeClaimsResult> results = request.AdministrativeClaims;
        for (int i = 0; i < results.Length; i++)
        {
            this.claims.Add(SubmittedMeasures.Read(results[i], places.Claims[i], data));
        }

        foreach (SummarySurveyMeasure measure in request.CahpsSurvey is { MetSamplingMinimum: true } survey ? survey.SummarySurveyMeasures : [])
        {
            this.surveys.Add(new(measure.PerformanceRate, (short)this.NumberOf(measure.MeasureId)));
        }

        ImmutableArray<CostMeasureResult> costs = request.Cost;
        for (int i = 0; i < costs.Length; i++)
        {
            this.costs.Add(new(costs[i].Cost.ToMeasured(), costs[i].Cases, places.Cost[i], costs[i].Suppressed));
        }

        ImmutableArray<ImprovementActivitySubmission> activities = request.ImprovementActivities;
        for (int i = 0; i < activities.Length; i++)
        {
            this.activities.Add(ActivityRow.Of(places.Activities[i], activities[i].ContinuousDays, activities[i].ShareOfGroup));
        }

        ReadOnlySpan<int> interoperability = places.Interoperability;
        foreach (PromotingInteroperabilitySubmission submission in request.PromotingInteroperability)
        {
            this.Add(submission, interoperability.Slice(0, submission.Measures.Length));
            interoperability = interoperability.Slice(submission.Measures.Length);
        }
    }

    // In the order of the selection, so that scoring does not sort.
    private void AddQuality(ScoringRequest request, ReadOnlySpan<int> places)
    {
        ImmutableArray<QualityMeasureSubmission> submitted = request.Quality;
        if (this.sorted.Length < submitted.Length)
        {
            this.sorted = new QualityRow[submitted.Length];
        }

        for (int i = 0; i < submitted.Length; i++)
        {
            this.sorted[i] = this.Read(submitted[i], i, places[i]);
        }

        QualityRow.Sort(this.sorted, submitted.Length);
        for (int i = 0; i < submitted.Length; i++)
        {
            this.quality.Add(this.sorted[i]);
            if (this.sorted[i].Has(QualityMarks.DependsOnReadings))
            {
                this.submissions.Add(submitted[this.sorted[i].Place]);
            }
        }

        if (QualityContext.SurveyOf(request).WasConducted())
        {
            this.quality.Add(QualityRow.OfSurvey(data.IndexOfQualityMeasure(rules.Cahps.MeasureId.Value)));
        }
    }

    private QualityRow Read(QualityMeasureSubmission submission, int place, int measure)
    {
        QualityRow row = SubmittedMeasures.Read(submission, place, measure, data, rules.PerformanceRates);
        bool dependsOnReadings = submission.Counts is not null || !submission.Strata.IsEmpty || (row.Failed & FailedTests.EligibleCases) != 0 || submission.Cases.GetValueOrDefault() == 0;
        return dependsOnReadings ? row with { Marks = row.Marks | QualityMarks.DependsOnReadings } : row;
    }

    private void Add(PromotingInteroperabilitySubmission submission, ReadOnlySpan<int> places)
    {
        if (this.reported.Length < submission.Measures.Length)
        {
            this.reported = new ReportedProportion[submission.Measures.Length];
        }

        int start = this.proportions.Count;
        SubmissionAnswers said = SubmissionAnswers.Read(submission.Measures, places, this.reported);
        for (int i = 0; i < said.Proportions.Count; i++)
        {
            this.proportions.Add(this.reported[i]);
        }

        int days = PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd);
        int certificationId = string.IsNullOrWhiteSpace(submission.CehrtId) ? ClinicianRow.None : this.certificationIds.NumberOf(submission.CehrtId!, submission.CehrtId!);
        this.interoperability.Add(new(start, days, certificationId, this.answers.NumberOf(said, said)));
    }

    private int NumberOf(string summarySurveyMeasureId) => this.surveyMeasures.TryNumberOf(summarySurveyMeasureId, out int number)
        ? number
        : this.surveyMeasures.NumberOf(summarySurveyMeasureId, new(summarySurveyMeasureId, data.FindQualityBenchmark(summarySurveyMeasureId, CollectionType.CahpsSurvey)));
}
