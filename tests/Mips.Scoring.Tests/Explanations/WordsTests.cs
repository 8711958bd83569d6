using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Words are data: each language-neutral reason has its words in one place, and none is forgotten.</summary>
public class WordsTests
{
    [Fact]
    public void Every_term_has_words() => All(
        Words<CollectionType>(TermWords.Of), Words<ParticipationOption>(TermWords.Of), Words<PerformanceCategory>(TermWords.Of), Words<ReportingOption>(TermWords.Of), Words<AppMeasureSet>(TermWords.Of));

    [Fact]
    public void Every_place_of_an_outcome_measure_has_words() => All(Words<OutcomePlace>(QualityWords.Of), Words<QualityMeasureDisposition>(QualityWords.Counts));

    [Fact]
    public void Every_reason_of_an_improvement_has_words() => All(
        Words<QualityImprovementReason>(reason => QualityWords.Of(new QualityImprovement(reason, Percent.Zero, Percent.Zero, Percent.Zero))),
        Words<CostImprovementReason>(reason => CostWords.Of(new CostImprovementResult(1m, Percent.Zero, reason))));

    [Fact]
    public void Every_disposition_of_an_activity_has_words() => All(Words<ActivityDisposition>(ImprovementActivitiesWords.Of));

    [Fact]
    public void Every_basis_of_the_improvement_activities_has_words() => All(Words<ImprovementActivitiesBasis>(basis => ImprovementActivitiesWords.Summary(new()
    {
        Activities = [], Points = 20, PointsForFullScore = 40, SpecialStatus = false, PatientCenteredMedicalHome = false, ApmCredit = ApmCreditOutcome.NotInApm, Basis = basis, Score = Percent.Zero,
    })));

    [Fact]
    public void Every_item_and_disposition_of_promoting_interoperability_has_words() => All(
        Words<PromotingInteroperabilityItem>(PromotingInteroperabilityWords.Of),
        Words<PromotingInteroperabilityDisposition>(disposition => PromotingInteroperabilityWords.Of(new PromotingInteroperabilityMeasureScore("PI_EP_1", disposition, 1, 2, Points.Zero, Points.Zero, null))),
        Words<PromotingInteroperabilityElementKind>(kind => PromotingInteroperabilityWords.Name(new PromotingInteroperabilityElement(kind, "PI_EP_1", ReportingStatus.Met))));

    [Fact]
    public void Every_part_of_the_final_score_has_words() => All(
        Words<FinalScoreDisposition>(FinalScoreWords.Of),
        Words<ComplexPatientBonusDisposition>(disposition => ComplexPatientBonusWords.Of(new ComplexPatientBonus(0m, disposition, default, default, Citation.Cfr("414.1380(c)(3)")))),
        Words<RiskComponentDisposition>(ComplexPatientBonusWords.Of));

    [Fact]
    public void Every_ground_of_a_weight_but_none_has_words() => Assert.All(
        Enum.GetValues<ReweightingGround>(),
        ground => Assert.Equal(ground == ReweightingGround.None, WeightWords.Of(ground).Length == 0));

    private static IEnumerable<(object Value, string Words)> Words<TReason>(Func<TReason, string> of)
        where TReason : struct, Enum => Enum.GetValues<TReason>().Select(value => ((object)value, of(value)));

    private static void All(params IEnumerable<(object Value, string Words)>[] words) =>
        Assert.All(words.SelectMany(one => one), one => Assert.False(string.IsNullOrWhiteSpace(one.Words), $"{one.Value.GetType().Name}.{one.Value}"));
}
