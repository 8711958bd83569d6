using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.ImprovementActivities.ActivitySamples;

namespace Mips.Scoring.Tests.ImprovementActivities;

public class ApmParticipationCreditTests
{
    private static readonly ImprovementActivitiesRules Text = Py2025.Rules.ImprovementActivities;

    private static readonly ImprovementActivitiesRules Faq = Text with
    {
        ApmCreditSubmission = ApmCreditSubmissionReading.QualityOrPromotingInteroperability,
        ApmCreditUnderCircumstances = ApmCreditUnderCircumstancesReading.Granted,
    };

    private static readonly ImprovementActivitiesRules Through2023 = Text with
    {
        ApmCreditSubmission = Py2023.Rules.ImprovementActivities.ApmCreditSubmission,
        ApmCreditUnderCircumstances = Py2023.Rules.ImprovementActivities.ApmCreditUnderCircumstances,
    };

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("apm-participation-credit", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        ScoringRequest request = Request(row.YesNo("in an APM") ? InApm : Large, [.. new[] { "IA_1", "IA_2" }.Take(row.Count("activities"))]);
        ImprovementActivitiesRules rules = row["reading"] switch
        {
            "text" => Text,
            "FAQ" => Faq,
            _ => Through2023,
        };
        ImprovementActivitiesScore score = Score(request, rules, row.YesNo("quality"), row.YesNo("PI"), row.YesNo("exception"));
        Assert.Equal((row.Number("score"), row.YesNo("data submitted")), (score.Score.Value, score.Outcome.DataSubmitted));
    }

    [Fact]
    public void A_medium_activity_is_lifted_to_half_through_2024() =>
        Assert.Equal(ImprovementActivitiesBasis.ApmCredit, ScoreWeighted(Request(InApm, "IA_M1")).Basis);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void One_of_quality_and_promoting_interoperability_is_enough_by_the_faq_only(bool quality, bool promotingInteroperability)
    {
        Assert.Equal(Percent.Zero, Score(Request(InApm), Text, quality, promotingInteroperability).Score);
        Assert.Equal(new Percent(50m), Score(Request(InApm), Faq, quality, promotingInteroperability).Score);
    }

    [Fact]
    public void Extreme_and_uncontrollable_circumstances_withhold_the_credit_by_the_text_and_not_by_the_faq()
    {
        ImprovementActivitiesScore byText = Score(Request(InApm), Text, quality: true, promotingInteroperability: true, extremeCircumstances: true);
        Assert.Equal((Percent.Zero, ApmCreditOutcome.WithheldUnderCircumstances), (byText.Score, byText.ApmCredit));
        Assert.False(byText.Outcome.DataSubmitted);
        ImprovementActivitiesScore byFaq = Score(Request(InApm), Faq, quality: true, extremeCircumstances: true);
        Assert.Equal((new Percent(50m), true), (byFaq.Score, byFaq.Outcome.DataSubmitted));
    }

    [Theory]
    [InlineData(2017, 50)]
    [InlineData(2023, 50)]
    [InlineData(2024, 0)]
    public void Taking_part_in_an_apm_is_enough_through_2023(int year, int expected)
    {
        ImprovementActivitiesRules rules = ProgramYears.For(year).ImprovementActivities;
        ApmCreditOutcome credit = ApmParticipationCredit.Of(apmParticipant: true, new ApmCreditFacts(false, false, false, ExtremeCircumstances: false), rules);
        Assert.Equal(new Percent(expected), ImprovementActivitiesTotal.Of(0, false, credit, rules).Score);
    }

    [Fact]
    public void The_condition_of_the_credit_has_two_readings_through_2023()
    {
        ImprovementActivitiesRules asFrom2024 = Py2022.Rules.ImprovementActivities with { ApmCreditSubmission = ApmCreditSubmissionReading.QualityAndPromotingInteroperability };
        ApmCreditFacts nothing = new(false, false, false, ExtremeCircumstances: false);

        Assert.Equal(ApmCreditOutcome.EarnedByParticipation, ApmParticipationCredit.Of(apmParticipant: true, nothing, Py2022.Rules.ImprovementActivities));
        Assert.Equal(ApmCreditOutcome.NothingSubmitted, ApmParticipationCredit.Of(apmParticipant: true, nothing, asFrom2024));
        Assert.Equal(ApmCreditOutcome.EarnedBySubmissions, ApmParticipationCredit.Of(apmParticipant: true, nothing with { Quality = true, PromotingInteroperability = true }, asFrom2024));
    }

    [Theory]
    [InlineData(2023, ApmCreditOutcome.EarnedByActivity)]
    [InlineData(2024, ApmCreditOutcome.WithheldUnderCircumstances)]
    public void Extreme_and_uncontrollable_circumstances_stand_against_the_credit_from_2024(int year, ApmCreditOutcome expected) =>
        Assert.Equal(expected, ApmParticipationCredit.Of(apmParticipant: true, new ApmCreditFacts(true, true, true, ExtremeCircumstances: true), ProgramYears.For(year).ImprovementActivities));

    [Fact]
    public void An_attestation_that_does_not_count_earns_no_credit() =>
        Assert.Equal(Percent.Zero, Score(Request(InApm) with { ImprovementActivities = [new("IA_1") { ContinuousDays = 30 }] }).Score);
}
