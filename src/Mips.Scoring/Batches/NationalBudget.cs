using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>Budget neutrality over a population, § 414.1405(b)(3) and (d): the scaling factors, and what they mean for each clinician.</summary>
/// <remarks>
/// Sums are whole cents: no order of the clinicians changes them. The unrounded changes balance exactly; rounded to cents for each clinician they
/// balance to half a cent for each clinician (<see cref="BudgetTotals.LargestImbalanceInCents"/>). Scaling every charge leaves the factors unchanged, unless the annual
/// limit of the additional adjustment binds, which is an amount of dollars.
/// </remarks>
public static class NationalBudget
{
    private const decimal PercentInOne = 100m;

    /// <summary>Solves the scaling factors.</summary>
    /// <param name="finalScores">The final score of each clinician, 0 to 100 with at most two places.</param>
    /// <param name="allowedChargesInCents">The allowed charges of each clinician in cents, at least 0.</param>
    /// <param name="law">The law of the year, or a changed one.</param>
    /// <returns>The factors; <see cref="BudgetNeutralFactors.Balance"/> says whether the largest factor binds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The spans differ in length, or a value is out of its range.</exception>
    public static BudgetNeutralFactors Solve(ReadOnlySpan<decimal> finalScores, ReadOnlySpan<long> allowedChargesInCents, ProgramYear law) =>
        BudgetNeutrality.Solve(ChargesByFinalScore.Of(finalScores, allowedChargesInCents), Required(law).Payment);

    /// <summary>Solves the scaling factors of the rows of a batch.</summary>
    /// <param name="rows">The rows of a score.</param>
    /// <param name="allowedChargesInCents">The allowed charges of each clinician in cents, at least 0.</param>
    /// <param name="law">The law of the year, or a changed one.</param>
    /// <returns>The factors; <see cref="BudgetNeutralFactors.Balance"/> says whether the largest factor binds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The spans differ in length, or an amount is out of its range.</exception>
    public static BudgetNeutralFactors Solve(ReadOnlySpan<BatchRow> rows, ReadOnlySpan<long> allowedChargesInCents, ProgramYear law)
    {
        _ = Required(law);
        RequireSameLength(rows.Length, allowedChargesInCents.Length, nameof(allowedChargesInCents));
        ChargesByFinalScore.Sum sum = new();
        for (int i = 0; i < rows.Length; i++)
        {
            sum.Add(rows[i].FinalHundredths, allowedChargesInCents[i], i);
        }

        return BudgetNeutrality.Solve(sum.Total(), law.Payment);
    }

    /// <summary>Writes what the factors mean for each clinician of a batch. Allocates nothing.</summary>
    /// <param name="rows">The rows of a score.</param>
    /// <param name="allowedChargesInCents">The allowed charges of each clinician in cents, at least 0.</param>
    /// <param name="factors">The factors of the year.</param>
    /// <param name="law">The law that the rows were scored under.</param>
    /// <param name="payments">Receives one payment for each clinician; at least as long as the rows.</param>
    /// <returns>The sums of what was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static BudgetTotals Pay(
        ReadOnlySpan<BatchRow> rows, ReadOnlySpan<long> allowedChargesInCents, in BudgetNeutralFactors factors, ProgramYear law, Span<ClinicianPayment> payments)
    {
        PaymentRules rules = Required(law).Payment;
        RequireSameLength(rows.Length, allowedChargesInCents.Length, nameof(allowedChargesInCents));
        RequireSameLength(rows.Length, Math.Min(rows.Length, payments.Length), nameof(payments));
        BudgetTotals totals = default;
        for (int i = 0; i < rows.Length; i++)
        {
            ClinicianPayment payment = PaymentOf(rows[i].FinalScore, allowedChargesInCents[i], factors, rules);
            payments[i] = payment;
            totals = totals.With(payment);
        }

        return totals;
    }

    private static ClinicianPayment PaymentOf(decimal finalScore, long allowedChargesInCents, in BudgetNeutralFactors factors, PaymentRules rules)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, factors.ScalingFactor, factors.AdditionalScalingFactor, rules);
        return new(
            adjustment.Factor,
            adjustment.AdditionalFactor,
            Cents(allowedChargesInCents * adjustment.Factor / PercentInOne),
            Cents(allowedChargesInCents * adjustment.AdditionalFactor / PercentInOne));
    }

    private static long Cents(decimal cents) => (long)Rounding.HalfUp(cents, 0);

    private static ProgramYear Required(ProgramYear law) => law ?? throw new ArgumentNullException(nameof(law));

    private static void RequireSameLength(int rows, int other, string name)
    {
        if (rows != other)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {rows} rows and {other} {name}."), name);
        }
    }
}

/// <summary>What the scaling factors mean for one clinician.</summary>
/// <param name="Factor">The adjustment factor in percent, unrounded.</param>
/// <param name="AdditionalFactor">The additional factor in percent, unrounded; 0 without it.</param>
/// <param name="ChangeInCents">What the adjustment adds to or takes from the allowed charges, rounded half away from zero to cents.</param>
/// <param name="AdditionalInCents">What the additional factor adds, rounded to cents.</param>
public readonly record struct ClinicianPayment(decimal Factor, decimal AdditionalFactor, long ChangeInCents, long AdditionalInCents)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ClinicianPayment), this.PrintMembers);
}

/// <summary>The sums of the payments of a population, in cents.</summary>
/// <param name="Clinicians">The number of clinicians whose allowed charges change by the main factor.</param>
/// <param name="DecreaseInCents">What negative adjustments take away, 0 or more.</param>
/// <param name="IncreaseInCents">What positive adjustments add, without the additional factor.</param>
/// <param name="AdditionalInCents">What the additional factor adds.</param>
public readonly record struct BudgetTotals(int Clinicians, long DecreaseInCents, long IncreaseInCents, long AdditionalInCents)
{
    /// <summary>
    /// What is taken away and not given to anybody. Where the factors balance, it is what rounding to cents leaves;
    /// where the largest scaling factor of 3 binds, it is the money that stays with the programme.
    /// </summary>
    public long UndistributedInCents => this.DecreaseInCents - this.IncreaseInCents;

    /// <summary>The most, up or down, that rounding each clinician's change to cents can leave: half a cent for each.</summary>
    public decimal LargestImbalanceInCents => this.Clinicians / 2m;

    internal BudgetTotals With(in ClinicianPayment payment) => new(
        this.Clinicians + (payment.Factor != 0m ? 1 : 0),
        this.DecreaseInCents - Math.Min(0, payment.ChangeInCents),
        this.IncreaseInCents + Math.Max(0, payment.ChangeInCents),
        this.AdditionalInCents + payment.AdditionalInCents);

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(BudgetTotals), this.PrintMembers);
}
