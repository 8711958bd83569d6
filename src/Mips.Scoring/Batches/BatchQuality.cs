using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>
/// Scores the quality performance category of one clinician of a batch. Each reporting option has a function of its own, so that what one needs on the stack is
/// not cleared for another.
/// </summary>
internal readonly struct BatchQuality(BatchColumns columns, ReferenceData data, ResolvedLaw law)
{
    /// <summary>The measures of a clinician, with room for what becomes of them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public QualityLines Lines(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch)
    {
        ResolvedMeasures facts = law.MeasuresFor(row.ReportingOption);
        return scratch.Quality.Lines(
            this.Rows(row, next, scratch, facts.Rules.PerformanceRates), columns.Claims.AsSpan(row.Claims, next.Claims - row.Claims), this.Survey(row, next, scratch), facts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public CategoryOutcome Score(in QualityLines lines, in ClinicianRow row, Participant participant, in PriorYearFacts prior, Mvp? mvp)
    {
        QualityContext context = new(new(participant.Option, row.Clinicians, row.HasCardiologist), participant.SmallPractice, row.Survey, row.WebInterface);
        if (row.ReportingOption == ReportingOption.TraditionalMips)
        {
            NoQualityTrace trace = default;
            return QualityCategory.Score(lines, context, prior, law.Law.Quality, ref trace);
        }

        return row.ReportingOption == ReportingOption.MipsValuePathway ? this.MipsValuePathway(row, lines, context, prior, mvp!) : this.ApmPerformancePathway(row, lines, context, prior);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CategoryOutcome MipsValuePathway(in ClinicianRow row, in QualityLines lines, in QualityContext context, in PriorYearFacts prior, Mvp mvp)
    {
        NoQualityTrace trace = default;
        return MvpQuality.Score(lines, context, prior, ResolvedMvp.For(data, mvp), SelectedMeasures.Of(columns.Registrations[row.Registration], data), law.Law.MvpQuality!, ref trace);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CategoryOutcome ApmPerformancePathway(in ClinicianRow row, in QualityLines lines, in QualityContext context, in PriorYearFacts prior)
    {
        NoQualityTrace trace = default;
        AppQualityRules rules = law.Law.AppQuality!;
        return AppQuality.Score(lines, context, prior, ResolvedMeasureSet.For(data, AppQuality.SetOf(row.MeasureSet, data.PerformanceYear, rules)), rules, ref trace);
    }

    private ReadOnlySpan<QualityRow> Rows(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch, PerformanceRateRules rules)
    {
        ReadOnlySpan<QualityRow> kept = columns.Quality.AsSpan(row.Quality, next.Quality - row.Quality);
        if (ReferenceEquals(rules, columns.RateRules) || rules == columns.RateRules)
        {
            return kept;
        }

        Span<QualityRow> rows = scratch.Quality.Rows(kept.Length);
        int submission = row.Submissions;
        for (int i = 0; i < kept.Length; i++)
        {
            QualityRow one = kept[i];
            bool isCalculatedAnew = one.Has(QualityMarks.DependsOnReadings) && !one.Has(QualityMarks.Changed);
            rows[i] = isCalculatedAnew ? one.With(PerformanceRates.Of(columns.Submissions[submission], data.QualityMeasuresById[one.Measure], rules)) : one;
            submission += one.Has(QualityMarks.DependsOnReadings) ? 1 : 0;
        }

        return rows;
    }

    private Span<SummarySurveyMeasureScore> Survey(in ClinicianRow row, in ClinicianRow next, BatchScratch scratch)
    {
        Span<SummarySurveyMeasureScore> survey = scratch.Survey(next.Surveys - row.Surveys);
        for (int i = 0; i < survey.Length; i++)
        {
            SurveyRow one = columns.Surveys[row.Surveys + i];
            SurveyMeasure measure = columns.SurveyMeasures[one.Measure];
            survey[i] = new(measure.Id, one.Rate, measure.Benchmark, 0, Points.Zero);
        }

        return survey;
    }
}
