namespace Mips.Scoring;

/// <summary>What the clinicians of an APM Entity contribute to the categories that the entity did not report itself, § 414.1317(b)(1). Immutable.</summary>
public sealed record ApmEntityRollUp
{
    internal ApmEntityRollUp()
    {
    }

    /// <summary>Every clinician, in the order in which they were given.</summary>
    public required ImmutableArray<ApmClinician> Clinicians { get; init; }

    /// <summary>The average of the clinicians' quality scores; null if the entity reported quality, or none of them did.</summary>
    public ApmEntityCategoryAverage? Quality { get; init; }

    /// <summary>The average of the clinicians' improvement activities scores; null if the entity attested activities or has a credit that is at least as high, or none of them reported any.</summary>
    public ApmEntityCategoryAverage? ImprovementActivities { get; init; }

    /// <summary>The average of the clinicians' Promoting Interoperability scores; null if the entity reported the category, or none of them did.</summary>
    public PromotingInteroperabilityRollUpScore? PromotingInteroperability { get; init; }

    /// <summary>Whether every clinician is excepted from Promoting Interoperability and the entity did not report it: then the category is reweighted, § 414.1380(c)(2)(iii).</summary>
    public bool EveryClinicianIsExceptedFromPromotingInteroperability { get; init; }

    /// <summary>Whether a clinician's score that counts in an average rests on a placeholder benchmark.</summary>
    public bool IsEstimate
    {
        get
        {
            foreach (ApmClinician clinician in this.Clinicians)
            {
                if (this.Quality is not null && !clinician.Quality.IsExcepted && (clinician.Group is { Quality.IsEstimate: true } || clinician.Individual is { Quality.IsEstimate: true }))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal static ApmEntityRollUp Of(ScoringRequest entity, in CategoryScores own, ImmutableArray<ApmClinician> clinicians, PerformanceCategories averaged, PromotingInteroperabilityRollUpRules? rules)
    {
        NonReporterReading nonReporters = rules?.NonReporters ?? default;
        ApmClinicianScore[] scores = new ApmClinicianScore[clinicians.Length];
        ApmEntityCategoryAverage? quality = own.Quality.DataSubmitted || !averaged.Contains(PerformanceCategories.Quality) ? null : AverageOf(scores, clinicians, static clinician => clinician.Quality, nonReporters);
        ApmEntityCategoryAverage? activities = own.ImprovementActivities.Outcome.DataSubmitted || !averaged.Contains(PerformanceCategories.ImprovementActivities) ? null : AverageOf(scores, clinicians, static clinician => clinician.ImprovementActivities, nonReporters);
        bool reports = own.PromotingInteroperability.Submission is not null;
        return new ApmEntityRollUp
        {
            Clinicians = clinicians,
            Quality = quality,
            ImprovementActivities = activities is { Score: { } average } && average > own.ImprovementActivities.Score ? activities : null,
            PromotingInteroperability = reports || rules is null ? null : RollUp(clinicians, entity.Participant.MipsApm, rules),
            EveryClinicianIsExceptedFromPromotingInteroperability = !reports && EveryoneIsExcepted(clinicians),
        };
    }

    internal CategoryOutcomes Applied(in CategoryOutcomes own) => own with
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

    private static bool EveryoneIsExcepted(ImmutableArray<ApmClinician> clinicians)
    {
        foreach (ApmClinician clinician in clinicians)
        {
            if (!clinician.PromotingInteroperability.IsExcepted)
            {
                return false;
            }
        }

        return !clinicians.IsEmpty;
    }
}
