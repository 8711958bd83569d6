using System.Globalization;
using System.Text;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class ExclusionRedistributionTests
{
    private static readonly (PromotingInteroperabilityItem Item, string Exclusion)[] Exclusions =
    [
        (PromotingInteroperabilityItem.ElectronicPrescribing, "PI_LVPP_1 yes"),
        (PromotingInteroperabilityItem.QueryOfDrugMonitoringProgram, "PI_EP_2_EX_1 yes"),
        (PromotingInteroperabilityItem.SendHealthInformation, "PI_LVOTC_1 yes"),
        (PromotingInteroperabilityItem.ReceiveHealthInformation, "PI_LVITC_2 yes"),
        (PromotingInteroperabilityItem.PublicHealth, "PI_PHCDRR_1_EX_1 yes; PI_PHCDRR_3_EX_1 yes"),
    ];

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("exclusion-redistribution", "Worked rows");

    public static TheoryData<int> Years => [2019, 2021, 2022, 2023, 2026];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        PromotingInteroperabilityScore score = Reported.Score(row.Count("Year"), row["Reported"]);

        Assert.Equal(row["Maximums"], Maximums(score));
        Assert.Equal(row["Moves"], Moves(score));
        Assert.Equal(Points.Of(100), Sum(score));
    }

    /// <summary>Every set of exclusions under every option of health information exchange, with where the 100 points are.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_combination_of_exclusions(int year)
    {
        StringBuilder text = new();
        foreach (string option in new[] { string.Empty, "PI_HIE_5 yes; ", "PI_HIE_6 yes; " })
        {
            if (!IsOffered(year, option))
            {
                continue;
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"{(option.Length == 0 ? "referral loops" : option.Split(' ')[0])}");
            foreach (string excluded in Sets(year, option.Length > 0))
            {
                PromotingInteroperabilityScore score = Reported.Score(year, option + excluded + "rest");
                Assert.True(score.MeetsRequirements, excluded);
                Assert.Equal(Points.Of(100), Sum(score));
                Assert.Equal(Points.Of(100), score.MeasurePoints);
                text.AppendLine(CultureInfo.InvariantCulture, $"  {(excluded.Length == 0 ? "none; " : excluded)}=> {Maximums(score)}");
            }
        }

        Snapshot.Verify(text.ToString(), year.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void An_excluded_measure_has_nothing_left(int year)
    {
        foreach (string excluded in Sets(year, alternative: false))
        {
            PromotingInteroperabilityScore score = Reported.Score(year, excluded + "rest");
            Assert.All(score.Measures.Where(line => line.Disposition == PromotingInteroperabilityDisposition.Excluded), line => Assert.Equal(Points.Zero, line.MaximumPoints));
            Assert.All(score.Measures.Where(line => line.Disposition == PromotingInteroperabilityDisposition.Excluded), line => Assert.NotNull(line.ExclusionId));
        }
    }

    [Fact]
    public void An_exclusion_of_another_measure_does_not_excuse()
    {
        PromotingInteroperabilityScore score = Reported.Score(2025, "PI_EP_1 not; PI_LVOTC_1 yes; rest");
        Assert.False(score.MeetsRequirements);
    }

    [Fact]
    public void Prescribing_and_one_referral_measure_excluded_the_moves_decide()
    {
        const string Excluded = "PI_LVPP_1 yes; PI_LVOTC_1 yes; rest";
        PromotingInteroperabilityMethod.RequiredMeasures method = Reported.Method(2024);
        PromotingInteroperabilityRules allToReceive = Reported.Rules(2024) with
        {
            Method = method with
            {
                Moves =
                [
                    .. method.Moves.Where(move => move.Value.From != PromotingInteroperabilityItem.ElectronicPrescribing),
                    new ExcludedPointsMove(PromotingInteroperabilityItem.ElectronicPrescribing, PromotingInteroperabilityItem.ReceiveHealthInformation, 1).Cfr("414.1380(b)(4)(ii)(A)"),
                ],
            },
        };

        Assert.StartsWith("EP_2 10, HIE_4 20, PEA_1 45", Maximums(Reported.Score(2024, Excluded)), StringComparison.Ordinal);
        Assert.StartsWith("EP_2 10, HIE_4 25, PEA_1 40", Maximums(Reported.Score(2024, Excluded, allToReceive)), StringComparison.Ordinal);
    }

    private static bool IsOffered(int year, string option) =>
        option.Length == 0 || Reported.Method(year).Measures.Any(row => row.Value.MeasureId == option.Split(' ')[0]);

    private static IEnumerable<string> Sets(int year, bool alternative)
    {
        var open = Exclusions.Where(exclusion => IsInYear(year, exclusion.Item) && !(alternative && exclusion.Item is PromotingInteroperabilityItem.SendHealthInformation or PromotingInteroperabilityItem.ReceiveHealthInformation)).ToArray();
        for (int set = 0; set < 1 << open.Length; set++)
        {
            yield return string.Concat(open.Where((_, index) => (set & (1 << index)) != 0).Select(exclusion => exclusion.Exclusion + "; "));
        }
    }

    private static bool IsInYear(int year, PromotingInteroperabilityItem item) =>
        item == PromotingInteroperabilityItem.PublicHealth || Reported.Method(year).Measures.Any(row => row.Value.Item == item);

    private static Points Sum(PromotingInteroperabilityScore score) =>
        score.Measures.Where(IsRequired).Aggregate(Points.Zero, (sum, line) => sum + line.MaximumPoints);

    private static string Maximums(PromotingInteroperabilityScore score) => string.Join(", ", score.Measures
        .Where(line => IsRequired(line) && line.MaximumPoints > Points.Zero)
        .Select(line => FormattableString.Invariant($"{line.MeasureId[3..]} {line.MaximumPoints.ToDecimal():0.#}")));

    private static bool IsRequired(PromotingInteroperabilityMeasureScore line) =>
        line.Disposition is PromotingInteroperabilityDisposition.Scored or PromotingInteroperabilityDisposition.Suppressed or PromotingInteroperabilityDisposition.Excluded;

    private static string Moves(PromotingInteroperabilityScore score) => score.Redistributions.IsEmpty ? "–" : string.Join(", ", score.Redistributions
        .Select(move => FormattableString.Invariant($"{Short(move.From)}→{Short(move.To)} {move.Points.ToDecimal():0.#}")));

    private static string Short(PromotingInteroperabilityItem item) => item switch
    {
        PromotingInteroperabilityItem.ElectronicPrescribing => "prescribing",
        PromotingInteroperabilityItem.QueryOfDrugMonitoringProgram => "monitoring",
        PromotingInteroperabilityItem.SendHealthInformation => "send",
        PromotingInteroperabilityItem.ReceiveHealthInformation => "receive",
        PromotingInteroperabilityItem.BidirectionalExchange => "bi-directional",
        PromotingInteroperabilityItem.TrustedExchangeFramework => "TEFCA",
        PromotingInteroperabilityItem.ProvidePatientAccess => "access",
        _ => "public health",
    };
}
