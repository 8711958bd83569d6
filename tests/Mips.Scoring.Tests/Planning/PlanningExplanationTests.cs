using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>Every answer of planning can be read as text, Markdown and HTML.</summary>
public sealed class PlanningExplanationTests
{
    private static readonly ReferenceData Data = CmsTables.For(2025);

    private static readonly ScoringRequest Group = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 12, SmallPractice = true },
        Quality =
        [
            new("236", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 700, PerformanceNotMet = 300, EligiblePopulation = 1_000 } },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 3_204 },
            new("226", CollectionType.PartBClaims) { PerformanceRate = PerformanceRate.Of(100m), Cases = 100 },
        ],
        ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")],
    };

    private static readonly Scorecard Card = Scorer.Score(Group, Data);

    private static readonly Uncertainty.Patients ToCome = new() { MeasureId = "236", CollectionType = CollectionType.MipsCqm, Remaining = 100 };

    private static (string Word, Explanation Explanation)[] Answers =>
    [
        ("a final score of 100.00 is wanted", PlanningExplanation.Of(Needed.For(Card, new Target.FinalScore(100m)))),
        ("decile 1 of 236 MIPS CQM is reached", PlanningExplanation.Of(Needed.For(Card, new Target.Decile("236", CollectionType.MipsCqm, 1)))),
        ("more than 8 points for 236 MIPS CQM", PlanningExplanation.Of(Needed.For(Card, new Target.MorePoints("236", CollectionType.MipsCqm, Points.Of(8))))),
        ("Quality at 90.00 %", PlanningExplanation.Of(Needed.For(Card, new Target.CategoryScore(PerformanceCategory.Quality, new Percent(90m))))),
        ("a payment adjustment of +1.00 %", PlanningExplanation.Of(Needed.For(Card, new Target.PaymentPercent(1m, 1m)))),
        ("a payment adjustment of +$100.00 on $10,000.00", PlanningExplanation.Of(Needed.For(Card, new Target.PaymentAmount(100m, 10_000m, 1m)))),
        ("ways to take part", PlanningExplanation.Of(ReportingChoices.Of(Group, Data))),
        ("everything ", PlanningExplanation.Of(BestSubmission.Of(Group, Data))),
        ("measures required", PlanningExplanation.Of(EligibleMeasures.Of(Card))),
        (" to ", PlanningExplanation.Of(ScoreRange.Of(Group, Data))),
        ("quality at most ", PlanningExplanation.Of(MaximumAttainable.Of(Group, Data))),
        ("with probability ", PlanningExplanation.Of(Outlook.Of(Group, Data, new Target.FinalScore(75m), [ToCome], draws: 1_000))),
        ("expected of the whole year", PlanningExplanation.Of(Projection.Of(Group, Data, 6))),
        ("under 2 years and laws", PlanningExplanation.Of(YearComparison.Of(Group, [new(Data), new(CmsTables.For(2024), Name: "the year before")]))),
    ];

    [Fact]
    public void Every_answer_has_a_text_a_Markdown_and_a_page()
    {
        foreach ((string word, Explanation explanation) in Answers)
        {
            Assert.Contains(word, explanation.ToText(), StringComparison.Ordinal);
            Assert.Contains(word, explanation.ToMarkdown(), StringComparison.Ordinal);
            Assert.Contains("must be complete and true as submitted", explanation.ToText(), StringComparison.Ordinal);
            string page = explanation.ToHtml();
            Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            Assert.All(explanation.Sections, section => Assert.Contains(section.Title, page, StringComparison.Ordinal));
            Assert.All(explanation.Sections, section => Assert.All(section.Rows, row => Assert.Equal(section.Columns.Length, row.Cells.Length)));
        }
    }

    [Fact]
    public void Everything_that_an_answer_can_say_has_words()
    {
        foreach (LeverKind kind in Enum.GetValues<LeverKind>())
        {
            Assert.NotEmpty(PlanningTerms.Of(new Lever { Kind = kind, Id = "236", CollectionType = CollectionType.Ecqm, From = 0m, To = 1m, Limit = 1m, After = Card }));
        }

        Assert.All(Enum.GetValues<ChoiceRequirementKind>(), kind => Assert.NotEmpty(PlanningTerms.Of(kind)));
        Assert.All(Enum.GetValues<ApplicabilityCheck>(), check => Assert.NotEmpty(PlanningTerms.Of(check)));
        Assert.All(Enum.GetValues<MeasureClusterKind>(), kind => Assert.NotEmpty(PlanningTerms.Of(kind)));
        Assert.All(Enum.GetValues<MeasureLimit>().Where(limit => limit != MeasureLimit.None), limit => Assert.NotEmpty(PlanningTerms.Of(limit)));
        Assert.All(new[] { Unknowns.Cost, Unknowns.AdministrativeClaims, Unknowns.ComplexPatientBonus, Unknowns.LateBenchmarks }, kind => Assert.NotEmpty(PlanningTerms.Of(new UncertainFact(kind, "479", CollectionType.Ecqm))));
    }

    [Fact]
    public void A_preliminary_year_stands_beside_the_others_as_what_it_is()
    {
        YearComparison comparison = YearComparison.Of(Group, [new(Data), new(CmsTables.PreliminaryFor(2027), ProgramYears.PreliminaryFor(2027))]);
        Assert.Contains("PRELIMINARY PY2027", PlanningExplanation.Of(comparison).ToText(), StringComparison.Ordinal);
    }
}
