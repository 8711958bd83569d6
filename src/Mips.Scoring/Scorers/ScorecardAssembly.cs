using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>The way from weighted categories to the scorecard, which every reporting option shares.</summary>
internal static class ScorecardAssembly
{
    public static Scorecard Of(ScoringRequest request, ReferenceData data, ProgramYear law, in CategoryScores categories, in CategoryWeights weights) =>
        Of(request, data, law, categories, categories.Outcomes.DataSubmitted, weights, null);

    public static Scorecard Of(
        ScoringRequest request, ReferenceData data, ProgramYear law, in CategoryScores categories, bool dataSubmitted, in CategoryWeights weights, ApmEntityRollUp? apmEntity)
    {
        FinalScoreBonuses bonuses = FinalScoreBonuses.Of(request, dataSubmitted, law);
        return new Scorecard(request, data, law, categories, weights, bonuses, bonuses.FinalScoreOf(weights, law)) { ApmEntity = apmEntity };
    }
}

/// <summary>The bonuses that are added to weighted categories.</summary>
internal readonly record struct FinalScoreBonuses(ComplexPatientBonus ComplexPatient, SmallPracticeFinalBonus SmallPractice)
{
    public static FinalScoreBonuses Of(ScoringRequest request, bool dataSubmitted, ProgramYear law)
    {
        Participant participant = request.Participant;
        return new(
            ComplexPatientBonus.Of(request.PatientPopulation, dataSubmitted, participant, law.FinalScore.ComplexPatientBonus),
            SmallPracticeFinalBonus.Of(participant.SmallPractice, dataSubmitted, law.FinalScore.SmallPracticeBonus));
    }

    /// <summary>The final score without its parts.</summary>
    public FinalScoreValue FinalScoreOf(in CategoryWeights weights, ProgramYear law) => FinalScoreCalculation.ValueOf(
        weights.Quality.Term,
        weights.Cost.Term,
        weights.ImprovementActivities.Term,
        weights.PromotingInteroperability.Term,
        weights.CategoriesScored,
        this.ComplexPatient.ExactPoints,
        Ratio.Of(this.SmallPractice.Points),
        law.Payment.PerformanceThreshold,
        law.FinalScore);

    /// <summary>The final score with its parts.</summary>
    public FinalScoreCalculation CalculationOf(in CategoryWeights weights, ProgramYear law) =>
        FinalScoreCalculation.Of(weights, this.ComplexPatient, this.SmallPractice, law.Payment.PerformanceThreshold.Value, law.FinalScore);
}
