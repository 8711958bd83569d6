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
        Require(columns.Clinicians.Length > 0 && positions.Length == columns.Count);
        Clinicians(columns);
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

        foreach (ref readonly ReportedProportion row in columns.Proportions.AsSpan())
        {
            Require(IsPlace(row.Measure, data.Tables.PromotingInteroperabilityMeasures.Length));
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
        Require(StartsAt(rows[0], 0, 0, 0, 0, 0, 0, 0) && rows[0].Submissions == 0);
        Require(StartsAt(
            rows[rows.Length - 1], columns.Quality.Length, columns.Claims.Length, columns.Surveys.Length, columns.Costs.Length, columns.Activities.Length, columns.Interoperability.Length, columns.Proportions.Length));
        Require(rows[rows.Length - 1].Submissions == columns.Submissions.Count);
        for (int i = 0; i < columns.Count; i++)
        {
            ref readonly ClinicianRow row = ref rows[i];
            ref readonly ClinicianRow next = ref rows[i + 1];
            Require(
                row.Quality <= next.Quality && row.Claims <= next.Claims && row.Surveys <= next.Surveys && row.Costs <= next.Costs
                && row.Activities <= next.Activities && row.Interoperability <= next.Interoperability && row.Proportions <= next.Proportions);
            Require(
                IsPlace(row.Profile, columns.Profiles.Length) && IsPlaceOrNone(row.PriorYear, columns.PriorYears.Length) && IsPlaceOrNone(row.Risk, columns.Risks.Length)
                && IsPlaceOrNone(row.Registration, columns.Registrations.Length) && IsPlaceOrNone(row.Facility, columns.Facilities.Length)
                && row.ReportingOption <= ReportingOption.ApmPerformancePathway && row.Registration >= 0 == (row.ReportingOption == ReportingOption.MipsValuePathway));
            Submissions(columns, row, next);
            Proportions(columns, row, next);
        }
    }

    // Each row that has a submission finds it by its number among them.
    private static void Submissions(BatchColumns columns, in ClinicianRow row, in ClinicianRow next)
    {
        int submissions = 0;
        for (int i = row.Quality; i < next.Quality; i++)
        {
            submissions += columns.Quality[i].Has(QualityMarks.DependsOnReadings) ? 1 : 0;
        }

        Require(row.Submissions >= 0 && next.Submissions - row.Submissions == submissions);
    }

    private static void Proportions(BatchColumns columns, in ClinicianRow row, in ClinicianRow next)
    {
        for (int i = row.Interoperability; i < next.Interoperability; i++)
        {
            ref readonly InteroperabilityRow submission = ref columns.Interoperability[i];
            Require(submission.Start >= row.Proportions && submission.Start <= submission.End && submission.End <= next.Proportions);
        }
    }

    private static bool StartsAt(in ClinicianRow row, int quality, int claims, int surveys, int costs, int activities, int interoperability, int proportions) =>
        row.Quality == quality && row.Claims == claims && row.Surveys == surveys && row.Costs == costs && row.Activities == activities && row.Interoperability == interoperability && row.Proportions == proportions;

    private static bool IsPlace(int place, int length) => (uint)place < (uint)length;

    private static bool IsPlaceOrNone(int place, int length) => place >= ClinicianRow.None && place < length;
}
