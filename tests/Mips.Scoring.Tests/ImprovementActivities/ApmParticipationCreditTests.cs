using Mips.Scoring.Tests.Support;
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

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("apm-participation-credit", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        ScoringRequest request = Request(row.YesNo("in an APM") ? InApm : Large, [.. new[] { "IA_1", "IA_2" }.Take(row.Count("activities"))]);
        ImprovementActivitiesRules rules = row["reading"] == "text" ? Text : Faq;
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

    [Fact]
    public void An_attestation_that_does_not_count_earns_no_credit() =>
        Assert.Equal(Percent.Zero, Score(Request(InApm) with { ImprovementActivities = [new("IA_1") { ContinuousDays = 30 }] }).Score);
}
