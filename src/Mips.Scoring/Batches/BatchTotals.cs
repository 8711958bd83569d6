using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>The way of one clinician of a batch from scored categories to the final score.</summary>
/// <param name="Weights">Their weights.</param>
/// <param name="Bonus">The complex patient bonus, points.</param>
/// <param name="BonusDisposition">Why there is a bonus or none.</param>
/// <param name="Final">The final score.</param>
internal readonly record struct BatchTotals(BatchWeights Weights, Ratio Bonus, ComplexPatientBonusDisposition BonusDisposition, FinalScoreValue Final)
{
    /// <summary>The totals of scored categories.</summary>
    /// <param name="outcomes">The categories.</param>
    /// <param name="byFacility">Whether quality and cost are those of the facility.</param>
    /// <param name="row">The clinician.</param>
    /// <param name="columns">All of them.</param>
    /// <param name="under">The law.</param>
    public static BatchTotals Of(in CategoryOutcomes outcomes, bool byFacility, in ClinicianRow row, BatchColumns columns, BatchLaw under)
    {
        ProgramYear law = under.Law;
        Participant participant = columns.Profiles[row.Profile].Participant;
        bool dataSubmitted = outcomes.DataSubmitted;
        BatchWeights weights = under.Weights.Of(row.Profile, row.ReportingOption, byFacility, outcomes);
        ComplexPatientBonusValue bonus = under.Risks.Of(row, participant, dataSubmitted);
        FinalScoreValue final = FinalScoreCalculation.ValueOf(
            weights.Term(PerformanceCategory.Quality, WeightedQuality(outcomes.Quality, row.ReportingOption, participant, law.Weights)),
            weights.Term(PerformanceCategory.Cost, outcomes.Cost),
            weights.Term(PerformanceCategory.ImprovementActivities, outcomes.ImprovementActivities),
            weights.Term(PerformanceCategory.PromotingInteroperability, outcomes.PromotingInteroperability),
            weights.CategoriesScored,
            bonus.Points,
            SmallPracticeFinalBonus.ExactlyOf(participant.SmallPractice, dataSubmitted, law.FinalScore),
            law.Payment.PerformanceThreshold,
            law.FinalScore);
        return new(weights, bonus.Points, bonus.Disposition, final);
    }

    /// <summary>The outcomes under facility-based measurement if they count, § 414.1380(e); null if the own submission does.</summary>
    public static CategoryOutcomes? ByFacility(in CategoryOutcomes submitted, in ClinicianRow row, BatchColumns columns, BatchLaw under)
    {
        Participant participant = columns.Profiles[row.Profile].Participant;
        if (FacilityBasedScorer.StatusOf(row.ReportingOption, participant, true, submitted, under.Law.FacilityBased) != FacilityBasedStatus.FacilityBased)
        {
            return null;
        }

        CategoryOutcomes facility = FacilityBasedScorer.ByFacility(columns.Facilities[row.Facility], submitted);
        FacilityBasedChoiceResult choice = FacilityBasedChoice.Of(Compared(facility, true, row, columns, under), Compared(submitted, false, row, columns, under), under.Law.FacilityBased!);
        return choice.IsFacilityBased ? facility : null;
    }

    public static CategoryWeights Weigh(ReportingOption option, Participant participant, in ProfileGrounds profile, in CategoryOutcomes outcomes, CategoryWeightRules rules) => option switch
    {
        ReportingOption.MipsValuePathway => MvpCategoryWeighting.Of(
            profile.MvpGrounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
        ReportingOption.ApmPerformancePathway => ApmCategoryWeighting.Of(
            profile.Grounds, participant.Option, outcomes.Quality, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
        _ => CategoryWeighting.Of(
            profile.Grounds, participant, outcomes.Quality, outcomes.Cost, outcomes.ImprovementActivities, outcomes.PromotingInteroperability, rules),
    };

    // The APM scoring standard weighs quality with the APM's credit.
    private static CategoryOutcome WeightedQuality(in CategoryOutcome quality, ReportingOption option, Participant participant, CategoryWeightRules rules) =>
        option == ReportingOption.TraditionalMips && CategoryWeighting.IsByApmScoringStandard(participant, rules)
            ? ApmQualityReportingCredit.AddedTo(quality, participant.MipsApm, rules.ApmQualityReportingCredit)
            : quality;

    private static ComparedScores Compared(in CategoryOutcomes outcomes, bool byFacility, in ClinicianRow row, BatchColumns columns, BatchLaw under)
    {
        ProgramYear law = under.Law;
        Participant participant = columns.Profiles[row.Profile].Participant;
        bool dataSubmitted = outcomes.DataSubmitted;
        CategoryWeights weights = Weigh(row.ReportingOption, participant, under.Weights.GroundsOf(row.Profile, byFacility), outcomes, law.Weights);
        ComplexPatientBonusValue bonus = under.Risks.Of(row, participant, dataSubmitted);
        decimal smallPractice = SmallPracticeFinalBonus.Of(participant.SmallPractice, dataSubmitted, law.FinalScore.SmallPracticeBonus).Points;
        return FacilityBasedScorer.Compared(weights, FinalScoreCalculation.Of(weights, bonus.Points, smallPractice, law.Payment.PerformanceThreshold.Value, law.FinalScore));
    }
}
