using System.Globalization;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Interop;

/// <summary>Every clinician of a practice: which score they receive and why, the other scores, and what keeps one from them.</summary>
internal static class ConnectedCliniciansList
{
    private static readonly ImmutableArray<string> Columns =
    [
        "performance year", "tin", "npi", "name", "mips eligible", "joined", "joined in the last three months", "outcome", "participation option", "reporting option", "entity id",
        "final score", "reason", "other scores", "apm entities without activity on a snapshot date", "citation",
    ];

    public static FeedbackList Of(Practice practice)
    {
        CellWriter cells = new();
        foreach (PracticeMember member in practice.Members)
        {
            Write(cells, practice, member);
        }

        return new("connected clinicians", Columns, cells.Rows);
    }

    private static void Write(CellWriter cells, Practice practice, PracticeMember member)
    {
        AttributableScore? score = member.Attribution?.Choice.Attributed;
        cells.Number(practice.Law.PerformanceYear).Text(practice.Roster.Tin).Text(member.Clinician.Npi).Text(member.Clinician.Name).YesNo(member.Clinician.IsMipsEligible)
            .Text(member.Clinician.Joined?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).YesNo(member.JoinedLate)
            .Text(JsonOutput.Camel(member.Outcome.ToString()))
            .Text(score is { } own ? FeedbackWords.Option(own.Participation) : null)
            .Text(member.Attribution is { } attribution ? FeedbackWords.Program(attribution.Scorecard.Request) : null)
            .Text(member.EntityId).Number(member.FinalScore, 2)
            .Text(member.Attribution is { } chosen ? JsonOutput.Camel(chosen.Choice.Reason.ToString()) : null)
            .Text(member.Attribution is { } others ? string.Join("; ", others.Choice.Others.Select(Words)) : null)
            .Text(string.Join(" ", member.NotActiveIn)).Text(member.Citation.ToString());
        cells.EndRow();
    }

    private static string Words(OtherScore other) => FormattableString.Invariant(
        $"{FeedbackWords.Option(other.Score.Participation)} {JsonOutput.Camel(other.Score.Reporting.ToString())}{(other.Score.FacilityBased ? " facility-based" : string.Empty)} {other.Score.Score.Value:0.00}");
}
