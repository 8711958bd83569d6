using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Scorers;

/// <summary>What the clinicians of an APM Entity contribute to the categories that the entity did not report itself, § 414.1317(b)(1). Immutable.</summary>
public sealed record ApmEntityRollUp
{
    private readonly EquatableArray<ApmClinician> clinicians;

    internal ApmEntityRollUp()
    {
    }

    /// <summary>Every clinician, in the order in which they were given.</summary>
    public required ImmutableArray<ApmClinician> Clinicians { get => this.clinicians; init => this.clinicians = value; }

    /// <summary>The average of the clinicians' quality scores; null if the entity reported quality, or none of them did.</summary>
    public ApmEntityCategoryAverage? Quality { get; init; }

    /// <summary>The average of the clinicians' improvement activities scores; null if the entity attested activities or has a credit that is at least as high, or none of them reported any.</summary>
    public ApmEntityCategoryAverage? ImprovementActivities { get; init; }

    /// <summary>The average of the clinicians' Promoting Interoperability scores; null if the entity reported the category, or none of them did.</summary>
    public PromotingInteroperabilityRollUpScore? PromotingInteroperability { get; init; }

    /// <summary>Whether every clinician is excepted from Promoting Interoperability and the entity did not report it: then the category is reweighted, § 414.1380(c)(2)(iii).</summary>
    public bool EveryClinicianIsExceptedFromPromotingInteroperability { get; init; }

    /// <summary>Whether a clinician's score that counts in an average rests on a placeholder benchmark.</summary>
    public bool IsEstimate => this.Quality is not null && QualityIsEstimate(this.Clinicians);

    internal static ApmEntityRollUp Of(in CategoryScores own, ImmutableArray<ApmClinician> clinicians, in ApmEntityAverages averages)
    {
        bool reports = own.PromotingInteroperability.Submission is not null;
        ApmEntityAverages counting = averages.Unreported(own.Outcomes, reports);
        return new ApmEntityRollUp
        {
            Clinicians = clinicians,
            Quality = counting.Quality,
            ImprovementActivities = counting.ImprovementActivities,
            PromotingInteroperability = counting.PromotingInteroperability,
            EveryClinicianIsExceptedFromPromotingInteroperability = !reports && EveryoneIsExcepted(clinicians),
        };
    }

    internal static bool QualityIsEstimate(ImmutableArray<ApmClinician> clinicians)
    {
        foreach (ApmClinician clinician in clinicians)
        {
            if (!clinician.Quality.IsExcepted && (clinician.Group is { Quality.IsEstimate: true } || clinician.Individual is { Quality.IsEstimate: true }))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool EveryoneIsExcepted(ImmutableArray<ApmClinician> clinicians)
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
