using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Scorecards;

public class ParticipationCheckTests
{
    private static readonly MvpReporting PrimaryCare = new("M0005") { SelectedPopulationHealthMeasure = "479" };
    private static readonly AppReporting App = new(AppMeasureSet.App);

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("participation-check", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void What_the_year_offers_to_whom(RulePageRow row)
    {
        int year = row.Count("Year");
        string reported = row["Reporting"];
        ScoringRequest request = Request(year, Enum.Parse<ParticipationOption>(row["Participation"])) with
        {
            Mvp = reported != "MVP" ? null : year < 2023 ? new("G0053") : PrimaryCareIn(year),
            App = reported switch { "APP" => App, "APP Plus" => new(AppMeasureSet.AppPlus), _ => null },
        };
        Assert.Equal(row["Problem"] == "none" ? [] : [row["Problem"]], Problems(request).Select(problem => problem.Path));
    }

    [Theory]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    [InlineData(2026, false)]
    public void The_population_health_measure_is_selected_in_2023_and_2024(int year, bool needed)
    {
        ScoringRequest request = Request(year, ParticipationOption.Group) with { Mvp = PrimaryCareIn(year) with { SelectedPopulationHealthMeasure = null } };
        Assert.Equal(needed ? ["mvp.selectedPopulationHealthMeasure"] : [], Problems(request).Select(problem => problem.Path));
    }

    [Fact]
    public void A_scorer_refuses_what_another_one_scores()
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest traditional = Request(2024, ParticipationOption.Group);
        ScoringRequest mvp = traditional with { Mvp = PrimaryCare };
        ScoringRequest app = traditional with { App = App };
        Assert.Equal([ReportingOption.TraditionalMips, ReportingOption.MipsValuePathway, ReportingOption.ApmPerformancePathway], [traditional.ReportingOption, mvp.ReportingOption, app.ReportingOption]);
        Assert.Equal(("mvp", "M0005"), Refused(() => TraditionalScorer.Score(mvp, data)));
        Assert.Equal(("app", "App"), Refused(() => TraditionalScorer.Score(app, data)));
        Assert.Equal(("mvp", null), Refused(() => MvpScorer.Score(traditional, data)));
        Assert.Equal(("app", "App"), Refused(() => MvpScorer.Score(app, data)));
        Assert.Equal(("app", null), Refused(() => AppScorer.Score(traditional, data)));
        Assert.Equal(("mvp", "M0005"), Refused(() => AppScorer.Score(mvp, data)));
        Assert.Equal(("app", "App"), Refused(() => MvpScorer.Score(mvp with { App = App }, data)));
    }

    [Theory]
    [InlineData(2020, ParticipationOption.ApmEntity, MipsApm.Other, true)]
    [InlineData(2021, ParticipationOption.ApmEntity, MipsApm.Other, false)]
    [InlineData(2020, ParticipationOption.Group, MipsApm.SharedSavingsProgram, false)]
    [InlineData(2020, ParticipationOption.ApmEntity, (MipsApm)9, false)]
    public void The_kind_of_MIPS_APM_is_told_of_entities_under_the_APM_scoring_standard(int year, ParticipationOption option, MipsApm apm, bool valid)
    {
        ScoringRequest request = Request(year, option);
        Assert.Equal(valid ? [] : ["participant.mipsApm"], Problems(request with { Participant = request.Participant with { MipsApm = apm } }).Select(problem => problem.Path));
    }

    [Fact]
    public void An_unknown_measure_set_is_a_problem() =>
        Assert.Equal("app.measureSet", Assert.Single(Problems(Request(2025, ParticipationOption.Group) with { App = new((AppMeasureSet)7) })).Path);

    [Fact]
    public void An_MVP_and_its_selections_must_be_of_the_year()
    {
        Assert.Equal("mvp.mvpId", Assert.Single(Problems(Request(2024, ParticipationOption.Group) with { Mvp = PrimaryCare with { MvpId = "M9999" } })).Path);
        Assert.Equal("mvp.selectedOutcomesBasedClaimsMeasure", Assert.Single(Problems(Request(2024, ParticipationOption.Group) with { Mvp = PrimaryCare with { SelectedOutcomesBasedClaimsMeasure = "480" } })).Path);
    }

    private static MvpReporting PrimaryCareIn(int year) => PrimaryCare with
    {
        MvpId = CmsTables.For(year).Tables.Mvps.First(mvp => mvp.PopulationHealthMeasures.Contains("479")).Id,
        SelectedPopulationHealthMeasure = "479",
    };

    private static ScoringRequest Request(int year, ParticipationOption option) => new() { PerformanceYear = year, Participant = new() { Option = option, Clinicians = 42 } };

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request)
    {
        bool valid = Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out _, out ImmutableArray<RequestProblem> problems);
        Assert.Equal(valid, problems.IsEmpty);
        return problems;
    }

    private static (string Path, string? Value) Refused(Action score)
    {
        RequestProblem problem = Assert.Single(Assert.Throws<InvalidScoringRequestException>(score).Problems);
        return (problem.Path, problem.Value);
    }
}
