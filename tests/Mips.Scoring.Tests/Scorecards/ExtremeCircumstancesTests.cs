using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Scorecards;

/// <summary>The PY2026 events of Hawaii and the Northern Mariana Islands, for every participation and reporting option, from request to final score.</summary>
public class ExtremeCircumstancesTests
{
    private static readonly ReweightingGrant Application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All);

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("automatic-extreme-and-uncontrollable-circumstances", "Example: Hawaii and the Northern Mariana Islands, PY2026");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Everybody_in_the_affected_areas_of_2026(RulePageRow row)
    {
        Scorecard card = ParticipationSamples.Score(Request(row));
        Assert.Equal(row["Weights"], card.Weights.ToString());
        Assert.Equal(row["Final score"] == "scored" ? FinalScoreDisposition.Calculated : FinalScoreDisposition.FewerThanTwoCategories, card.Final.Disposition);
        Assert.True(card.Final.Disposition == FinalScoreDisposition.Calculated || (card.FinalScore == row.Number("Final score") && card.PaymentAdjustment(3m).Percent == 0m));
    }

    private static ScoringRequest Request(RulePageRow row)
    {
        ParticipationOption option = Enum.Parse<ParticipationOption>(row["Participant"]);
        string[] submitted = row["Submitted"].Split(' ');
        ScoringRequest request = new()
        {
            PerformanceYear = 2026,
            Participant = new() { Option = option, Clinicians = 42 },
            Mvp = row["Reporting"] == "MVP" ? new("M0005") : null,
            App = row["Reporting"] == "APP" ? new(AppMeasureSet.App) : null,
            Quality = submitted.Contains("Q") ? [new("001", CollectionType.Ecqm) { PerformanceRate = 21.4m, Cases = 412 }] : [],
            ImprovementActivities = submitted.Contains("IA") ? [new("IA_BE_4")] : [],
            PromotingInteroperability = submitted.Contains("PI") ? ParticipationSamples.Interoperability(2026) : [],
            ReweightingGrants = row["Application"] == "no" ? [] : [Application],
            AutomaticExtremeAndUncontrollableCircumstances = option == ParticipationOption.Individual,
        };
        return option == ParticipationOption.Subgroup
            ? SubgroupInheritance.Of(request, new() { PerformanceYear = 2026, Participant = ParticipationSamples.Group, ReweightingGrants = row["Application"] == "yes" ? [Application] : [] }, ProgramYears.For(2026).Subgroups!)
            : request;
    }
}
