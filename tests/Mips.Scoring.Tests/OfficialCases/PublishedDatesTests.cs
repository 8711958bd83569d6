using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>Dates and years in CMS's notices, as far as they are parameters.</summary>
public class PublishedDatesTests
{
    // CMS, MVP registration for the 2026 performance year: until November 30, 2026, and with the CAHPS for MIPS Survey June 30, 2026, 8 p.m. Eastern.
    [Fact]
    public void Registration_for_mvps_of_2026_closes_on_the_published_dates()
    {
        MvpRegistrationRules registration = Py2026.Rules.MvpRegistration!;

        Assert.Equal(new DateTime(2026, 11, 30, 20, 0, 0), registration.Closes.Value);
        Assert.Equal(new DateTime(2026, 6, 30, 20, 0, 0), registration.ClosesForCahps.Value);
        Assert.True(registration.GroupAttestsSpecialty.Value);
    }

    // CMS, registration guides of 2020 and 2021: groups, virtual groups and APM Entities "with 25 or more clinicians" for the CMS Web Interface;
    // groups, virtual groups and APM Entities "with 2 or more eligible clinicians" for the CAHPS for MIPS Survey; a virtual group has whole TINs of 2 or more.
    [Theory]
    [InlineData(2020, ParticipationOption.Group, 24, false)]
    [InlineData(2020, ParticipationOption.Group, 25, true)]
    [InlineData(2020, ParticipationOption.VirtualGroup, 24, false)]
    [InlineData(2020, ParticipationOption.VirtualGroup, 25, true)]
    [InlineData(2021, ParticipationOption.Group, 24, false)]
    [InlineData(2021, ParticipationOption.Group, 25, true)]
    [InlineData(2021, ParticipationOption.ApmEntity, 24, false)]
    [InlineData(2021, ParticipationOption.ApmEntity, 25, true)]
    [InlineData(2022, ParticipationOption.Group, 25, true)]
    [InlineData(2023, ParticipationOption.Group, 25, false)]
    public void The_CMS_Web_Interface_is_for_25_or_more_clinicians(int year, ParticipationOption option, int clinicians, bool open)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = option, Clinicians = clinicians },
            Quality = [QualityData.Submit("236", 55, CollectionType.CmsWebInterface)],
        };

        Assert.Equal(open, Scorer.TryScore(request, data, out _, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders));
        Assert.All(problems, problem => Assert.Equal("quality[0].collectionType", problem.Path));
    }

    [Theory]
    [InlineData(ParticipationOption.Group)]
    [InlineData(ParticipationOption.VirtualGroup)]
    public void Groups_and_virtual_groups_have_2_or_more_clinicians(ParticipationOption option) =>
        Assert.Equal([false, true], new[] { 1, 2 }.Select(clinicians => Scorer.TryScore(
            new() { PerformanceYear = 2021, Participant = new() { Option = option, Clinicians = clinicians } }, CmsTables.For(2021), out _, out _)));

    // CMS, 2026 MIPS payment adjustment information: performance period 2024, payment year 2026; single adjustment since the additional one ended.
    [Fact]
    public void The_adjustment_of_2026_is_of_performance_year_2024_and_has_no_second_factor()
    {
        Assert.Equal(2026, Py2024.Rules.PaymentYear);
        Assert.Null(Py2024.Rules.Payment.ExceptionalPerformance);
        Assert.NotNull(Py2022.Rules.Payment.ExceptionalPerformance);
    }

    // CMS, automatic policy for Hawaii and the Northern Mariana Islands, performance year 2026, payment year 2028.
    [Theory]
    [InlineData("none", true)]
    [InlineData("Q", true)]
    [InlineData("Q IA", false)]
    public void The_automatic_policy_of_2026_is_neutral_until_two_categories_are_submitted(string submitted, bool neutral)
    {
        CategoryWeights weights = Categories.Weigh(new() { Option = ParticipationOption.Individual }, [], true, Categories.Set(submitted), Py2026.Rules.Weights);

        Assert.Equal(2028, Py2026.Rules.PaymentYear);
        Assert.Equal(neutral, weights.CategoriesScored < Py2026.Rules.FinalScore.FewestCategories.Value);
    }
}
