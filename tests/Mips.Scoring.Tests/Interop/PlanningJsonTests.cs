using Mips.Scoring.Numbers;
using System.Text.Json;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Every answer of planning is written in its published form.</summary>
public sealed class PlanningJsonTests
{
    private static readonly ReferenceData Data = CmsTables.For(2025);

    private static readonly ScoringRequest Group = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
        Quality =
        [
            new("236", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 700, PerformanceNotMet = 300, EligiblePopulation = 1_000 } },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 3_204 },
        ],
        ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")],
    };

    private static readonly Uncertainty ToCome = new Uncertainty.Patients { MeasureId = "236", CollectionType = CollectionType.Ecqm, Remaining = 100 };

    private static (string Answer, Action<Utf8JsonWriter> Write)[] Answers =>
    [
        ("needed", json => PlanningJson.Write(Needed.For(Card, new Target.FinalScore(Card.FinalScore + 1m)), json)),
        ("needed", json => PlanningJson.Write(Needed.For(Card, new Target.PaymentAmount(1_000_000m, 100m, 1m)), json)),
        ("needed", json => PlanningJson.Write(Needed.For(Card, new Target.Decile("236", CollectionType.Ecqm, 9), [new("236", CollectionType.Ecqm, 900)]), json)),
        ("choices", json => PlanningJson.Write(ReportingChoices.Of(Group, Data), json)),
        ("best", json => PlanningJson.Write(BestSubmission.Of(Group, Data), json)),
        ("range", json => PlanningJson.Write(ScoreRange.Of(Group, Data), json)),
        ("maximum", json => PlanningJson.Write(MaximumAttainable.Of(Group, Data), json)),
        ("outlook", json => PlanningJson.Write(Outlook.Of(Group, Data, new Target.PaymentPercent(0m, 1m), [ToCome], draws: 1_000), json)),
        ("eligible", json => PlanningJson.Write(EligibleMeasures.Of(Scorer.Score(Claims, Data)), json)),
        ("projection", json => PlanningJson.Write(Projection.Of(Group, Data, 6), json)),
        ("years", json => PlanningJson.Write(YearComparison.Of(Group, [new(Data), new(CmsTables.For(2018)), new(CmsTables.PreliminaryFor(2027), ProgramYears.PreliminaryFor(2027), "preliminary")]), json)),
    ];

    private static ScoringRequest Claims => Group with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 5, SmallPractice = true }, Quality = [new("226", CollectionType.PartBClaims) { PerformanceRate = PerformanceRate.Of(100m), Cases = 100 }] };

    private static Scorecard Card => Scorer.Score(Group, Data);

    [Fact]
    public void An_answer_has_its_published_form()
    {
        foreach ((string answer, Action<Utf8JsonWriter> write) in Answers)
        {
            string json = Written(write);
            Assert.Empty(new JsonSchema("planning").Violations(json));
            Assert.Equal(answer, JsonDocument.Parse(json).RootElement.GetProperty("answer").GetString());
        }
    }

    [Fact]
    public void Nothing_is_written_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => Written(json => PlanningJson.Write((Needed)null!, json)));
        Assert.Throws<ArgumentNullException>(() => PlanningJson.Write(BestSubmission.Of(Group, Data), null!));
    }

    private static string Written(Action<Utf8JsonWriter> write) => WrittenJson.Of(write);
}
