using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>The way of one clinician of a batch from scored categories to the final score.</summary>
internal readonly record struct BatchTotals(CategoryOutcomes Outcomes, CategoryWeights Weights, ComplexPatientBonus Bonus, FinalScoreCalculation FinalScoreCalculation)
{
    public static BatchTotals Of(in CategoryOutcomes outcomes, in ClinicianRow row, BatchColumns columns, in ProfileGrounds profile, ProgramYear law)
    {
        Participant participant = columns.Profiles[row.Profile].Participant;
        CategoryWeights weights = Weigh(row.ReportingOption, participant, profile, outcomes, law.Weights);
        ComplexPatientBonus bonus = BonusOf(row, columns, participant, outcomes.DataSubmitted, law.FinalScore.ComplexPatientBonus);
        SmallPracticeFinalBonus smallPractice = SmallPracticeFinalBonus.Of(participant.SmallPractice, outcomes.DataSubmitted, law.FinalScore.SmallPracticeBonus);
        return new(outcomes, weights, bonus, FinalScoreCalculation.Of(weights, bonus, smallPractice, law.Payment.PerformanceThreshold.Value, law.FinalScore));
    }

    /// <summary>The totals under facility-based measurement if they count, § 414.1380(e); null if the own submission does.</summary>
    public BatchTotals? ByFacility(in ClinicianRow row, BatchColumns columns, in ProfileGrounds profile, ProgramYear law)
    {
        Participant participant = columns.Profiles[row.Profile].Participant;
        if (row.Facility < 0 || FacilityBasedScorer.StatusOf(row.ReportingOption, participant, true, this.Outcomes, law.FacilityBased) != FacilityBasedStatus.FacilityBased)
        {
            return null;
        }

        BatchTotals facility = Of(FacilityBasedScorer.ByFacility(columns.Facilities[row.Facility], this.Outcomes), row, columns, profile with { Grounds = profile.FacilityGrounds }, law);
        FacilityBasedChoiceResult choice = FacilityBasedChoice.Of(
            FacilityBasedScorer.Compared(facility.Weights, facility.FinalScoreCalculation), FacilityBasedScorer.Compared(this.Weights, this.FinalScoreCalculation), law.FacilityBased!);
        return choice.IsFacilityBased ? facility : null;
    }

    private static ComplexPatientBonus BonusOf(in ClinicianRow row, BatchColumns columns, Participant participant, bool dataSubmitted, ComplexPatientBonusRule? rule)
    {
        RiskRow risk = row.Risk < 0 ? new(0m, 0m, RiskRow.Unknown, RiskRow.Unknown) : columns.Risks[row.Risk];
        return ComplexPatientBonus.Of(columns.Risk(risk.Hcc, risk.HccFigures), columns.Risk(risk.Dual, risk.DualFigures), dataSubmitted, participant, rule);
    }

    private static CategoryWeights Weigh(ReportingOption option, Participant participant, in ProfileGrounds profile, in CategoryOutcomes outcomes, CategoryWeightRules rules) => option switch
    {
        ReportingOption.MipsValuePathway => MvpCategoryWeighting.Of(
            profile.MvpGrounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
        ReportingOption.ApmPerformancePathway => ApmCategoryWeighting.Of(
            profile.Grounds, participant.Option, outcomes.Quality, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
        _ => CategoryWeighting.Of(
            profile.Grounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
    };
}
