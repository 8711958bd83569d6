using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FinalScores;

public sealed class RuleAllocationTests
{
    private static readonly Participant participant = new() { Option = ParticipationOption.Group, SmallPractice = true, ClinicianTypes = [ClinicianType.Physician] };
    private static readonly ImmutableArray<ReweightingGrant> grants =
    [
        new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All),
        new(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability),
    ];

    private static readonly PatientPopulation population = new()
    {
        HccRiskScore = new RiskIndicator(1.9m) { Mean = 1.5m, StandardDeviation = 0.5m, Median = 1.4m },
        DualProportion = new RiskIndicator(0.3m) { Mean = 0.25m, StandardDeviation = 0.2m, Median = 0.2m },
    };

    [Fact]
    public void Weights_bonus_final_score_and_adjustment_allocate_nothing()
    {
        ProgramYear year = Py2024.Rules;
        decimal first = Score(year);

        long before = GC.GetAllocatedBytesForCurrentThread();
        decimal again = Score(year);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, again);
    }

    private static decimal Score(ProgramYear year)
    {
        CategoryOutcome submitted = new(true, new Percent(80m));
        CategoryWeights weights = CategoryWeighting.Of(participant, grants, true, submitted, new CategoryOutcome(false, new Percent(60m)), submitted, default, year.Weights);
        ComplexPatientBonus bonus = ComplexPatientBonus.Of(population, true, participant, year.FinalScore.ComplexPatientBonus);
        SmallPracticeFinalBonus small = SmallPracticeFinalBonus.Of(true, true, year.FinalScore.SmallPracticeBonus);
        FinalScoreCalculation score = FinalScoreCalculation.Of(weights, bonus, small, year.Payment.PerformanceThreshold.Value, year.FinalScore);
        return PaymentAdjustment.Of(score.Value, 0.1167m, 0m, year.Payment).Percent;
    }
}
