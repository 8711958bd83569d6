using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.ImprovementActivities.ActivitySamples;

namespace Mips.Scoring.Tests.ImprovementActivities;

public class MvpImprovementActivitiesTests
{
    private static readonly Mvp Pathway = new()
    {
        Id = "G0000",
        Title = "A pathway",
        QualityMeasures = [],
        OutcomesBasedClaimsMeasures = [],
        PopulationHealthMeasures = [],
        CostMeasures = [],
        ImprovementActivities = ["IA_M1", "IA_M2", "IA_H1", "IA_1", "IA_MVP", "IA_PCMH"],
        PromotingInteroperabilityMeasures = [],
    };

    private static readonly ReferenceData Data2024 = Data(2024, ("IA_M1", ActivityWeight.Medium), ("IA_M2", ActivityWeight.Medium), ("IA_H1", ActivityWeight.High), ("IA_X", ActivityWeight.High), ("IA_PCMH", null));

    private static readonly ReferenceData Data2025 = Data(2025, ("IA_1", null), ("IA_X", null), ("IA_MVP", null), ("IA_PCMH", null));

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("mvp-improvement-activities", "Worked rows");

    private static ImprovementActivitiesScore ScoreMvp(int year, ScoringRequest request, ImprovementActivitiesRules? rules = null, bool others = false) => MvpImprovementActivities.Score(
        request, year == 2024 ? Data2024 : Data2025, Pathway, rules ?? ProgramYears.For(year).ImprovementActivities, others, others, false);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        string[] activities = row["activities"] == "none" ? [] : [.. row["activities"].Split(", ").Select(id => "IA_" + id)];
        ImprovementActivitiesScore score = ScoreMvp(row.Count("year"), Request(Large with { SmallPractice = row.YesNo("small practice") }, activities));
        Assert.Equal((row.Count("points"), row.Number("score")), (score.Points, score.Score.Value));
    }

    /// <summary>§ 414.1365(d)(3)(iii) knows no special status: an activity earns the same for everybody, whatever a law of one's own says of it.</summary>
    [Fact]
    public void Special_statuses_make_no_difference_in_an_MVP()
    {
        ImprovementActivitiesRules rules = Py2025.Rules.ImprovementActivities with { MvpActivityPoints = new ActivityPoints.Counted(20.Cfr("414.1365(d)(3)(iii)"), 40.Cfr("414.1365(d)(3)(iii)")) };

        ImprovementActivitiesScore score = ScoreMvp(2025, Request(Large with { SmallPractice = true, Rural = true }, "IA_1"), rules);

        Assert.Equal((20, false), (score.Points, score.SpecialStatus));
    }

    [Fact]
    public void An_activity_outside_the_mvp_says_so() =>
        Assert.Equal([ActivityDisposition.NotInMvp, ActivityDisposition.Counted], ScoreMvp(2025, Request("IA_X", "IA_1")).Activities.Select(a => a.Disposition));

    [Fact]
    public void The_apm_credit_applies_in_an_mvp_by_default_and_not_by_the_other_reading()
    {
        ImprovementActivitiesRules other = Py2025.Rules.ImprovementActivities with { ApmCreditInMvps = ApmCreditInMvpsReading.DoesNotApply };
        Assert.Equal(new Percent(50m), ScoreMvp(2025, Request(InApm), others: true).Score);
        Assert.Equal(Percent.Zero, ScoreMvp(2025, Request(InApm), other, others: true).Score);
    }

    [Fact]
    public void Before_2023_there_are_no_mvps() =>
        Assert.Throws<ArgumentException>(() => ScoreMvp(2024, Request(), Py2022.Rules.ImprovementActivities));
}
