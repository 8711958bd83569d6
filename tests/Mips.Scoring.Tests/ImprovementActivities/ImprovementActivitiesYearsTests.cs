using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.ImprovementActivities;

/// <summary>The improvement activities rules of each year fit CMS's inventory of the year.</summary>
public class ImprovementActivitiesYearsTests
{
    public static TheoryData<int> Years => [.. CmsTables.Years];

    private static ImprovementActivitiesRules For(int year) => ProgramYears.For(year).ImprovementActivities;

    [Fact]
    public void Half_of_the_group_binds_from_2020_and_half_of_the_sites_from_2018()
    {
        Assert.Equal(2020, CmsTables.Years.First(year => For(year).MinimumPercentOfGroup is not null));
        Assert.Equal(2018, CmsTables.Years.First(year => For(year).MinimumPercentOfPracticeSites is not null));
    }

    [Fact]
    public void The_app_begins_in_2021_and_mvps_in_2023()
    {
        Assert.Equal(2021, CmsTables.Years.First(year => For(year).AppCredit is not null));
        Assert.Equal(2023, CmsTables.Years.First(year => For(year).MvpActivityPoints is not null));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_activity_earns_points_and_the_medical_home_is_in_the_inventory(int year)
    {
        ImprovementActivitiesRules rules = For(year);
        ReferenceData data = CmsTables.For(year);
        Assert.NotNull(data.FindImprovementActivity(rules.PatientCenteredMedicalHome.Value));
        Assert.All(
            data.Tables.ImprovementActivities.Where(activity => activity.Id != rules.PatientCenteredMedicalHome.Value),
            activity => Assert.InRange(rules.ActivityPoints.PointsFor(activity.Weight, specialStatus: false) ?? 0, 10, 20));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Ia_mvp_is_an_activity_like_any_other(int year) =>
        Assert.Contains(CmsTables.For(year).Tables.ImprovementActivities, activity => activity.Id == "IA_MVP");
}
