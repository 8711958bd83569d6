using Mips.Scoring.Answers.Practices;

namespace Mips.Scoring.Interop;

/// <summary>The members of each subgroup of a practice, and whether they receive its score.</summary>
internal static class SubgroupMembersList
{
    private static readonly ImmutableArray<string> Columns = ["performance year", "tin", "subgroup id", "npi", "name", "subgroup final score", "receives it"];

    public static FeedbackList Of(Practice practice)
    {
        CellWriter cells = new();
        foreach (PracticeSubgroup subgroup in practice.Roster.Subgroups)
        {
            decimal? best = subgroup.Scores?.All.Select(card => (decimal?)card.FinalScore).Max();
            foreach (PracticeMember member in practice.Members.Where(member => subgroup.Members.Contains(member.Clinician.Npi)))
            {
                cells.Number(practice.Law.PerformanceYear).Text(practice.Roster.Tin).Text(subgroup.Id).Text(member.Clinician.Npi).Text(member.Clinician.Name)
                    .Number(best, 2).YesNo(member.EntityId == subgroup.Id);
                cells.EndRow();
            }
        }

        return new("subgroup members", Columns, cells.Rows);
    }
}
