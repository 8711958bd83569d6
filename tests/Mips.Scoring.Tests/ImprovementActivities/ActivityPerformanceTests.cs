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

    /// <summary>§ 414.1360(a)(2) begins with PY2020, § 414.1380(b)(3)(ii) asks for half of the practice sites of a medical home from PY2018.</summary>
    [Theory]
    [InlineData(2017, ActivityDisposition.Counted, ActivityDisposition.Counted)]
    [InlineData(2018, ActivityDisposition.Counted, ActivityDisposition.TooSmallShareOfGroup)]
    [InlineData(2020, ActivityDisposition.TooSmallShareOfGroup, ActivityDisposition.TooSmallShareOfGroup)]
    public void The_share_of_a_medical_home_is_older_than_that_of_a_group(int year, ActivityDisposition activity, ActivityDisposition medicalHome)
    {
        ImprovementActivitiesRules rules = ProgramYears.For(year).ImprovementActivities;

        Assert.Equal((activity, medicalHome), (Of(90, 49.9m, rules: rules), Of(90, 49.9m, medicalHome: true, rules: rules)));
        Assert.Equal((ActivityDisposition.Counted, ActivityDisposition.Counted), (Of(90, 50m, rules: rules), Of(90, 50m, medicalHome: true, rules: rules)));
    }

    [Fact]
    public void Where_the_year_sets_no_share_one_clinician_or_site_is_enough()
    {
        ImprovementActivitiesRules rules = Py2025.Rules.ImprovementActivities with { MinimumPercentOfGroup = null, MinimumPercentOfPracticeSites = null };
        Assert.Equal(ActivityDisposition.Counted, Of(90, 1m, rules: rules));
        Assert.Equal(ActivityDisposition.TooSmallShareOfGroup, Of(90, 0m, rules: rules));
        Assert.Equal(ActivityDisposition.Counted, Of(90, 1m, medicalHome: true, rules: rules));
    }
}
