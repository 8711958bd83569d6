using Mips.Scoring.Batches;
using Mips.Scoring.Years;

namespace Mips.Scoring.Nation;

/// <summary>One participant's result under a law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Participant">Who it is.</param>
/// <param name="Score">The score.</param>
/// <param name="Factors">The scaling factors; null while they are not known.</param>
/// <param name="Payment">What they mean in percent and dollars; meaningless without factors.</param>
internal readonly record struct ResultRow(NamedLaw Law, PartitionParticipant Participant, BatchRow Score, NationFactors? Factors, ClinicianPayment Payment)
{
    private const decimal CentsInDollar = 100m;

    public ProgramYear Year => this.Law.Law;

    public decimal AllowedCharges => this.Participant.AllowedChargesInCents / CentsInDollar;

    public decimal? Adjusted => this.Factors is null ? null : this.Score.Adjustment;

    public decimal? Factor => this.Factors is null ? null : this.Payment.Factor;

    public decimal? AdditionalFactor => this.Factors is null ? null : this.Payment.AdditionalFactor;

    public decimal? Change => this.Factors is null ? null : this.Payment.ChangeInCents / CentsInDollar;

    public decimal? Additional => this.Factors is null ? null : this.Payment.AdditionalInCents / CentsInDollar;
}
