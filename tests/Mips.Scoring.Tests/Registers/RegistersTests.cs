using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Registers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Registers;

/// <summary>Dates, registrations and events that are facts beside the score.</summary>
public class RegistersTests
{
    [Fact]
    public void Every_event_says_how_much_of_its_areas_is_known() => Assert.All(ExtremeEvents.All, one =>
    {
        Assert.Equal(one.Known is KnownAreas.None or KnownAreas.Nationwide, one.Areas.IsEmpty);
        Assert.True(one.Known != KnownAreas.Counties || one.Areas.All(area => !area.Counties.IsEmpty), one.Name);
        Assert.All(one.Areas, area => Assert.Equal(2, area.State.Length));
        Assert.NotEmpty(one.Citation.Locator);
    });

    [Theory]
    [InlineData(2017, 3)]
    [InlineData(2018, 1)]
    [InlineData(2022, 0)]
    [InlineData(2024, 6)]
    [InlineData(2025, 2)]
    [InlineData(2026, 2)]
    public void The_events_of_a_year(int year, int events) => Assert.Equal(events, ExtremeEvents.Of(year).Length);

    /// <summary>CMS's notice of 2025 lists 21 counties of Texas.</summary>
    [Fact]
    public void A_state_may_be_concerned_where_one_of_its_counties_is()
    {
        ExtremeEvent texas = ExtremeEvents.Of(2025)[1];
        Assert.Equal(21, Assert.Single(texas.Areas).Counties.Length);
        Assert.Equal((true, false), (texas.MayConcern("tx"), texas.MayConcern("CA")));
        Assert.Null(ExtremeEvents.Of(2018)[0].MayConcern("NC"));
        Assert.True(ExtremeEvents.Of(2020)[0].MayConcern("ME"));
    }

    /// <summary>PY2024: adjustments were released on October 15, 2025, and CMS closed the window on November 14, 2025.</summary>
    [Fact]
    public void Targeted_review_closes_30_days_after_the_adjustments_from_PY2024()
    {
        TargetedReviewWindow window = TargetedReviewWindow.Of(2024, new DateTime(2025, 9, 15), new DateTime(2025, 10, 15));

        Assert.Equal((new DateTime(2025, 9, 15), new DateTime(2025, 11, 14)), (window.Opens, window.Closes));
        Assert.Equal(
            [TargetedReviewTiming.NotYetOpen, TargetedReviewTiming.Open, TargetedReviewTiming.Open, TargetedReviewTiming.Closed],
            new[] { new DateTime(2025, 9, 14), window.Opens, window.Closes, new DateTime(2025, 11, 15) }.Select(window.At));
    }

    /// <summary>§ 414.1385(a)(2) as applied through PY2023: a 60-day period that begins on the day the factors are there.</summary>
    [Fact]
    public void Targeted_review_lasts_60_days_through_PY2023()
    {
        TargetedReviewWindow window = TargetedReviewWindow.Of(2023, new DateTime(2024, 7, 1), new DateTime(2024, 8, 12));
        Assert.Equal((new DateTime(2024, 8, 12), new DateTime(2024, 10, 10)), (window.Opens, window.Closes));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetedReviewWindow.Of(2024, new DateTime(2025, 10, 16), new DateTime(2025, 10, 15)));
    }

    [Fact]
    public void The_checklist_answers_what_the_dossier_knows_and_asks_the_rest()
    {
        Scorecard card = Scorer.Score(
            new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual, SmallPractice = true }, ReweightingGrants = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Cost)] },
            CmsTables.For(2024));
        PublishedScores published = new() { CostWeight = 30m };
        TargetedReviewWindow window = TargetedReviewWindow.Of(2024, new DateTime(2025, 9, 15), new DateTime(2025, 10, 15));
        TargetedReviewDossier dossier = TargetedReview.Dossier(card, published, window, new DateTime(2025, 11, 1));

        Assert.Equal(
            [(TargetedReviewQuestion.InTheWindow, true), (TargetedReviewQuestion.CalculationDiffers, true), (TargetedReviewQuestion.ReweightingNotApplied, true)],
            dossier.Checklist.Where(item => item.Answer is not null).Select(item => (item.Question, item.Answer!.Value)));
        Assert.All(TargetedReview.Dossier(card).Checklist, item => Assert.Null(item.Answer));
        Assert.Throws<ArgumentException>(() => TargetedReview.Dossier(card, published, TargetedReviewWindow.Of(2023, new DateTime(2024, 7, 1), new DateTime(2024, 8, 12))));
    }

    /// <summary>CMS's registration guide of 2021.</summary>
    [Theory]
    [InlineData(ParticipationOption.Individual, 5, false, false, CahpsRegistrationStanding.NotOpen)]
    [InlineData(ParticipationOption.Group, 1, false, false, CahpsRegistrationStanding.NotOpen)]
    [InlineData(ParticipationOption.Group, 2, false, false, CahpsRegistrationStanding.Optional)]
    [InlineData(ParticipationOption.VirtualGroup, 2, false, false, CahpsRegistrationStanding.Optional)]
    [InlineData(ParticipationOption.Group, 2, true, false, CahpsRegistrationStanding.Required)]
    [InlineData(ParticipationOption.ApmEntity, 20, true, false, CahpsRegistrationStanding.Required)]
    [InlineData(ParticipationOption.ApmEntity, 20, true, true, CahpsRegistrationStanding.Automatic)]
    public void Who_registers_for_the_survey(ParticipationOption option, int clinicians, bool app, bool aco, CahpsRegistrationStanding standing) =>
        Assert.Equal((standing, 2), (CahpsRegistration.Of(option, clinicians, app, aco).Standing, CahpsRegistration.Of(option, clinicians, app, aco).FewestClinicians.Value));

    /// <summary>§ 414.1325(e)(1); for PY2026 CMS has announced January 4 to March 31, 2027.</summary>
    [Fact]
    public void Data_are_submitted_until_the_end_of_March()
    {
        Assert.Equal((new DateTime(2027, 1, 4), new DateTime(2027, 3, 31)), (SubmissionPeriod.Of(2026).Opens!.Value, SubmissionPeriod.Of(2026).Closes.Value));
        Assert.Null(SubmissionPeriod.Of(2024).Opens);
        Assert.Throws<ArgumentOutOfRangeException>(() => SubmissionPeriod.Of(9999));
    }

    /// <summary>The law has it: CMS had no Hospital VBP scores for PY2021 and PY2022.</summary>
    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, true)]
    [InlineData(2021, false)]
    [InlineData(2022, false)]
    [InlineData(2024, true)]
    public void Facility_based_measurement_is_available_or_not(int year, bool? available) => Assert.Equal(available, ProgramYears.For(year).FacilityBased?.IsAvailable.Value);
}
