using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;

using static Mips.Scoring.Tests.ImprovementActivities.ActivitySamples;

namespace Mips.Scoring.Tests.Requests;

public class ImprovementActivitiesCheckTests
{
    private static string Problems(ScoringRequest request)
    {
        RequestProblems problems = default;
        ImprovementActivitiesCheck.Check(request, Unweighted, Places.Of(request, Unweighted).Activities, ref problems);
        return string.Join('\n', problems.All);
    }

    [Fact]
    public void All_problems_are_found_at_once_with_their_fields()
    {
        ScoringRequest request = Request("ia_mvp", "IA_NONE") with { };
        request = request with { ImprovementActivities = [.. request.ImprovementActivities, new("IA_1") { ContinuousDays = 400, PercentOfGroup = 101m }, null!] };
        Assert.Equal(
            """
            improvementActivities[0].activityId "ia_mvp": not in CMS's inventory of PY2025 (did you mean "IA_MVP"?)
            improvementActivities[1].activityId "IA_NONE": not in CMS's inventory of PY2025
            improvementActivities[2].continuousDays "400": days in the performance year are 0 to 366 (42 CFR 414.1360(a))
            improvementActivities[2].percentOfGroup "101": a share of a group is 0 to 100 percent (42 CFR 414.1360(a))
            improvementActivities[3]: an improvement activity needs an activity ID
            """.ReplaceLineEndings("\n"),
            Problems(request));
    }

    /// <summary>CMS: organizations below the minimum cannot attest IA_PSPA_11 and must select a different activity.</summary>
    [Theory]
    [InlineData(false, "IA_PSPA_11", true)]
    [InlineData(true, "IA_PSPA_11", false)]
    [InlineData(false, "IA_EPA_1", false)]
    public void Participation_in_a_survey_below_its_sampling_minimum_is_a_problem(bool met, string activity, bool problem)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2021,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 42 },
            CahpsSurvey = new() { MetSamplingMinimum = met },
            ImprovementActivities = [new(activity)],
        };
        RequestProblems problems = default;

        ImprovementActivitiesCheck.Check(request, CmsTables.For(2021), Places.Of(request, CmsTables.For(2021)).Activities, ref problems);

        Assert.Equal(problem ? [RequestProblemCode.SurveyContradictsSample] : [], problems.All.Select(one => one.Code));
    }

    [Fact]
    public void The_same_activity_attested_twice_is_no_problem() => Assert.Empty(Problems(Request("IA_1", "IA_1")));
}
