using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Payment;

public sealed class AdjustedPaymentTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("adjusted-payment", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_adjusted_amount(RulePageRow row)
    {
        PaymentAdjustment adjustment = new(row.Number("Adjustment"), row.Number("Adjustment"), 0m, AdjustmentBand.AboveThreshold, Citation.Cfr("414.1405(e)"));

        AdjustedPayment payment = AdjustedPayment.Of(Dollars.Of(row.Number("Paid")), adjustment);

        Assert.Equal(row.Number("Difference"), payment.Difference.ToDecimal());
        Assert.Equal(row.Number("Amount"), payment.Amount.ToDecimal());
    }

    [Fact]
    public void A_negative_amount_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AdjustedPayment.Of(Dollars.Of(-0.01m), default));
}
