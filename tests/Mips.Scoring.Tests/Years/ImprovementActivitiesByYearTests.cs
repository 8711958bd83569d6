using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Tests.Years;

/// <summary>What §§ 414.1360, 414.1365(d)(3)(iii), 414.1367(c)(3) and 414.1380(b)(3) state of improvement activities for each performance year.</summary>
public class ImprovementActivitiesByYearTests
{
    private static string Points(ActivityPoints? points) => points is null ? "-" : string.Join(
        ' ',
        from special in new[] { false, true }
        from weight in new[] { ActivityWeight.Medium, ActivityWeight.High }
        select points.PointsFor(weight, special));

    /// <summary>§ 414.1380(b)(3): a medium and a high-weighted activity, and the same with a special status; from PY2025 every activity earns the same (89 FR 98563). § 414.1365(d)(3)(iii): in an MVP, from PY2023.</summary>
    [Theory]
    [InlineData(2017, "10 20 20 40", "-")]
    [InlineData(2018, "10 20 20 40", "-")]
    [InlineData(2019, "10 20 20 40", "-")]
    [InlineData(2020, "10 20 20 40", "-")]
    [InlineData(2021, "10 20 20 40", "-")]
    [InlineData(2022, "10 20 20 40", "-")]
    [InlineData(2023, "10 20 20 40", "20 40 20 40")]
    [InlineData(2024, "10 20 20 40", "20 40 20 40")]
    [InlineData(2025, "20 20 40 40", "40 40 40 40")]
    [InlineData(2026, "20 20 40 40", "40 40 40 40")]
    [InlineData(2027, "20 20 40 40", "40 40 40 40")]
    public void The_points_of_an_activity(int year, string traditional, string mvp)
    {
        ImprovementActivitiesRules rules = StatedLaw.Of(year).ImprovementActivities;

        Assert.Equal((traditional, mvp), (Points(rules.ActivityPoints), Points(rules.MvpActivityPoints)));
    }

    /// <summary>§ 414.1380(b)(3), (i): 40 points of a full score, half of it for participation in an APM. § 414.1360(a)(1), (2): 90 days, half of a group from PY2020. § 414.1380(b)(3)(ii): half of the sites of a medical home from PY2018. § 414.1367(c)(3): the whole score in the APP; CMS's list of scores of MIPS APMs through PY2020.</summary>
    [Theory]
    [InlineData(2017, null, null, null, 100)]
    [InlineData(2018, null, 50, null, 100)]
    [InlineData(2019, null, 50, null, 100)]
    [InlineData(2020, 50, 50, null, 100)]
    [InlineData(2021, 50, 50, 100, null)]
    [InlineData(2022, 50, 50, 100, null)]
    [InlineData(2023, 50, 50, 100, null)]
    [InlineData(2024, 50, 50, 100, null)]
    [InlineData(2025, 50, 50, 100, null)]
    [InlineData(2026, 50, 50, 100, null)]
    [InlineData(2027, 50, 50, 100, null)]
    public void What_is_needed_and_credited(int year, int? percentOfGroup, int? percentOfSites, int? app, int? mipsApm)
    {
        ImprovementActivitiesRules rules = StatedLaw.Of(year).ImprovementActivities;

        Assert.Equal((40, 90, 50m), (rules.PointsForFullScore.Value, rules.MinimumContinuousDays.Value, rules.ApmCredit.Value));
        Assert.Equal(((decimal?)percentOfGroup, (decimal?)percentOfSites), (rules.MinimumPercentOfGroup?.Value, rules.MinimumPercentOfPracticeSites?.Value));
        Assert.Equal(((decimal?)app, (decimal?)mipsApm), (rules.AppCredit?.Value, rules.MipsApmScore?.Value));
    }
}
