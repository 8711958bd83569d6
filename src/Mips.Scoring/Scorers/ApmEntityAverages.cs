using Mips.Scoring.Requests;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>The averages of an APM Entity's clinicians in the categories that the year averages; null where none of them reported.</summary>
internal readonly record struct ApmEntityAverages(
    ApmEntityCategoryAverage? Quality,
    ApmEntityCategoryAverage? ImprovementActivities,
    PromotingInteroperabilityRollUpScore? PromotingInteroperability)
{
    public static ApmEntityAverages Of(ImmutableArray<ApmClinician> clinicians, MipsApm mipsApm, ProgramYear law)
    {
        PerformanceCategories averaged = law.Weights.AveragedForApmEntities.Value;
        PromotingInteroperabilityRollUpRules? rules = law.PromotingInteroperability.RollUp;
        NonReporterReading nonReporters = rules?.NonReporters ?? default;
        ApmClinicianScore[] scores = new ApmClinicianScore[clinicians.Length];
        return new(
            averaged.Contains(PerformanceCategories.Quality) ? AverageOf(scores, clinicians, static clinician => clinician.Quality, nonReporters) : null,
            averaged.Contains(PerformanceCategories.ImprovementActivities) ? AverageOf(scores, clinicians, static clinician => clinician.ImprovementActivities, nonReporters) : null,
            rules is null ? null : RollUp(clinicians, mipsApm, rules));
    }

    /// <summary>The averages of what the entity did not report itself. Activities count only where they are worth more than the entity's credit.</summary>
    public ApmEntityAverages Unreported(in CategoryOutcomes own, bool reportsPromotingInteroperability) => new(
        own.Quality.DataSubmitted ? null : this.Quality,
        !own.ImprovementActivities.DataSubmitted && this.ImprovementActivities is { Score: { } average } && average > own.ImprovementActivities.ScoreOrZero ? this.ImprovementActivities : null,
        reportsPromotingInteroperability ? null : this.PromotingInteroperability);

    public CategoryOutcomes Applied(in CategoryOutcomes own) => own with
    {
        Quality = this.Quality?.Outcome ?? own.Quality,
        ImprovementActivities = this.ImprovementActivities?.Outcome ?? own.ImprovementActivities,
        PromotingInteroperability = this.PromotingInteroperability?.Outcome ?? own.PromotingInteroperability,
    };

    private static ApmEntityCategoryAverage? AverageOf(ApmClinicianScore[] scores, ImmutableArray<ApmClinician> clinicians, Func<ApmClinician, ApmClinicianScore> scoreOf, NonReporterReading nonReporters)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = scoreOf(clinicians[i]);
        }

        ApmEntityCategoryAverage average = ApmEntityCategoryAverage.Of(scores, nonReporters);
        return average.DataSubmitted ? average : null;
    }

    private static PromotingInteroperabilityRollUpScore? RollUp(ImmutableArray<ApmClinician> clinicians, MipsApm mipsApm, PromotingInteroperabilityRollUpRules rules)
    {
        bool tinsOnly = mipsApm == MipsApm.SharedSavingsProgram && rules.SharedSavingsProgramByTin.Value;
        RollUpClinician[] scores = new RollUpClinician[clinicians.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = tinsOnly ? clinicians[i].PromotingInteroperability with { Individual = null } : clinicians[i].PromotingInteroperability;
        }

        PromotingInteroperabilityRollUpScore score = PromotingInteroperabilityRollUp.Of(scores, rules);
        return score.Clinicians > score.NonReporters || score.DataSubmitted ? score : null;
    }
}
