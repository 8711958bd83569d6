using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.ImprovementActivities.ActivitySamples;

namespace Mips.Scoring.Tests.ImprovementActivities;

public class AppImprovementActivitiesTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("app-improvement-activities", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        ScoringRequest request = Request([.. new[] { "IA_1", "IA_2" }.Take(row.Count("activities"))]);
        ImprovementActivitiesScore score = AppImprovementActivities.Score(request, Unweighted, Py2025.Rules.ImprovementActivities, row.YesNo("quality"), row.YesNo("PI"));
        Assert.Equal(new CategoryOutcome(row.YesNo("data submitted"), new Percent(row.Number("score"))), score.Outcome);
    }

    /// <summary>§ 414.1367(c)(3): a full score by activities needs no credit.</summary>
    [Fact]
    public void Activities_that_earn_as_much_as_the_credit_are_what_the_score_rests_on()
    {
        ImprovementActivitiesScore score = AppImprovementActivities.Score(Request("IA_1", "IA_2"), Unweighted, Py2025.Rules.ImprovementActivities, true, true);

        Assert.Equal((Percent.Hundred, ImprovementActivitiesBasis.Activities), (score.Score, score.Basis));
    }

    [Fact]
    public void A_year_without_the_app_is_refused() => Assert.Throws<ArgumentException>(() =>
        AppImprovementActivities.Score(Request(), Unweighted, Py2025.Rules.ImprovementActivities with { AppCredit = null }, true, true));
}
