using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.ImprovementActivities;

/// <summary>The improvement activities rules of each year fit CMS's inventory of the year.</summary>
public class ImprovementActivitiesYearsTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_activity_earns_points_and_the_medical_home_is_in_the_inventory(int year)
    {
        ImprovementActivitiesRules rules = ProgramYears.For(year).ImprovementActivities;
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
