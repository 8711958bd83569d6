using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.WhyNotAnswers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FacilityBased;

/// <summary>What holds for every facility-based participant of every year that had scores of hospitals.</summary>
public class FacilityBasedLawsTests
{
    private const int Seed = 1380;

    private static readonly int[] years = [.. ProgramYears.All.Where(law => law.FacilityBased is { IsAvailable.Value: true }).Select(law => law.PerformanceYear)];

    /// <summary>Weights are lost and restored by circumstances and submissions; where quality and cost get their scores from changes nothing about it.</summary>
    [Property]
    public Property A_category_keeps_its_weight_by_facility_exactly_if_it_does_by_the_own_submission() => ForAll((submission, facility) =>
        Enum.GetValues<PerformanceCategory>().All(category =>
            ForWantOfAScore(submission.Weights.Of(category)) || IsReweighted(facility.Weights.Of(category)) == IsReweighted(submission.Weights.Of(category))));

    [Property]
    public Property Only_quality_and_cost_have_other_scores() => ForAll((submission, facility) =>
        Same(PerformanceCategory.ImprovementActivities, submission, facility) && Same(PerformanceCategory.PromotingInteroperability, submission, facility)
        && submission.ComplexPatientBonus == facility.ComplexPatientBonus);

    private static bool IsReweighted(CategoryWeight weight) => weight.State == CategoryWeightState.Reweighted;

    private static bool ForWantOfAScore(CategoryWeight weight) => weight.Ground is ReweightingGround.CostNotScored or ReweightingGround.QualityNotScored;

    private static bool Same(PerformanceCategory category, Scorecard submission, FacilityBasedResult facility) =>
        submission.Weights.Of(category).Score == facility.Weights.Of(category).Score && submission.Weights.Of(category).Ground == facility.Weights.Of(category).Ground;

    private static Property ForAll(Func<Scorecard, FacilityBasedResult, bool> law) => Prop.ForAll(
        Gen.Elements(years).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) =>
        {
            FacilityRequest request = FacilityGenerator.Facility(CmsTables.For(year), Seed, index);
            FacilityBasedScorecard card = FacilityBasedScorer.Score(GeneratedScorecards.Score(request.Request), request.TotalPerformanceScore, request.Percentiles);
            return card.Facility is not { } facility || law(card.Submission, facility);
        });
}
