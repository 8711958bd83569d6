using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Scenarios;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Site.Tests.Scenarios;

/// <summary>What the workbench does, without the page it does it on: the same numbers as the library's.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> EveryExample => [.. Examples.All.Select(example => example.File)];

    public static TheoryData<int> EveryYear => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void An_example_is_scored_as_the_library_scores_it(string file)
    {
        Scenario scenario = Examples.Of(file);
        Assert.Equal(Scorer.Score(scenario.Request, CmsTables.For(scenario.Request.PerformanceYear), new() { Placeholders = PlaceholderBenchmarks.Accepted }).FinalScore, Evaluation.Of(scenario).Card!.FinalScore);
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void A_link_holds_the_facts_and_the_law(string file)
    {
        Scenario scenario = Examples.Of(file) with { LawYear = 2023, LawText = "{ }", ScalingFactor = 1.25m };
        Scenario? read = ScenarioLink.Read(ScenarioLink.Of(scenario), out string? problem);
        Assert.Null(problem);
        Assert.Equal(ScoringRequestJson.ToUtf8(scenario.Request), ScoringRequestJson.ToUtf8(read!.Request));
        Assert.Equal((2023, "{ }", 1.25m), (read.LawYear, read.LawText, read.ScalingFactor));
    }

    [Theory]
    [InlineData("facts=")]
    [InlineData("facts=!!!")]
    [InlineData("facts=AAAA")]
    [InlineData("facts=q1YqSi0sTS0u")]
    public void A_link_that_holds_no_scenario_is_said_to_hold_none(string fragment)
    {
        Assert.Null(ScenarioLink.Read(fragment, out string? problem));
        Assert.StartsWith("The link holds no scenario", problem, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public bool No_text_breaks_the_reader_of_links(NonNull<string> text) => ScenarioLink.Read("facts=" + text.Get, out string? problem) is not null || problem is not null;

    /// <summary>The difference that is shown adds up: its total is the difference of the two final scores.</summary>
    [Theory]
    [MemberData(nameof(EveryExample))]
    public void A_changed_rate_changes_the_score_by_what_is_shown(string file)
    {
        Session session = new();
        session.Open(Examples.Of(file));
        session.Change(scenario => scenario.WithRate(0, 1));
        ScorecardDifference difference = session.Difference!;
        Assert.Equal(session.Now!.Card!.FinalScore - session.Start!.Card!.FinalScore, difference.Total);
        Assert.Equal(difference.Total, difference.Parts.Sum(part => part.Points));
        session.Reset();
        Assert.Same(session.Start, session.Now);
    }

    /// <summary>A file that says nothing of the clinicians cannot be scored; what is said afterwards is the beginning, and the change after that a difference.</summary>
    [Fact]
    public void The_first_scenario_that_can_be_scored_is_the_start()
    {
        using FileStream file = File.OpenRead(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/2024-group.submission.json"));
        Session session = new();
        session.Open(ScenarioFile.Read(file).Scenarios[0].Scenario);
        session.Change(scenario => scenario.WithParticipant(participant => participant with { Clinicians = 20 }));
        Assert.Same(session.Now, session.Start);
        Assert.Null(session.Difference);
        session.Change(scenario => scenario.WithRate(0, 1));
        Assert.Equal(session.Now!.Card!.FinalScore - session.Start!.Card!.FinalScore, session.Difference!.Total);
    }

    [Fact]
    public void A_rate_in_place_of_counts_keeps_their_cases_and_completeness()
    {
        Scenario scenario = new(StartingFacts.Of(2025) with
        {
            Quality = [new QualityMeasureSubmission("236", CollectionType.Ecqm) { Counts = new MeasureCounts { EligiblePopulation = 100, PerformanceMet = 40, PerformanceNotMet = 30, Exclusions = 10 } }],
        });
        QualityMeasureSubmission changed = scenario.WithRate(0, 55.5m).Request.Quality[0];
        Assert.Equal((55.5m, 90, 80m), (changed.PerformanceRate!.Value.ToDecimal(), changed.Cases, changed.DataCompleteness));
        Assert.Null(changed.Counts);
    }

    [Theory]
    [MemberData(nameof(EveryYear))]
    public void The_facts_to_start_from_are_valid_in_every_year(int year)
    {
        Evaluation evaluation = Evaluation.Of(new Scenario(StartingFacts.Of(year)));
        Assert.Empty(evaluation.Problems);
        Assert.Empty(evaluation.Card!.Warnings.Where(warning => warning.Severity == ProblemSeverity.Error));
        Assert.Equal(6, evaluation.Card.Quality.Measures.Count(line => line.IsCounted));
    }

    [Fact]
    public void Another_threshold_is_a_law_of_ones_own()
    {
        Session session = new();
        session.Open(Examples.Of("2024-group.submission.json"));
        session.Change(scenario => scenario.WithThreshold(82));
        Assert.Equal(82, session.Now!.Card!.Law.Payment.PerformanceThreshold.Value);
        Assert.True(session.Now.Card.PaymentAdjustment(1).Percent < session.Start!.Card!.PaymentAdjustment(1).Percent);
    }

    [Fact]
    public void A_law_that_can_be_none_is_refused_in_words()
    {
        Evaluation evaluation = Evaluation.Of(Examples.Of("2024-group.submission.json").WithThreshold(800));
        Assert.Null(evaluation.Card);
        Assert.Contains("between 0 and 100", Assert.Single(evaluation.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryYear))]
    public void Every_pathway_of_a_year_can_be_chosen_and_is_then_the_one(int year) => Assert.All(
        ScenarioChanges.PathwaysOf(year),
        pathway => Assert.Equal(pathway.Pathway, new Scenario(StartingFacts.Of(year)).By(pathway.Pathway).Pathway));

    [Fact]
    public void The_law_of_another_year_scores_the_same_facts()
    {
        Scorecard card = Evaluation.Of(new Scenario(StartingFacts.Of(2024)) { LawYear = 2022 }).Card!;
        Assert.Equal((2024, 89m), (card.Law.PerformanceYear, card.Law.Payment.ExceptionalPerformance!.Threshold.Value));
    }

    /// <summary>PY2022 has no case minimum for the heart failure measure of PY2024.</summary>
    [Fact]
    public void A_measure_that_the_law_says_nothing_about_is_left_out_and_named()
    {
        Evaluation evaluation = Evaluation.Of(Examples.Of("2024-group.submission.json") with { LawYear = 2022 });
        Assert.DoesNotContain(evaluation.Card!.Request.Cost, result => result.MeasureId == "COST_HF_1");
        Assert.Contains(evaluation.Card.Warnings, warning => warning.ToString().Contains("COST_HF_1", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void What_is_saved_can_be_read_again(string file)
    {
        Evaluation evaluation = Evaluation.Of(Examples.Of(file));
        Assert.Contains(FormattableString.Invariant($"{evaluation.Card!.FinalScore:0.00}"), Downloads.Html(evaluation), StringComparison.Ordinal);
        Assert.Contains("finalScore", Downloads.Json(evaluation), StringComparison.Ordinal);
        Assert.NotEmpty(Downloads.Csv(evaluation));
        using MemoryStream request = new(Encoding.UTF8.GetBytes(Downloads.Request(evaluation)));
        Assert.Equal(evaluation.Card.FinalScore, Evaluation.Of(Assert.Single(ScenarioFile.Read(request).Scenarios).Scenario).Card!.FinalScore);
    }

    [Fact]
    public void Planning_answers_in_lines()
    {
        Scorecard card = Evaluation.Of(Examples.Of("2025-small-practice.submission.json")).Card!;
        Assert.NotEmpty(PlanningAnswers.Needed(card, 75));
        Assert.NotEmpty(PlanningAnswers.Choices(card));
    }

    [Fact]
    public void A_file_that_is_none_is_said_to_be_none()
    {
        using MemoryStream nothing = new("nothing"u8.ToArray());
        ScenarioFile file = ScenarioFile.Read(nothing);
        Assert.Empty(file.Scenarios);
        Assert.NotEmpty(file.Problems);
    }

    [Theory]
    [InlineData("tests/Mips.Scoring.Tests/Interop/small-group.json")]
    public void A_file_of_a_practice_is_read(string path)
    {
        using FileStream stream = File.OpenRead(RepositoryFiles.Path(path));
        Assert.NotEmpty(ScenarioFile.Read(stream).Scenarios);
    }

    [Fact]
    public void What_CMS_holds_completes_a_file()
    {
        using FileStream submission = File.OpenRead(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/2024-group.submission.json"));
        using FileStream holdings = File.OpenRead(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions/2024-group.holdings.json"));
        Scenario alone = ScenarioFile.Read(submission).Scenarios[0].Scenario;
        (Func<Scenario, Scenario> complete, ImmutableArray<string> problems) = ScenarioFile.ReadHoldings(holdings);
        Assert.Null(Evaluation.Of(alone).Card);
        Assert.Empty(problems);
        Assert.Equal(Evaluation.Of(Examples.Of("2024-group.submission.json")).Card!.FinalScore, Evaluation.Of(complete(alone)).Card!.FinalScore);
    }

    [Fact]
    public void Year_pathway_measure_and_law_are_changed_one_after_another()
    {
        Scenario scenario = Examples.Of("2024-group.submission.json");
        Assert.Empty(Evaluation.Of(scenario = scenario.InYear(2025)).Problems);
        Assert.NotNull(Evaluation.Of(scenario = scenario.By("mips")).Card);
        Assert.Empty(Evaluation.Of(scenario = scenario.WithMeasure("226", CollectionType.MipsCqm, 80)).Problems);
        Assert.Empty(Evaluation.Of(scenario = scenario with { LawYear = 2026 }).Problems);
        Assert.Empty(Evaluation.Of(scenario.WithThreshold(82)).Problems);
    }
}
