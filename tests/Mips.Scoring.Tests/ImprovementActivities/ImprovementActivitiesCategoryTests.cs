using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.ImprovementActivities.ActivitySamples;

namespace Mips.Scoring.Tests.ImprovementActivities;

public class ImprovementActivitiesCategoryTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("improvement-activities-category", "Worked rows");

    public static TheoryData<RulePageRow> PublishedRows => RulePage.Rows("improvement-activities-category", "Published rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        string[] activities = row["activities"] == "none" ? [] : [.. row["activities"].Split(", ").Select(id => "IA_" + id)];
        ScoringRequest request = Request(Large with { SmallPractice = row.YesNo("special status") }, activities);
        ImprovementActivitiesScore score = row.Count("year") == 2024 ? ScoreWeighted(request) : Score(request);
        Assert.Equal((row.Count("points"), row.Number("score")), (score.Points, score.Score.Value));
    }

    [Theory]
    [MemberData(nameof(PublishedRows))]
    public void Published_scores_are_reproduced(RulePageRow row)
    {
        (string, ActivityWeight?)[] activities = [.. row["activities"].Split(", ").Select((weight, i) => ($"IA_{i}", (ActivityWeight?)(weight == "high" ? ActivityWeight.High : ActivityWeight.Medium)))];
        ScoringRequest request = Request(Large with { Rural = row.YesNo("special status") }, [.. activities.Select(a => a.Item1)]);
        ImprovementActivitiesScore score = ImprovementActivitiesCategory.Score(request, Data(row.Count("year"), activities), Py2022.Rules.ImprovementActivities, false, false, false);
        Assert.Equal(row.Number("capped points"), score.Score.Of(40m));
    }

    [Property]
    public Property Law_an_activity_more_never_lowers_the_score_and_it_stays_within_a_hundred_percent() => Prop.ForAll(
        Gen.ListOf(Gen.Elements("IA_M1", "IA_M2", "IA_M3", "IA_H1", "IA_H2", "IA_PCMH")).ToArbitrary(),
        Gen.Elements("IA_M1", "IA_H1", "IA_PCMH").ToArbitrary(),
        (activities, another) =>
        {
            Percent before = ScoreWeighted(Request([.. activities])).Score;
            Percent after = ScoreWeighted(Request([.. activities, another])).Score;
            return after >= before && after <= Percent.Hundred;
        });

    public static TheoryData<Participant> SpecialStatuses => new()
    {
        new Participant { Option = ParticipationOption.Individual, SmallPractice = true },
        new Participant { Option = ParticipationOption.Individual, Rural = true },
        new Participant { Option = ParticipationOption.Individual, HealthProfessionalShortageArea = true },
        new Participant { Option = ParticipationOption.Individual, NonPatientFacing = true },
    };

    [Theory]
    [MemberData(nameof(SpecialStatuses))]
    public void One_activity_is_enough_for_the_four_special_statuses_from_2025(Participant participant)
    {
        ImprovementActivitiesScore score = Score(Request(participant, "IA_1"));
        Assert.True(score.SpecialStatus);
        Assert.Equal(Percent.Hundred, score.Score);
        Assert.Equal(50m, ScoreWeighted(Request(participant, "IA_M1")).Score.Value);
        Assert.Equal(100m, ScoreWeighted(Request(participant, "IA_H1")).Score.Value);
    }

    [Fact]
    public void Hospital_based_is_not_one_of_the_four_statuses() =>
        Assert.Equal(new Percent(50m), Score(Request(new Participant { Option = ParticipationOption.Individual, HospitalBased = true, FacilityBased = true, AmbulatorySurgicalCenterBased = true }, "IA_1")).Score);

    /// <summary>§ 414.1380(b)(3)(i): the credit is a minimum, so that a score that reaches it by activities rests on these.</summary>
    [Theory]
    [InlineData(0, ApmCreditOutcome.NotInApm, 0, ImprovementActivitiesBasis.Activities)]
    [InlineData(19, ApmCreditOutcome.EarnedByActivity, 50, ImprovementActivitiesBasis.ApmCredit)]
    [InlineData(20, ApmCreditOutcome.EarnedByActivity, 50, ImprovementActivitiesBasis.Activities)]
    [InlineData(40, ApmCreditOutcome.EarnedByActivity, 100, ImprovementActivitiesBasis.Activities)]
    public void A_score_that_equals_the_credit_rests_on_activities(int points, ApmCreditOutcome credit, int percent, ImprovementActivitiesBasis basis)
    {
        ImprovementActivitiesTotal total = ImprovementActivitiesTotal.Of(points, false, credit, Py2025.Rules.ImprovementActivities);

        Assert.Equal((new Percent(percent), basis), (total.Score, total.Basis));
    }

    /// <summary>§ 414.1370(g)(3): CMS assigns the score of APM Entities; a full score by activities is not assigned.</summary>
    [Fact]
    public void A_full_score_by_activities_is_not_assigned()
    {
        ImprovementActivitiesRules rules = Py2018.Rules.ImprovementActivities;

        Assert.Equal(ImprovementActivitiesBasis.Activities, ImprovementActivitiesTotal.Of(40, false, ApmCreditOutcome.NotInApm, rules).WithAssigned(ParticipationOption.ApmEntity, rules).Basis);
        Assert.Equal(ImprovementActivitiesBasis.ApmCredit, ImprovementActivitiesTotal.Of(39, false, ApmCreditOutcome.NotInApm, rules).WithAssigned(ParticipationOption.ApmEntity, rules).Basis);
    }

    /// <summary>§ 414.1380(b)(3): an activity counts once; twice the same is no medical home.</summary>
    [Fact]
    public void An_activity_that_is_attested_twice_counts_once()
    {
        ImprovementActivitiesScore score = Score(Request("IA_1", "IA_1"));

        Assert.Equal((20, false, new Percent(50m)), (score.Points, score.PatientCenteredMedicalHome, score.Score));
        Assert.Equal([ActivityDisposition.Counted, ActivityDisposition.CountedBefore], score.Activities.Select(line => line.Disposition));
    }

    [Fact]
    public void Nothing_attested_is_zero_and_no_submission()
    {
        ImprovementActivitiesScore score = Score(Request());
        Assert.Equal(new CategoryOutcome(false, Percent.Zero), score.Outcome);
        Assert.True(Score(Request("IA_1")).Outcome.DataSubmitted);
    }

    [Fact]
    public void An_attestation_that_does_not_count_is_no_submission() =>
        Assert.Equal(new CategoryOutcome(false, Percent.Zero), Score(Request() with { ImprovementActivities = [new("IA_1") { ContinuousDays = 89 }] }).Outcome);

    [Fact]
    public void An_activity_counts_once()
    {
        ImprovementActivitiesScore score = Score(Request("IA_1", "IA_1"));
        Assert.Equal([ActivityDisposition.Counted, ActivityDisposition.CountedBefore], score.Activities.Select(a => a.Disposition));
        Assert.Equal(20, score.Points);
    }

    [Fact]
    public void A_second_attestation_counts_where_the_first_does_not()
    {
        ScoringRequest request = Request() with { ImprovementActivities = [new("IA_1") { ContinuousDays = 89 }, new("IA_1") { ContinuousDays = 90 }] };
        Assert.Equal([ActivityDisposition.TooFewDays, ActivityDisposition.Counted], Score(request).Activities.Select(a => a.Disposition));
    }

    [Fact]
    public void A_patient_centered_medical_home_earns_a_hundred_percent()
    {
        ImprovementActivitiesScore score = ScoreWeighted(Request("IA_PCMH"));
        Assert.Equal(Percent.Hundred, score.Score);
        Assert.Equal(ImprovementActivitiesBasis.PatientCenteredMedicalHome, score.Basis);
        Assert.Equal(40, score.Activities[0].Points);
        Assert.Equal(Percent.Hundred, Score(Request("IA_PCMH")).Score);
    }

    [Fact]
    public void An_unknown_activity_is_never_zero_points() =>
        Assert.Throws<ArgumentException>(() => Score(Request("IA_NONE")));

    [Fact]
    public void An_activity_without_the_weight_that_the_year_needs_is_never_zero_points() =>
        Assert.Throws<ArgumentException>(() => Score(Request("IA_1"), Py2024.Rules.ImprovementActivities));
}
