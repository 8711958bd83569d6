using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Whether the parts of a loaded batch fit together, so that no place points beyond its table.</summary>
internal static class SavedBatchCheck
{
    public static void Require(bool fits)
    {
        if (!fits)
        {
            throw new SavedBatchException(SavedBatchProblem.Damaged, "The saved batch is damaged. Its parts do not fit together.");
        }
    }

    public static void Require(NumberedSubmission[] rows, NumberedStratum[] strata, int texts)
    {
        int last = 0;
        foreach (ref readonly NumberedSubmission row in rows.AsSpan())
        {
            Require(IsPlace(row.Measure, texts) && row.Strata >= last && row.Strata <= strata.Length);
            last = row.Strata;
        }

        Require(rows.Length > 0 || strata.Length == 0);
        foreach (ref readonly NumberedStratum stratum in strata.AsSpan())
        {
            Require(IsPlace(stratum.Stratum, texts));
        }
    }

    public static void Require(BatchColumns columns, int[] positions, ReferenceData data)
    {
        Require(columns.Clinicians.Length > 0 && positions.Length == columns.Count && columns.PriorYears.Length == columns.Count && columns.Risks.Length == columns.Count);
        Clinicians(columns);
        Proportions(columns);
        int measures = data.QualityMeasuresById.Length;
        foreach (ref readonly QualityRow row in columns.Quality.AsSpan())
        {
            Require(IsPlace(row.Measure, measures) && row.Place >= ClinicianRow.None && (row.Failed & ~(FailedTests.EligibleCases | FailedTests.Rate)) == 0);
        }

        foreach (ref readonly ClaimsRow row in columns.Claims.AsSpan())
        {
            Require(IsPlace(row.Measure, measures));
        }

        foreach (ref readonly SurveyRow row in columns.Surveys.AsSpan())
        {
            Require(IsPlace(row.Measure, columns.SurveyMeasures.Length));
        }

        foreach (ref readonly CostRow row in columns.Costs.AsSpan())
        {
            Require(IsPlace(row.Measure, data.Tables.CostMeasures.Length));
        }

        foreach (ref readonly ActivityRow row in columns.Activities.AsSpan())
        {
            Require(IsPlace(row.Activity, data.Tables.ImprovementActivities.Length));
        }

        foreach (ref readonly PriorYearRow row in columns.PriorYears.AsSpan())
        {
            Require(!row.IsListed || IsPlace(row.Achievement, columns.ListedPriorYears.Length));
        }

        foreach (ref readonly RiskRow row in columns.Risks.AsSpan())
        {
            Require(IsPlaceOrNone(row.HccFigures, columns.RiskFigures.Length) && IsPlaceOrNone(row.DualFigures, columns.RiskFigures.Length));
        }

        foreach (MvpReporting registration in columns.Registrations)
        {
            Require(data.FindMvp(registration.MvpId) is not null);
        }
    }

    private static void Clinicians(BatchColumns columns)
    {
        ClinicianRow[] rows = columns.Clinicians;
        Require(StartsAt(rows[0], 0, 0, 0, 0, 0, 0));
        Require(StartsAt(
            rows[rows.Length - 1], columns.Quality.Length, columns.Claims.Length, columns.Surveys.Length, columns.Costs.Length, columns.Activities.Length, columns.Interoperability.Length));
        for (int i = 0; i < columns.Count; i++)
        {
            ref readonly ClinicianRow row = ref rows[i];
            ref readonly ClinicianRow next = ref rows[i + 1];
            Require(
                row.Quality <= next.Quality && row.Claims <= next.Claims && row.Surveys <= next.Surveys && row.Costs <= next.Costs
                && row.Activities <= next.Activities && row.Interoperability <= next.Interoperability);
            Require(
                IsPlace(row.Profile, columns.Profiles.Length)
                && IsPlaceOrNone(row.Registration, columns.Registrations.Length) && IsPlaceOrNone(row.Facility, columns.Facilities.Length)
                && row.ReportingOption <= ReportingOption.ApmPerformancePathway && row.Registration >= 0 == (row.ReportingOption == ReportingOption.MipsValuePathway));
        }

        Submissions(columns);
    }

    // Each row that has a submission finds it by its number among them. Where the rows of a clinician end is known to be right by now.
    private static void Submissions(BatchColumns columns)
    {
        int submissions = 0;
        for (int clinician = 0; clinician < columns.Count; clinician++)
        {
            Require(columns.Clinicians[clinician].Submissions == submissions);
            for (int i = columns.Clinicians[clinician].Quality; i < columns.Clinicians[clinician + 1].Quality; i++)
            {
                submissions += columns.Quality[i].Has(QualityMarks.DependsOnReadings) ? 1 : 0;
            }
        }

        Require(submissions == columns.Submissions.Count);
    }

    // Proportions of a submission start where those of the one before end, the first at the first.
    private static void Proportions(BatchColumns columns)
    {
        int end = 0;
        foreach (ref readonly InteroperabilityRow submission in columns.Interoperability.AsSpan())
        {
            Require(IsPlace(submission.Answers, columns.Answers.Length) && IsPlaceOrNone(submission.CertificationId, columns.CertificationIds.Length) && submission.Start == end);
            end += columns.Answers[submission.Answers].Proportions.Count;
        }

        Require(end == columns.Proportions.Length);
    }

    private static bool StartsAt(in ClinicianRow row, int quality, int claims, int surveys, int costs, int activities, int interoperability) =>
        row.Quality == quality && row.Claims == claims && row.Surveys == surveys && row.Costs == costs && row.Activities == activities && row.Interoperability == interoperability;

    private static bool IsPlace(int place, int length) => (uint)place < (uint)length;

    private static bool IsPlaceOrNone(int place, int length) => place >= ClinicianRow.None && place < length;
}
