using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Every reporting option, roll-up and decision in words.</summary>
public class ParticipationExplanationTests
{
    private static readonly Scorecard Mvp = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));
    private static readonly Scorecard App = ParticipationSamples.Score(ParticipationSamples.App(ParticipationSamples.Entity));

    [Fact]
    public void A_group_in_an_MVP() => Snapshot.Verify(Explanation.Of(Mvp).ToText());

    [Fact]
    public void An_APM_Entity_in_the_APP() => Snapshot.Verify(Explanation.Of(App, ExplanationDepth.Everything).ToText());

    [Fact]
    public void An_APM_Entity_whose_clinicians_report_for_it() => Snapshot.Verify(Explanation.Of(ApmEntityScorer.Score(
        ParticipationSamples.App(ParticipationSamples.Entity) with { PromotingInteroperability = [] },
        [new() { Group = Group(50) }, new() { Group = Group(80) }, new() { Excepted = PerformanceCategories.PromotingInteroperability }, new()],
        CmsTables.For(2024)), ExplanationDepth.Categories).ToText());

    [Fact]
    public void A_facility_based_clinician() => Snapshot.Verify(Explanation.Of(FacilityBased(clinician: true)).ToText());

    [Fact]
    public void A_clinician_who_is_not_facility_based() => Snapshot.Verify(Explanation.Of(FacilityBased(clinician: false)).ToText());

    [Fact]
    public void Which_of_several_scores_counts() => Snapshot.Verify(Explanation.Of(Attribution.Of([Group(50), Mvp])).ToText());

    [Fact]
    public void A_clinician_who_may_opt_in()
    {
        EligibilityRules rules = ProgramYears.For(2025).Eligibility;
        ClinicianFacts facts = new() { ClinicianType = ClinicianType.Physician, Volume = new(Dollars.Of(95_000m), 180, 250), GroupVolume = new(Dollars.Of(80_000m), 100, 90) };
        Snapshot.Verify(Explanation.Of(ClinicianEligibility.Of(facts, rules), rules).ToText());
    }

    [Fact]
    public void An_MVP_registration_that_is_not_accepted()
    {
        MvpRegistrationForm form = new() { Option = ParticipationOption.Subgroup, MvpId = "M0005", Cahps = true, OutcomesBasedClaimsMeasure = "999" };
        ImmutableArray<MvpRegistrationProblem> problems = MvpRegistration.Check(form, new DateTimeOffset(2025, 12, 24, 12, 0, 0, TimeSpan.Zero), CmsTables.For(2025), ProgramYears.For(2025).MvpRegistration!);
        Snapshot.Verify(Explanation.Of(problems, form).ToText());
    }

    [Fact]
    public void An_MVP_registration_that_is_accepted() =>
        Assert.Equal("MVP registration · M0005 · Group\n\naccepted\n", Explanation.Of([], new MvpRegistrationForm { Option = ParticipationOption.Group, MvpId = "M0005" }).ToText());

    [Fact]
    public void Every_explanation_has_a_page() => Assert.All(
        new[] { Explanation.Of(FacilityBased(clinician: true)), Explanation.Of(Attribution.Of([Mvp])), Explanation.Of(ScorecardDifference.Between(Mvp, App)) },
        explanation => Assert.NotEmpty(new HtmlPage(explanation.ToHtml()).Named("h2")));

    [Fact]
    public void Every_decision_has_words()
    {
        Assert.All(Enum.GetValues<FacilityBasedStatus>(), value => Assert.NotEmpty(FacilityBasedWords.Of(value)));
        Assert.All(Enum.GetValues<FacilityBasedComparison>(), value => Assert.NotEmpty(FacilityBasedWords.Of(value)));
        Assert.All(Enum.GetValues<AttributionReason>(), value => Assert.NotEmpty(AttributionWords.Of(value)));
        Assert.All(Enum.GetValues<EligibilityReason>(), value => Assert.NotEmpty(EligibilityWords.Of(value)));
        Assert.All(Enum.GetValues<LowVolumeExceeded>(), value => Assert.NotEmpty(EligibilityWords.Of(value)));
        Assert.All(Enum.GetValues<MvpRegistrationIssue>(), value => Assert.NotEmpty(EligibilityWords.Of(value)));
    }

    private static Scorecard Group(int numerator) => ParticipationSamples.Score(new()
    {
        PerformanceYear = 2024,
        Participant = ParticipationSamples.Group,
        PromotingInteroperability = ParticipationSamples.Interoperability(2024, numerator),
    });

    private static FacilityBasedScorecard FacilityBased(bool clinician) => FacilityBasedScorer.Score(
        new ScoringRequest
        {
            PerformanceYear = 2024,
            Participant = ParticipationSamples.Individual with { FacilityBased = clinician },
            ImprovementActivities = [new("IA_BE_4")],
        },
        CmsTables.For(2024),
        60m,
        new FacilityPercentiles(2024, [new(1, 0m, 20m, 30m), new(50, 40m, 70m, 60m), new(90, 80m, 95m, 90m)]));
}
