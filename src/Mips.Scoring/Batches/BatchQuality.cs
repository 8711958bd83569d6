using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>
/// Scores the quality performance category of clinicians of a batch: first the measures of all of them, as if they were of one, and then the category of each.
/// </summary>
internal readonly struct BatchQuality(BatchColumns columns, ReferenceData data, BatchLaw law)
{
    public void Score<TTrace>(int start, Span<ClinicianOutcomes> outcomes, BatchScratch scratch, in TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        QualityLines all = this.Lines(start, start + outcomes.Length, scratch);
        this.CompareMeasures(start, start + outcomes.Length, all, scratch, trace);
        this.ScoreClaims(start, start + outcomes.Length, all);
        this.ScoreCategories(start, outcomes, all);
        trace.Quality(columns.Clinicians[start], all);
    }

    private QualityLines Lines(int start, int end, BatchScratch scratch)
    {
        ref readonly ClinicianRow first = ref columns.Clinicians[start];
        ref readonly ClinicianRow next = ref columns.Clinicians[end];
        return scratch.Quality.Lines(
            this.Rows(start, end, scratch), new(columns.Claims, first.Claims, next.Claims - first.Claims), default, law.MeasuresFor(first.ReportingOption));
    }

    // Clinicians whose measures have the same facts are compared together.
    private void CompareMeasures<TTrace>(int start, int end, in QualityLines all, BatchScratch scratch, TTrace trace)
        where TTrace : struct, IBatchTrace
    {
        int first = columns.Clinicians[start].Quality;
        for (int from = start, to; from < end; from = to)
        {
            ResolvedMeasures facts = law.MeasuresFor(columns.Clinicians[from].ReportingOption);
            to = from + 1;
            while (to < end && ReferenceEquals(law.MeasuresFor(columns.Clinicians[to].ReportingOption), facts))
            {
                to++;
            }

            int at = columns.Clinicians[from].Quality - first;
            int count = columns.Clinicians[to].Quality - first - at;
            ReadOnlySpan<QualityRow> rows = all.Rows.Slice(at, count);
            Span<QualityLine> lines = all.Measures.Slice(at, count);
            Span<int> notCompared = all.NotCompared.Slice(0, SubmittedMeasures.Compare(rows, lines, facts, all.NotCompared, trace));
            this.ScoreWithoutComparison(from, notCompared, rows, lines, facts, scratch);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreWithoutComparison(int clinician, ReadOnlySpan<int> places, ReadOnlySpan<QualityRow> rows, Span<QualityLine> lines, ResolvedMeasures facts, BatchScratch scratch)
    {
        int first = columns.Clinicians[clinician].Quality;
        foreach (int place in places)
        {
            while (columns.Clinicians[clinician + 1].Quality <= first + place)
            {
                clinician++;
            }

            ref readonly ClinicianRow row = ref columns.Clinicians[clinician];
            bool smallPractice = columns.Profiles[row.Profile].Participant.SmallPractice;
            SubmittedMeasures.ScoreWithoutComparison(rows[place], ref lines[place], facts, smallPractice, row.Survey, rows[place].IsSurvey ? this.SurveyPoints(clinician, scratch) : null);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreClaims(int start, int end, in QualityLines all)
    {
        int first = columns.Clinicians[start].Claims;
        for (int i = start; i < end; i++)
        {
            ref readonly ClinicianRow row = ref columns.Clinicians[i];
            SubmittedMeasures.ScoreClaims(all, row.Claims - first, columns.Clinicians[i + 1].Claims - first, law.MeasuresFor(row.ReportingOption), this.PracticeOf(row));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreCategories(int start, Span<ClinicianOutcomes> outcomes, in QualityLines all)
    {
        ref readonly ClinicianRow first = ref columns.Clinicians[start];
        for (int i = 0; i < outcomes.Length; i++)
        {
            ref readonly ClinicianRow row = ref columns.Clinicians[start + i];
            ref readonly ClinicianRow next = ref columns.Clinicians[start + i + 1];
            QualityLines lines = all.Slice(
                row.Quality - first.Quality, next.Quality - row.Quality, row.Claims - first.Claims, next.Claims - row.Claims, law.MeasuresFor(row.ReportingOption));
            QualityContext context = new(this.PracticeOf(row), columns.Profiles[row.Profile].Participant.SmallPractice, row.Survey, row.WebInterface);
            this.ScoreCategory(row, lines, context, columns.PriorQualityOf(start + i), out outcomes[i].Categories.Quality);
            outcomes[i].QualityIsEstimate = QualitySums.IsEstimate(lines);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ClaimsPractice PracticeOf(in ClinicianRow row) => new(columns.Profiles[row.Profile].Participant.Option, row.Clinicians, row.HasCardiologist);

    private void ScoreCategory(in ClinicianRow row, in QualityLines lines, in QualityContext context, in PriorQuality prior, out CategoryOutcome outcome)
    {
        NoQualityTrace trace = default;
        switch (row.ReportingOption)
        {
            case ReportingOption.TraditionalMips:
                QualityCategory.Score(lines, context, prior, law.Law.Quality, ref trace, out outcome);
                break;
            case ReportingOption.MipsValuePathway:
                ref readonly BatchRegistration registration = ref law.Registrations[row.Registration];
                MvpQuality.Score(lines, context, prior, registration.Mvp, registration.Selected, law.Law.MvpQuality!, ref trace, out outcome);
                break;
            default:
                AppQualityRules rules = law.Law.AppQuality!;
                AppQuality.Score(lines, context, prior, ResolvedMeasureSet.For(data, AppQuality.SetOf(row.MeasureSet, data.PerformanceYear, rules)), rules, ref trace, out outcome);
                break;
        }
    }

    private ReadOnlySpan<QualityRow> Rows(int start, int end, BatchScratch scratch)
    {
        ref readonly ClinicianRow first = ref columns.Clinicians[start];
        ReadOnlySpan<QualityRow> kept = new(columns.Quality, first.Quality, columns.Clinicians[end].Quality - first.Quality);
        return law.ReadsRatesAnew ? this.ReadAnew(start, end, kept, scratch.Quality.Rows(kept.Length)) : kept;
    }

    private ReadOnlySpan<QualityRow> ReadAnew(int start, int end, ReadOnlySpan<QualityRow> kept, Span<QualityRow> rows)
    {
        int first = columns.Clinicians[start].Quality;
        for (int i = start; i < end; i++)
        {
            ref readonly ClinicianRow row = ref columns.Clinicians[i];
            PerformanceRateRules rules = law.MeasuresFor(row.ReportingOption).Rules.PerformanceRates;
            int submission = row.Submissions;
            for (int at = row.Quality - first; at < columns.Clinicians[i + 1].Quality - first; at++)
            {
                QualityRow one = kept[at];
                bool isCalculatedAnew = one.Has(QualityMarks.DependsOnReadings) && !one.Has(QualityMarks.Changed);
                rows[at] = isCalculatedAnew ? one.With(PerformanceRates.Of(columns.Submissions[submission], data.QualityMeasuresById[one.Measure], rules)) : one;
                submission += one.Has(QualityMarks.DependsOnReadings) ? 1 : 0;
            }
        }

        return rows;
    }

    private Points? SurveyPoints(int clinician, BatchScratch scratch)
    {
        ref readonly ClinicianRow row = ref columns.Clinicians[clinician];
        ReadOnlySpan<SurveyRow> results = new(columns.Surveys, row.Surveys, columns.Clinicians[clinician + 1].Surveys - row.Surveys);
        return law.SurveyFor(row.ReportingOption).TryMean(results, out Points? points) ? points : CahpsPoints.Of(this.Survey(clinician, scratch), law.MeasuresFor(row.ReportingOption).Rules);
    }

    private Span<SummarySurveyMeasureScore> Survey(int clinician, BatchScratch scratch)
    {
        int first = columns.Clinicians[clinician].Surveys;
        Span<SummarySurveyMeasureScore> survey = scratch.Survey(columns.Clinicians[clinician + 1].Surveys - first);
        for (int i = 0; i < survey.Length; i++)
        {
            SurveyRow one = columns.Surveys[first + i];
            SurveyMeasure measure = columns.SurveyMeasures[one.Measure];
            survey[i] = new(measure.Id, one.Rate, measure.Benchmark, 0, Points.Zero);
        }

        return survey;
    }
}
