using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The section about improvement activities.</summary>
internal static class ImprovementActivitiesExplanation
{
    private static readonly Citation Points = Citation.Cfr("414.1380(b)(3)");
    private static readonly Citation MvpPoints = Citation.Cfr("414.1365(d)(3)(iii)");
    private static readonly Citation Performance = Citation.Cfr("414.1360(a)");
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Activity"), new("Points", IsNumber: true)];

    public static ExplanationSection Activities(Scorecard card) => new(
        "Improvement activities",
        Columns,
        ExplanationRows.Of(card.ImprovementActivities.Activities, line => new ExplanationRow(
            [$"{line.Activity.Id}  {line.Activity.Title}", Format.Number(line.Points)],
            ImprovementActivitiesWords.Compared(line),
            [CitationOf(line.Disposition, card.Request.ReportingOption)])));

    private static Citation CitationOf(ActivityDisposition disposition, ReportingOption option) => disposition switch
    {
        ActivityDisposition.Counted => option == ReportingOption.MipsValuePathway ? MvpPoints : Points,
        ActivityDisposition.NotInMvp => MvpPoints,
        _ => Performance,
    };
}
