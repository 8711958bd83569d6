using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Interop;

/// <summary>The group and individual Promoting Interoperability scores behind the average of an APM Entity that did not report the category, § 414.1317(b)(1).</summary>
internal static class RollUpList
{
    private static readonly ImmutableArray<string> Columns =
        ["performance year", "apm entity id", "clinician", "group score", "individual score", "excepted", "clinicians in the average", "excepted clinicians", "clinicians without report", "bonus points", "average"];

    public static FeedbackList Of(Practice practice)
    {
        CellWriter cells = new();
        foreach (PracticeApmEntity entity in practice.Roster.ApmEntities)
        {
            foreach (ApmEntityRollUp rollUp in entity.Scores?.All.Select(card => card.ApmEntity).OfType<ApmEntityRollUp>() ?? [])
            {
                Write(cells, practice, entity, rollUp);
            }
        }

        return new("interoperability roll-up", Columns, cells.Rows);
    }

    private static void Write(CellWriter cells, Practice practice, PracticeApmEntity entity, ApmEntityRollUp rollUp)
    {
        if (rollUp.PromotingInteroperability is not { } average)
        {
            return;
        }

        for (int i = 0; i < rollUp.Clinicians.Length; i++)
        {
            ApmClinician clinician = rollUp.Clinicians[i];
            cells.Number(practice.Law.PerformanceYear).Text(entity.Id).Number(i + 1)
                .Number(clinician.Group?.PromotingInteroperability.Outcome.Score?.Value, 2).Number(clinician.Individual?.PromotingInteroperability.Outcome.Score?.Value, 2)
                .YesNo((clinician.Excepted & PerformanceCategories.PromotingInteroperability) != 0)
                .Number(average.Clinicians).Number(average.Excepted).Number(average.NonReporters).Number(average.BonusPoints.ToDecimal(), 1).Number(average.Score?.Value, 4);
            cells.EndRow();
        }
    }
}
