using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.EndToEnd;

/// <summary>What holds for every generated request from the request to the payment adjustment.</summary>
public sealed class ScorerLawsTests
{
    private const int Seed = 77;

    [Property]
    public Property The_order_of_everything_in_a_request_is_irrelevant() => ForAll((request, card) =>
    {
        ScoringRequest reversed = request with
        {
            Quality = [.. request.Quality.Reverse()],
            AdministrativeClaims = [.. request.AdministrativeClaims.Reverse()],
            Cost = [.. request.Cost.Reverse()],
            ImprovementActivities = [.. request.ImprovementActivities.Reverse()],
            ReweightingGrants = [.. request.ReweightingGrants.Reverse()],
            PromotingInteroperability = [.. request.PromotingInteroperability.Reverse().Select(s => s with { Measures = [.. s.Measures.Reverse()] })],
        };
        Scorecard other = Score(reversed);
        return other.FinalScore == card.FinalScore && other.Weights.ToString() == card.Weights.ToString() && other.Quality.Score == card.Quality.Score;
    });

    [Property]
    public Property A_final_score_has_two_decimals_and_lies_between_0_and_100() =>
        ForAll((_, card) => card.FinalScore is >= 0m and <= 100m && decimal.Round(card.FinalScore, 2) == card.FinalScore);

    [Property]
    public Property The_weights_of_at_least_two_scored_categories_add_up_to_100_percent() => ForAll((_, card) =>
        card.Weights.CategoriesScored < 2
        || card.Weights.Quality.Weight + card.Weights.Cost.Weight + card.Weights.ImprovementActivities.Weight + card.Weights.PromotingInteroperability.Weight == Percent.Hundred);

    [Property]
    public Property Fewer_than_two_categories_give_the_performance_threshold_and_no_adjustment() => ForAll((_, card) =>
        card.Weights.CategoriesScored >= 2
        || (card.FinalScore == card.Law.Payment.PerformanceThreshold.Value && card.PaymentAdjustment(1m, 1m).Percent == 0m));

    [Property]
    public Property The_parts_of_a_final_score_add_up() => ForAll((_, card) =>
    {
        FinalScoreCalculation final = card.FinalScoreCalculation;
        decimal sum = final.Quality + final.Cost + final.ImprovementActivities + final.PromotingInteroperability + final.ComplexPatientBonus + final.SmallPracticeBonus;
        return sum == final.Sum;
    });

    [Property]
    public Property A_larger_scaling_factor_never_lowers_an_adjustment() => ForAll((_, card) =>
        card.PaymentAdjustment(0.1m, 0.2m).Percent <= card.PaymentAdjustment(0.4m, 0.7m).Percent
        && card.PaymentAdjustment(0.4m, 0.7m).Percent <= card.PaymentAdjustment(3m, 1m).Percent);

    [Property]
    public Property A_lower_cost_never_lowers_the_final_score() => ForAll((request, card) => request.Cost
        .Select((cost, i) => request with { Cost = request.Cost.SetItem(i, cost with { Cost = Dollars.Of(decimal.Round(cost.Cost.ToDecimal() * 0.9m, 6)) }) })
        .All(cheaper => Score(cheaper).FinalScore >= card.FinalScore));

    [Property]
    public Property A_higher_complex_patient_bonus_never_lowers_the_final_score() => ForAll((request, card) =>
        request.PatientPopulation?.HccRiskScore is not { } hcc
        || Score(request with { PatientPopulation = request.PatientPopulation with { HccRiskScore = hcc with { Value = Math.Max(hcc.Value, hcc.Mean + hcc.StandardDeviation) } } }).FinalScore >= card.FinalScore);

    private static Property ForAll(Func<ScoringRequest, Scorecard, bool> law) => Prop
        .ForAll(Requests(), request => law(request, Score(request)));

    private static Arbitrary<ScoringRequest> Requests() => Arb.From(
        from year in Gen.Choose(2022, 2026)
        from index in Gen.Choose(0, 1_000_000)
        select RequestGenerator.TraditionalMips(CmsTables.For(year), Seed, index));

    private static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear), Accepting.Placeholders);
}
