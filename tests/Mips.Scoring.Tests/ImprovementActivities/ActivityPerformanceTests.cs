using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.ImprovementActivities;

public class ActivityPerformanceTests
{
    private static ActivityDisposition Of(int days, decimal percent, ParticipationOption option = ParticipationOption.Group, bool medicalHome = false, ImprovementActivitiesRules? rules = null) =>
        ActivityPerformance.Of(days, percent, option, medicalHome, rules ?? Py2025.Rules.ImprovementActivities);

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("activity-performance", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(
        row["result"],
        Of(row.Count("days"), row.Number("percent of group"), Enum.Parse<ParticipationOption>(row["option"]), row.YesNo("medical home")).ToString());

    [Fact]
    public void Where_the_year_sets_no_share_one_clinician_or_site_is_enough()
    {
        ImprovementActivitiesRules rules = Py2025.Rules.ImprovementActivities with { MinimumPercentOfGroup = null, MinimumPercentOfPracticeSites = null };
        Assert.Equal(ActivityDisposition.Counted, Of(90, 1m, rules: rules));
        Assert.Equal(ActivityDisposition.TooSmallShareOfGroup, Of(90, 0m, rules: rules));
        Assert.Equal(ActivityDisposition.Counted, Of(90, 1m, medicalHome: true, rules: rules));
    }
}
