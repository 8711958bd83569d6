using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Glances;

/// <summary>What a glance takes in of one clinician, group or entity.</summary>
public readonly record struct GlanceFacts
{
    /// <summary>The final score, 0 to 100 points; counted with two places.</summary>
    public decimal FinalScore { get; init; }

    /// <summary>The quality score, percent; null if quality is not scored.</summary>
    public Percent? Quality { get; init; }

    /// <summary>The cost score, percent; null if cost is not scored.</summary>
    public Percent? Cost { get; init; }

    /// <summary>The improvement activities score, percent; null if the category is not scored.</summary>
    public Percent? ImprovementActivities { get; init; }

    /// <summary>The Promoting Interoperability score, percent; null if the category is not scored.</summary>
    public Percent? PromotingInteroperability { get; init; }

    /// <summary>Whether data was submitted for any category.</summary>
    public bool DataSubmitted { get; init; }

    /// <summary>Where the final score lies on the scale of adjustments.</summary>
    public AdjustmentBand Band { get; init; }

    /// <summary>The payment adjustment in percent, two places; null if the scaling factor is not known and it is positive.</summary>
    public decimal? AdjustmentPercent { get; init; }

    /// <summary>The allowed charges in cents, at least 0; null if they are not known.</summary>
    public long? AllowedChargesInCents { get; init; }

    /// <summary>What was reported.</summary>
    public ReportingOption Reporting { get; init; }

    /// <summary>How they took part.</summary>
    public ParticipationOption Participation { get; init; }

    /// <summary>The number of clinicians of the practice, at least 1; null if it is not known, and then in no group of sizes.</summary>
    public int? PracticeSize { get; init; }

    /// <summary>The special statuses.</summary>
    public GlanceStatuses Statuses { get; init; }

    /// <summary>What the adjustment adds to the charges or takes from them, rounded half away from zero to cents, § 414.1405(e); null if either is not known.</summary>
    public long? ChangeInCents => this.AllowedChargesInCents is { } cents && this.AdjustmentPercent is { } percent
        ? Dollars.OfCents(cents).Percent(percent).InCents()
        : null;

    /// <summary>The facts of a scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="scalingFactor">The scaling factor of positive adjustments; null if it is not known.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment.</param>
    /// <param name="allowedChargesInCents">The allowed charges in cents; null if they are not known.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public static GlanceFacts Of(Scorecard card, decimal? scalingFactor = null, decimal additionalScalingFactor = 0m, long? allowedChargesInCents = null)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        PaymentAdjustment adjustment = card.PaymentAdjustment(scalingFactor ?? 0m, additionalScalingFactor);
        bool known = scalingFactor is not null || adjustment.Band is not (AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional);
        return new()
        {
            FinalScore = card.FinalScore,
            Quality = Scored(card.Weights.Quality),
            Cost = Scored(card.Weights.Cost),
            ImprovementActivities = Scored(card.Weights.ImprovementActivities),
            PromotingInteroperability = Scored(card.Weights.PromotingInteroperability),
            DataSubmitted = card.Quality.DataSubmitted || card.ImprovementActivities.Outcome.DataSubmitted || card.PromotingInteroperability.DataSubmitted,
            Band = adjustment.Band,
            AdjustmentPercent = known ? adjustment.Percent : null,
            AllowedChargesInCents = allowedChargesInCents,
            Reporting = card.ReportingOption,
            Participation = card.Request.Participant.Option,
            PracticeSize = card.Request.Participant.Clinicians,
            Statuses = StatusesOf(card.Request.Participant),
        };
    }

    internal static GlanceStatuses StatusesOf(Participant participant) =>
        (participant.SmallPractice ? GlanceStatuses.SmallPractice : 0)
        | (participant.Rural ? GlanceStatuses.Rural : 0)
        | (participant.HealthProfessionalShortageArea ? GlanceStatuses.HealthProfessionalShortageArea : 0)
        | (participant.NonPatientFacing ? GlanceStatuses.NonPatientFacing : 0)
        | (participant.HospitalBased ? GlanceStatuses.HospitalBased : 0)
        | (participant.AmbulatorySurgicalCenterBased ? GlanceStatuses.AmbulatorySurgicalCenterBased : 0)
        | (participant.FacilityBased ? GlanceStatuses.FacilityBased : 0);

    private static Percent? Scored(in CategoryWeight weight) => weight.IsScored ? weight.Score : null;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(GlanceFacts), this.PrintMembers);
}

/// <summary>Special statuses, for groups of a glance.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<GlanceStatuses>))]
public enum GlanceStatuses
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A small practice.</summary>
    SmallPractice = 1,

    /// <summary>A rural practice.</summary>
    Rural = 1 << 1,

    /// <summary>In a health professional shortage area.</summary>
    HealthProfessionalShortageArea = 1 << 2,

    /// <summary>Non-patient facing.</summary>
    NonPatientFacing = 1 << 3,

    /// <summary>Hospital-based.</summary>
    HospitalBased = 1 << 4,

    /// <summary>Ambulatory surgical center-based.</summary>
    AmbulatorySurgicalCenterBased = 1 << 5,

    /// <summary>Facility-based.</summary>
    FacilityBased = 1 << 6,
}
