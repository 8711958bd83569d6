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
        FinalScoreParts parts = FinalScoreParts.Of(request, dataSubmitted, weights, law);
        return new Scorecard(request, data, law, categories, weights, parts) { ApmEntity = apmEntity };
    }
}

/// <summary>The bonuses and the final score of weighted categories.</summary>
internal readonly record struct FinalScoreParts(ComplexPatientBonus ComplexPatientBonus, SmallPracticeFinalBonus SmallPracticeBonus, FinalScoreCalculation FinalScoreCalculation)
{
    public static FinalScoreParts Of(ScoringRequest request, bool dataSubmitted, in CategoryWeights weights, ProgramYear law)
    {
        Participant participant = request.Participant;
        ComplexPatientBonus complexPatient = ComplexPatientBonus.Of(request.PatientPopulation, dataSubmitted, participant, law.FinalScore.ComplexPatientBonus);
        SmallPracticeFinalBonus smallPractice = SmallPracticeFinalBonus.Of(participant.SmallPractice, dataSubmitted, law.FinalScore.SmallPracticeBonus);
        return new(complexPatient, smallPractice, FinalScoreCalculation.Of(weights, complexPatient, smallPractice, law.Payment.PerformanceThreshold.Value, law.FinalScore));
    }
}
