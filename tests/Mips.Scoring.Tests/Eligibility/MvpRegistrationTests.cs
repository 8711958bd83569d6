using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class MvpRegistrationTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("mvp-registration", "Worked rows");

    private static ReferenceData Data(int year) => new(new ReferenceTables
    {
        PerformanceYear = year,
        Version = new("test", "2026-01-01", "0"),
        Mvps =
        [
            new Mvp
            {
                Id = "G0001",
                Title = "A pathway",
                QualityMeasures = ["321", "001"],
                OutcomesBasedClaimsMeasures = ["480"],
                PopulationHealthMeasures = ["479"],
                CostMeasures = [],
                ImprovementActivities = [],
                PromotingInteroperabilityMeasures = [],
            },
        ],
    });

    private static MvpRegistrationForm Form(string text) => text.Split(", ").Aggregate(
        new MvpRegistrationForm { Option = ParticipationOption.Individual, MvpId = "G0001" },
        (form, word) => word switch
        {
            "individual" => form,
            "group" => form with { Option = ParticipationOption.Group, Clinicians = 10 },
            "virtual group" => form with { Option = ParticipationOption.VirtualGroup, Clinicians = 10 },
            "subgroup" => form with { Option = ParticipationOption.Subgroup, Clinicians = 4 },
            "described" => form with { SubgroupListedClinicians = 4, SubgroupName = "Heart clinic", SubgroupDescription = "The cardiologists of the practice" },
            "single specialty" => form with { Specialty = GroupSpecialty.SingleSpecialty },
            "multispecialty" => form with { Specialty = GroupSpecialty.Multispecialty },
            "multispecialty small practice" => form with { Specialty = GroupSpecialty.MultispecialtySmallPractice },
            "CAHPS" => form with { Cahps = true },
            ['c', 'l', 'a', 'i', 'm', 's', .., ' ', char a, char b, char c] => form with { OutcomesBasedClaimsMeasure = $"{a}{b}{c}" },
            ['p', 'o', 'p', .., ' ', char a, char b, char c] => form with { PopulationHealthMeasure = $"{a}{b}{c}" },
            _ => throw new FormatException(word),
        });

    private static string Issues(MvpRegistrationForm form, DateTimeOffset at, int year, MvpRegistrationRules? rules = null)
    {
        ImmutableArray<MvpRegistrationProblem> problems = MvpRegistration.Check(form, at, Data(year), rules ?? ProgramYears.For(year).MvpRegistration!);
        return problems.IsEmpty ? "none" : string.Join(", ", problems.Select(problem => problem.Issue));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) => Assert.Equal(
        row["issues"],
        Issues(Form(row["form"]), DateTimeOffset.Parse(row["UTC"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), row.Count("year")));

    [Fact]
    public void The_offset_of_the_time_does_not_matter() =>
        Assert.Equal("none", Issues(Form("individual"), new DateTimeOffset(2026, 11, 30, 15, 0, 0, TimeSpan.FromHours(-10)), 2026));

    [Fact]
    public void A_later_date_of_cms_replaces_the_date_of_the_year()
    {
        MvpRegistrationRules later = Py2025.Rules.MvpRegistration! with { Closes = new DateTime(2025, 12, 1, 20, 0, 0).CitedBy(Citation.Guidance("a later date specified by CMS")) };
        DateTimeOffset december = new(2025, 12, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal("Closed", Issues(Form("individual"), december, 2025));
        Assert.Equal("none", Issues(Form("individual"), december, 2025, later));
    }

    /// <summary>A closing date on a weekend is one that CMS may have moved: each has CMS's date, or is listed as one without a page.</summary>
    [Fact]
    public void A_date_on_a_weekend_is_the_one_of_2025_that_no_page_of_cms_moves() => Assert.Equal(
        [new DateTime(2025, 11, 30, 20, 0, 0)],
        ProgramYears.All.Select(year => year.MvpRegistration).OfType<MvpRegistrationRules>().SelectMany(rules => new[] { rules.Closes.Value, rules.ClosesForCahps.Value })
            .Where(date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));

    [Fact]
    public void An_unknown_mvp_a_survey_outside_the_mvp_and_an_opted_in_subgroup_are_found()
    {
        DateTimeOffset may = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal("UnknownMvp", Issues(Form("individual") with { MvpId = "G9999" }, may, 2026));
        Assert.Equal("SubgroupOptedInOrVoluntary", Issues(Form("subgroup, described") with { SubgroupHasOptedInOrVoluntary = true }, may, 2026));
        ReferenceData published = CmsTables.For(2026);
        Mvp withoutSurvey = published.Tables.Mvps.First(mvp => !mvp.QualityMeasures.Contains("321"));
        ImmutableArray<MvpRegistrationProblem> problems = MvpRegistration.Check(Form("group, single specialty, CAHPS") with { MvpId = withoutSurvey.Id }, may, published, Py2026.Rules.MvpRegistration!);
        Assert.Equal([MvpRegistrationIssue.CahpsNotInMvp], problems.Select(problem => problem.Issue));
    }

    [Fact]
    public void A_multispecialty_small_practice_has_at_most_15_clinicians()
    {
        DateTimeOffset may = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal("none", Issues(Form("group, multispecialty small practice") with { Clinicians = 15 }, may, 2026));
        Assert.Equal("MultispecialtyGroup", Issues(Form("group, multispecialty small practice") with { Clinicians = 16 }, may, 2026));
    }

    /// <summary>§ 414.1365(b)(1): the survey is for two or more clinicians.</summary>
    [Theory]
    [InlineData("group, single specialty, CAHPS", 1, "CahpsNeedsTwoClinicians")]
    [InlineData("group, single specialty, CAHPS", 2, "none")]
    [InlineData("subgroup, described, CAHPS", 1, "CahpsNeedsTwoClinicians")]
    [InlineData("subgroup, described, CAHPS", 2, "none")]
    public void The_survey_needs_two_clinicians(string form, int clinicians, string issues) =>
        Assert.Equal(issues, Issues(Form(form) with { Clinicians = clinicians }, new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), 2026));

    /// <summary>§ 414.1365(b)(2)(ii): a subgroup lists its clinicians; one is a list.</summary>
    [Theory]
    [InlineData(0, "NoSubgroupClinicians")]
    [InlineData(1, "none")]
    public void A_subgroup_lists_a_clinician(int listed, string issues) =>
        Assert.Equal(issues, Issues(Form("subgroup, described") with { SubgroupListedClinicians = listed }, new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), 2026));

    [Fact]
    public void A_closed_registration_says_when_it_closed() => Assert.Equal(
        new MvpRegistrationProblem(MvpRegistrationIssue.Closed, null, new DateTime(2026, 11, 30, 20, 0, 0)),
        MvpRegistration.Check(Form("individual"), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), Data(2026), Py2026.Rules.MvpRegistration!)[0]);
}
