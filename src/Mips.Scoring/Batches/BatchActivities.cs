using System.Runtime.CompilerServices;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Batches;

/// <summary>Scores the improvement activities performance category of clinicians of a batch whose quality and Promoting Interoperability are scored.</summary>
internal readonly struct BatchActivities(BatchColumns columns, BatchLaw law)
{
    private const int BitsPerWord = 64;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Score(int start, Span<ClinicianOutcomes> outcomes, BatchScratch scratch)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            outcomes[i].Categories.ImprovementActivities = this.Score(start + i, outcomes[i].Categories, scratch);
        }
    }

    private CategoryOutcome Score(int clinician, in CategoryOutcomes outcomes, BatchScratch scratch)
    {
        ref readonly ClinicianRow row = ref columns.Clinicians[clinician];
        ImprovementActivitiesRules rules = law.Law.ImprovementActivities;
        Participant participant = columns.Profiles[row.Profile].Participant;
        ResolvedMvp? mvp = law.MvpOf(row);
        ActivitySums sums = this.Attested(row, columns.Clinicians[clinician + 1].Activities, participant, mvp, scratch);
        ApmCreditFacts facts = this.CreditFacts(row, outcomes) with { Activity = sums.AnyCounts };
        return row.ReportingOption == ReportingOption.ApmPerformancePathway ? AppImprovementActivities.TotalOf(sums, facts.Quality || facts.PromotingInteroperability, rules).Outcome
            : mvp is null ? ImprovementActivitiesTotal.Of(sums, ApmParticipationCredit.Of(participant.TakesPartInApm, facts, rules), rules).WithAssigned(participant.Option, rules).Outcome
            : ImprovementActivitiesTotal.Of(sums, MvpImprovementActivities.CreditOf(participant.TakesPartInApm, facts, rules), rules).Outcome;
    }

    // The credit of an APM Entity can rest on what its clinicians submitted.
    private ApmCreditFacts CreditFacts(in ClinicianRow row, in CategoryOutcomes outcomes)
    {
        ApmCreditFacts own = new(false, outcomes.Quality.DataSubmitted, outcomes.PromotingInteroperability.DataSubmitted, law.Weights.HasExtremeCircumstances(row.Profile));
        return row.Entity < 0 ? own : own with
        {
            Quality = own.Quality || law.Entities[row.Entity].Submitted.Quality,
            PromotingInteroperability = own.PromotingInteroperability || law.Entities[row.Entity].Submitted.PromotingInteroperability,
        };
    }

    // An activity counts once. Each has a bit that says whether it has counted.
    private ActivitySums Attested(in ClinicianRow row, int end, Participant participant, ResolvedMvp? mvp, BatchScratch scratch)
    {
        ActivityFacts[] facts = law.Activities.FactsIn(mvp is not null);
        bool specialStatus = mvp is null && ImprovementActivitiesCategory.HasSpecialStatus(participant);
        int minimumDays = law.Activities.MinimumContinuousDays;
        Span<ulong> counted = scratch.Counted((facts.Length / BitsPerWord) + 1);
        // Clear would be a call for three words, and in an image one that slows down what follows it.
        foreach (ref ulong word in counted)
        {
            word = 0;
        }

        ActivitySums sums = default;
        for (int i = row.Activities; i < end; i++)
        {
            ref readonly ActivityRow activity = ref columns.Activities[i];
            ref ulong marks = ref counted[activity.Activity / BitsPerWord];
            ulong bit = 1UL << (activity.Activity % BitsPerWord);
            if ((marks & bit) == 0)
            {
                bool isInMvp = mvp is null || mvp.HasActivity(activity.Activity);
                AttestedActivity attested = AttestedActivity.Of(facts[activity.Activity], activity.ContinuousDays >= minimumDays, activity.Share, participant.Option, specialStatus, isInMvp);
                marks |= attested.Counts ? bit : 0;
                sums = sums.With(attested);
            }
        }

        return sums;
    }
}
