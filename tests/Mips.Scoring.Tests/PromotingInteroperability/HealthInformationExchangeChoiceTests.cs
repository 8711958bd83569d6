using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class HealthInformationExchangeChoiceTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("health-information-exchange-choice", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        PromotingInteroperabilityScore score = Reported.Score(row.Count("Year"), row["Reported"]);

        Assert.Equal(row["Option"], score.ExchangeOption.ToString());
        Assert.Equal(row.Number("Score"), score.Score.Value);
    }

    [Fact]
    public void Both_options_reported_the_reading_decides()
    {
        const string Both = "PI_LVOTC_1 yes; PI_HIE_4 1/1; PI_HIE_5 yes; PI_PEA_1 9/10; rest";
        PromotingInteroperabilityRules alternativeFirst = Reported.Rules(2025) with { Method = Reported.Method(2025) with { ExchangeOption = ExchangeOptionReading.AlternativeFirst } };

        // Patient access is worth 25 or, with the points of the excluded Send, 40.
        Assert.Equal(HealthInformationExchangeOption.BidirectionalExchange, Reported.Score(2025, Both).ExchangeOption);
        Assert.Equal(98m, Reported.Score(2025, Both).Score.Value);
        string equal = Both.Replace("9/10", "1/1", StringComparison.Ordinal);
        Assert.Equal(HealthInformationExchangeOption.ReferralLoops, Reported.Score(2025, equal).ExchangeOption);
        Assert.Equal(HealthInformationExchangeOption.BidirectionalExchange, Reported.Score(2025, equal, alternativeFirst).ExchangeOption);
    }

    /// <summary>§ 414.1380(b)(4)(ii): neither option is complete, since access is not met; the one counts in which nothing is missing.</summary>
    [Fact]
    public void Of_two_incomplete_options_the_one_with_less_missing_counts() => Assert.Equal(
        HealthInformationExchangeOption.BidirectionalExchange,
        Reported.Score(2025, "PI_HIE_1 1/9; PI_HIE_4 not; PI_HIE_5 yes; PI_PEA_1 0/9; rest").ExchangeOption);

    /// <summary>All three options are complete and worth the same: the first counts, or by the other reading the first alternative. An incomplete one stands back.</summary>
    [Theory]
    [InlineData("PI_LVOTC_1 yes; PI_HIE_4 1/1; PI_HIE_5 yes; PI_HIE_6 yes; PI_PEA_1 1/1; rest", HealthInformationExchangeOption.ReferralLoops, HealthInformationExchangeOption.BidirectionalExchange)]
    [InlineData("PI_LVOTC_1 yes; PI_HIE_4 1/1; PI_HIE_5 no; PI_HIE_6 yes; PI_PEA_1 9/10; rest", HealthInformationExchangeOption.TrustedExchangeFramework, HealthInformationExchangeOption.TrustedExchangeFramework)]
    [InlineData("PI_LVOTC_1 yes; PI_HIE_4 1/1; PI_HIE_5 yes; PI_HIE_6 no; PI_PEA_1 9/10; rest", HealthInformationExchangeOption.BidirectionalExchange, HealthInformationExchangeOption.BidirectionalExchange)]
    public void Of_three_options_the_reading_decides(string reported, HealthInformationExchangeOption higher, HealthInformationExchangeOption alternative)
    {
        PromotingInteroperabilityRules alternativeFirst = Reported.Rules(2025) with { Method = Reported.Method(2025) with { ExchangeOption = ExchangeOptionReading.AlternativeFirst } };

        Assert.Equal(higher, Reported.Score(2025, reported).ExchangeOption);
        Assert.Equal(alternative, Reported.Score(2025, reported, alternativeFirst).ExchangeOption);
    }

    [Fact]
    public void A_measure_of_an_option_that_does_not_count_is_named()
    {
        PromotingInteroperabilityScore score = Reported.Score(2025, "PI_HIE_1 1/9; PI_HIE_4 1/9; PI_HIE_5 yes; rest");

        Assert.Equal(
            ["PI_HIE_1", "PI_HIE_4"],
            score.Measures.Where(line => line.Disposition == PromotingInteroperabilityDisposition.OtherOptionCounts).Select(line => line.MeasureId));
        Assert.Equal(100m, score.Score.Value);
    }
}
