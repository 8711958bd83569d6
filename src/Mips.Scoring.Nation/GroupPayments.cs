namespace Mips.Scoring.Nation;

/// <summary>What a law means for a group in dollars, beside the first law of the run. Sums of whole cents and of participants: they are added, whatever the order.</summary>
/// <param name="Participants">The participants.</param>
/// <param name="AllowedCharges">Their allowed charges, cents.</param>
/// <param name="Positive">Participants whose payments rise.</param>
/// <param name="Negative">Participants whose payments fall.</param>
/// <param name="Increase">What adjustments add, without the additional one, cents.</param>
/// <param name="Decrease">What adjustments take away, 0 or more, cents.</param>
/// <param name="Additional">What the additional adjustment adds, cents.</param>
/// <param name="Winners">Participants who get more than under the first law.</param>
/// <param name="Losers">Participants who get less than under the first law.</param>
/// <param name="Gained">What the winners get more, cents.</param>
/// <param name="Lost">What the losers get less, 0 or more, cents.</param>
public sealed record GroupPayments(
    long Participants, long AllowedCharges, long Positive, long Negative, long Increase, long Decrease, long Additional, long Winners, long Losers, long Gained, long Lost)
{
    /// <summary>A group that nobody is in.</summary>
    public static GroupPayments None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>The change of all payments, cents.</summary>
    public long Change() => this.Increase - this.Decrease + this.Additional;

    /// <summary>Both groups together.</summary>
    /// <param name="other">Other participants.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public GroupPayments With(GroupPayments other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            this.Participants + other.Participants,
            this.AllowedCharges + other.AllowedCharges,
            this.Positive + other.Positive,
            this.Negative + other.Negative,
            this.Increase + other.Increase,
            this.Decrease + other.Decrease,
            this.Additional + other.Additional,
            this.Winners + other.Winners,
            this.Losers + other.Losers,
            this.Gained + other.Gained,
            this.Lost + other.Lost);
    }

    internal static GroupPayments Of(long charges, Batches.ClinicianPayment payment, Batches.ClinicianPayment first)
    {
        long change = payment.ChangeInCents + payment.AdditionalInCents;
        long difference = change - first.ChangeInCents - first.AdditionalInCents;
        return new(
            1,
            charges,
            change > 0 ? 1 : 0,
            change < 0 ? 1 : 0,
            Math.Max(0, payment.ChangeInCents),
            Math.Max(0, -payment.ChangeInCents),
            payment.AdditionalInCents,
            difference > 0 ? 1 : 0,
            difference < 0 ? 1 : 0,
            Math.Max(0, difference),
            Math.Max(0, -difference));
    }
}
