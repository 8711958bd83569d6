namespace Mips.Scoring.Tests.Payment;

public sealed class PaymentAdjustmentTests
{
    [Theory]
    [InlineData("0", "-9.00")] // CMS, 2024 performance feedback FAQ: 0.00–18.75
    [InlineData("18.75", "-9.00")]
    [InlineData("18.76", "-6.75")] // rulebook of § 414.1405(b)(2): −6.7488
    [InlineData("71.79", "-0.39")] // QPP Experience public use file 2023
    [InlineData("75", "0")]
    [InlineData("100", "1.05")] // published maximum of PY2024
    public void The_adjustment_of_a_PY2024_final_score(string finalScore, string expected)
    {
        decimal scalingFactor = ImpliedScalingFactor.OfPublishedMaximum(Py2024.Rules.Payment)!.Value;

        Assert.Equal(Decimal(expected), PaymentAdjustment.Of(Decimal(finalScore), scalingFactor, 0m, Py2024.Rules.Payment).Percent);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
