using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;
using Mips.Scoring.Years;

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
        Assert.Equal(row["Final score"] == "scored" ? FinalScoreDisposition.Calculated : FinalScoreDisposition.FewerThanTwoCategories, card.FinalScoreCalculation.Disposition);
        Assert.True(card.FinalScoreCalculation.Disposition == FinalScoreDisposition.Calculated || (card.FinalScore == row.Number("Final score") && card.PaymentAdjustment(3m).Percent == 0m));
    }

    /// <summary>§ 414.1317(b)(4)(ii): from PY2020 all four categories are reweighted, whatever the APM Entity reports, submits and is granted besides.</summary>
    [Property]
    public Property Law_an_application_of_an_apm_entity_reweights_all_four_categories() => ForAllWithAnApplication(ParticipationOption.ApmEntity, card =>
        card.Weights.CategoriesScored == 0 && card.FinalScore == card.Law.Payment.PerformanceThreshold.Value
        && Enum.GetValues<PerformanceCategory>().All(category => card.Weights.Of(category).Weight.Value == 0m)
        && card.Weights.ImprovementActivities is { State: CategoryWeightState.Reweighted, Ground: ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication, Citation.Locator: "414.1317(b)(4)(ii)" });

    /// <summary>§ 414.1380(c)(2)(i)(A)(6), (C)(2): the application of anybody else yields to data; in the APM Performance Pathway improvement activities keeps its weight. Quality without a score has a ground of its own.</summary>
    [Property]
    public Property Law_an_application_of_a_group_or_an_individual_yields_to_submitted_data() => ForAllWithAnApplication(null, card =>
        (card.Weights.Quality.Ground == ReweightingGround.QualityNotScored || IsReweighted(card.Weights.Quality) == !card.Quality.DataSubmitted)
        && (card.ReportingOption == ReportingOption.ApmPerformancePathway || IsReweighted(card.Weights.Cost))
        && IsReweighted(card.Weights.ImprovementActivities) == (card.ReportingOption != ReportingOption.ApmPerformancePathway && !card.ImprovementActivities.Outcome.DataSubmitted)
        && IsReweighted(card.Weights.PromotingInteroperability) == !card.PromotingInteroperability.DataSubmitted);

    private static bool IsReweighted(CategoryWeight weight) => weight.State == CategoryWeightState.Reweighted;

    private static Property ForAllWithAnApplication(ParticipationOption? option, Func<Scorecard, bool> law) => Prop.ForAll(
        Gen.Choose(2020, ProgramYears.All.Max(year => year.PerformanceYear)).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) => GeneratedRequests(year, index, option ?? (index % 2 == 0 ? ParticipationOption.Individual : ParticipationOption.Group)).All(request =>
            law(GeneratedScorecards.Score(request with { ReweightingGrants = option is null ? [Application] : request.ReweightingGrants.RemoveAll(one => one.Circumstance == Application.Circumstance).Add(Application) }))));

    // One of each reporting option that the year offers.
    private static IEnumerable<ScoringRequest> GeneratedRequests(int year, int index, ParticipationOption option)
    {
        ReferenceData data = CmsTables.For(year);
        Dice dice = new(1317, index);
        ProgramYear law = ProgramYears.For(year);
        yield return RequestGenerator.TraditionalMips(dice, data, option);
        if (law.MvpQuality is not null)
        {
            yield return RequestGenerator.MipsValuePathway(dice, data, option);
        }

        if (law.AppQuality is not null)
        {
            yield return RequestGenerator.ApmPerformancePathway(dice, data, option);
        }
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
            Quality = submitted.Contains("Q") ? [new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 }] : [],
            ImprovementActivities = submitted.Contains("IA") ? [new("IA_BE_4")] : [],
            PromotingInteroperability = submitted.Contains("PI") ? ParticipationSamples.Interoperability(2026) : [],
            ReweightingGrants = row["Application"] == "no" ? [] : [Application],
            AutomaticExtremeAndUncontrollableCircumstances = option == ParticipationOption.Individual,
        };
        return option == ParticipationOption.Subgroup
            ? SubgroupInheritance.Of(request, ParticipationSamples.Score(new() { PerformanceYear = 2026, Participant = ParticipationSamples.Group, ReweightingGrants = row["Application"] == "yes" ? [Application] : [] }), ProgramYears.For(2026).Subgroups!)
            : request;
    }
}
