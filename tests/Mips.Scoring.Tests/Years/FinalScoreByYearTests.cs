using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Tests.Years;

/// <summary>What § 414.1380(c) states of the final score for each performance year.</summary>
public class FinalScoreByYearTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 11)];

    /// <summary>§ 414.1380(c): at most 100 points, the performance threshold with fewer than two categories; two places in CMS's public use files.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void At_most_100_points_from_two_categories(int year)
    {
        FinalScoreRules rules = StatedLaw.Of(year).FinalScore;

        Assert.Equal((100m, 2, 2), (rules.Maximum.Value, rules.FewestCategories.Value, rules.DecimalPlaces.Value));
    }

    /// <summary>§ 414.1380(c)(4): 5 points in payment year 2020. (c)(3)(i) to (iv): at most 5 of HCC score + 5 × dual eligible ratio, twice as much and at most 10 in payment years 2022 and 2023; (v) to (viii): 1.5 + 4 × standardized score, at most 10, from 2024, without submission in a facility from 2025.</summary>
    [Theory]
    [InlineData(2017, null, "-")]
    [InlineData(2018, 5, "5 x5 x1")]
    [InlineData(2019, null, "5 x5 x1")]
    [InlineData(2020, null, "10 x5 x2")]
    [InlineData(2021, null, "10 x5 x2")]
    [InlineData(2022, null, "10 1.5 + 4 z")]
    [InlineData(2023, null, "10 1.5 + 4 z facility")]
    [InlineData(2024, null, "10 1.5 + 4 z facility")]
    [InlineData(2025, null, "10 1.5 + 4 z facility")]
    [InlineData(2026, null, "10 1.5 + 4 z facility")]
    [InlineData(2027, null, "10 1.5 + 4 z facility")]
    public void Bonus_points(int year, int? smallPractice, string complexPatient)
    {
        FinalScoreRules rules = StatedLaw.Of(year).FinalScore;

        Assert.Equal((decimal?)smallPractice, rules.SmallPracticeBonus?.Value);
        Assert.Equal(complexPatient, rules.ComplexPatientBonus switch
        {
            ComplexPatientBonusRule.Averaged averaged => FormattableString.Invariant($"{averaged.Maximum.Value} x{averaged.DualFactor.Value} x{averaged.Multiplier.Value}"),
            ComplexPatientBonusRule.Standardized standardized => FormattableString.Invariant(
                $"{standardized.Maximum.Value} {standardized.AtMean.Value} + {standardized.PerStandardDeviation.Value} z{(standardized.FacilityBasedQualifies.Value ? " facility" : "")}"),
            _ => "-",
        });
    }
}
